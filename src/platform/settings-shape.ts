import * as v from 'valibot';
import type { Subject } from '../detect/mention.ts';
import { type HideRule, hideRuleSchema } from './messages.ts';

/** How found words are marked on the page. */
export const MARK_STYLES = ['underline', 'dotted', 'tint', 'none'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** Kinds of subjects that can be left unmarked. */
export const SUBJECT_KINDS = ['resolution', 'matter', 'document', 'official'] as const satisfies Subject['kind'][];
/** Languages of the interface, as the folders of `_locales` are named. */
export const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh_CN', 'de'] as const;

/** What is stored under each name of {@link Settings}. */
export const SETTING_SCHEMAS = {
  hidden: v.array(hideRuleSchema),
  sitesOff: v.array(v.string()),
  markStyle: v.picklist(MARK_STYLES),
  kindsOff: v.array(v.picklist(SUBJECT_KINDS)),
  onClick: v.boolean(),
  pausedUntil: v.nullable(v.number()),
  language: v.nullable(v.string()),
};
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  hidden: [],
  sitesOff: [],
  markStyle: 'underline',
  kindsOff: [],
  onClick: false,
  pausedUntil: null,
  language: null,
};

/** A list without its damaged items, so that one does not cost the others; what is no list falls back to none. */
const soundItems = <const T extends v.GenericSchema>(item: T) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((items) => items.filter((each): each is v.InferOutput<T> => v.is(item, each))),
    ),
    [],
  );

/** Each field falls back on its own, so that one damaged value does not cost the others. */
export const settingsSchema = v.fallback(
  v.object({
    version: v.fallback(v.literal(1), 1),
    hidden: soundItems(SETTING_SCHEMAS.hidden.item),
    sitesOff: soundItems(SETTING_SCHEMAS.sitesOff.item),
    markStyle: v.fallback(SETTING_SCHEMAS.markStyle, DEFAULT_SETTINGS.markStyle),
    kindsOff: soundItems(SETTING_SCHEMAS.kindsOff.item),
    onClick: v.fallback(SETTING_SCHEMAS.onClick, false),
    pausedUntil: v.fallback(SETTING_SCHEMAS.pausedUntil, null),
    language: v.fallback(SETTING_SCHEMAS.language, null),
  }),
  DEFAULT_SETTINGS,
);
export interface Settings {
  readonly version: 1;
  /** Matches that the reader does not want to see. */
  readonly hidden: readonly HideRule[];
  /** Hosts on which, and below which, nothing is read. */
  readonly sitesOff: readonly string[];
  readonly markStyle: MarkStyle;
  /** Kinds of subjects that are neither marked nor listed. */
  readonly kindsOff: readonly Subject['kind'][];
  /** Pages are read on the reader's word alone. */
  readonly onClick: boolean;
  /** Nothing is read on any site until then, in ms since 1970; `FOREVER`: until the reader resumes. */
  readonly pausedUntil: number | null;
  /** Language of the interface, as the folder of `_locales` is named; null: the browser's. */
  readonly language: string | null;
}
