/** How much of a person a form names; stored in two bits of a posting. */
export const FORM_CLASS = {
  /** Given name and family name, or a whole name of a script without word breaks. */
  full: 0,
  /** The family name alone, or a name that stands alone in its script. */
  family: 1,
  /** Initials or a nickname that news uses alone ("AMLO", "MBS"). */
  nickname: 2,
  /** The first syllable of an East Asian name: only with a title beside it ("김 위원장", "习主席"). */
  syllable: 3,
} as const;
export type FormClass = (typeof FORM_CLASS)[keyof typeof FORM_CLASS];
