import * as v from 'valibot';
import { SETTING_SCHEMAS, type Settings } from './settings-shape.ts';

/** A setting that can be damaged by itself. */
export type SettingName = Exclude<keyof Settings, 'version'>;

const NAMES = Object.keys(SETTING_SCHEMAS) as SettingName[];

/**
 * The settings of a stored record that cannot be read, and so fall back; all of them where it is no record at all.
 * One that is missing was stored by an earlier version and is not damaged.
 */
export function damagedSettings(stored: unknown): readonly SettingName[] {
  if (stored === undefined) return [];
  const record = v.safeParse(v.record(v.string(), v.unknown()), stored);
  if (!record.success || Array.isArray(stored)) return NAMES;
  return NAMES.filter((name) => name in record.output && !v.is(SETTING_SCHEMAS[name], record.output[name]));
}

/** What is stored of the damage that the reader has not been told of; what is unreadable is none. */
export const lostSchema = v.fallback(v.array(v.picklist(NAMES)), []);
