import { dashPage } from './dash.page.js';
import { everyMatch, textRule } from './text-rule.js';

/** A hyphen between blanks, not at the beginning of a line, where it is a list's. */
const HYPHEN = /(?<=[А-Яа-яЁёA-Za-z\d»")%.,][ \u00a0])-(?=[ \u00a0][А-Яа-яЁёA-Za-z\d«"(])/g;

/** Speaks of a hyphen in the place of a dash. */
export const dash = textRule({
  id: 'text/dash',
  severity: 'info',
  page: dashPage,
  sign: /\S[ \u00a0]-[ \u00a0]\S/,
  slipsIn: ({ text }) => everyMatch(text, HYPHEN, () => '–'),
});
