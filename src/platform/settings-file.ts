import * as v from 'valibot';
import { SETTING_SCHEMAS, type Settings } from './settings-shape.ts';

/** A site for which the browser can be asked. */
const SITE = /^[a-z0-9.-]+$/i;

/** What a file of settings holds: the settings, and the sites for which the browser must be asked again. */
const fileSchema = v.strictObject({
  preamble: v.literal('settings'),
  version: v.literal(1),
  settings: v.strictObject({ ...SETTING_SCHEMAS, pausedUntil: v.null() }),
  sitesOn: v.array(v.pipe(v.string(), v.regex(SITE))),
});

export type SettingsFile =
  | { readonly ok: true; readonly settings: Partial<Settings>; readonly sitesOn: readonly string[] }
  /** `places`: paths in the file at which something is wrong; none where it is no such file at all. */
  | { readonly ok: false; readonly places: readonly string[] };

/** The text of a file that {@link readSettingsFile} reads. A pause is not taken along, nor a pattern for several sites. */
export function writeSettingsFile(settings: Settings, sitesOn: readonly string[]): string {
  const { version, ...kept } = settings;
  const file = {
    preamble: 'settings',
    version,
    settings: { ...kept, pausedUntil: null },
    sitesOn: sitesOn.filter((site) => SITE.test(site)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a file of settings; it is whole and right, or nothing of it is taken. */
export function readSettingsFile(text: string): SettingsFile {
  const json = parseJson(text);
  if (!v.is(v.looseObject({ preamble: v.literal('settings') }), json)) return { ok: false, places: [] };
  const parsed = v.safeParse(fileSchema, json);
  if (parsed.success) {
    // A pause that lasts here is none of the file's business.
    const { pausedUntil: _none, ...settings } = parsed.output.settings;
    return { ok: true, settings, sitesOn: parsed.output.sitesOn };
  }
  return { ok: false, places: [...new Set(parsed.issues.map((issue) => v.getDotPath(issue) ?? 'preamble'))] };
}
