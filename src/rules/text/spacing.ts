import type { WrittenText } from '../../model/written-texts.js';
import { rawText } from '../../source/locate.js';
import { spacingPage } from './spacing.page.js';
import { everyMatch, type Slip, textRule } from './text-rule.js';

/** Blanks within a line; those at its ends, and after the mark of a list, may be Markdown's. */
const DOUBLE = /(?<=[^\s(«])(?<!^\s*(?:[-*+]|\d{1,3}[.)]))[ \t]{2,}(?=\S)/gm;
const BEFORE_SIGN =
  /(?<=[А-Яа-яЁёA-Za-z\d»")])[ \u00a0]+(?=[,;!?](?:\s|$)|\.(?:\s|$)|[)»](?:[\s,.;:]|$))/g;
const AFTER_OPENING = /(?<=[(«])[ \u00a0]+(?=\S)/g;
const AFTER_COMMA = /(?<=[а-яё»)])[,;](?=[А-Яа-яЁё«])/g;
/** «качество ,и доступность»: the blank stands on the wrong side. */
const SHIFTED = /(?<=[А-Яа-яЁё\d»")])[ \u00a0]+([,;])(?=[А-Яа-яЁё«])/g;
/** «31.12. 2019» */
const IN_DATE = /(?<=(?<!\d)[0-3]\d\.(?:0[1-9]|1[0-2])\.)[ \u00a0]+(?=(?:19|20)\d\d(?!\d))/g;

/** «Усть- Ишимский» */
const IN_NAME = /(?<=[А-ЯЁ][а-яё]{1,12}-)[ \u00a0]+(?=[А-ЯЁ][а-яё])/g;
/** «Т.В.Иванова»: the last point of the initials, with the surname right after it. */
const AFTER_INITIALS = /(?<=(?<![А-Яа-яЁё.])[А-ЯЁ]\.[ \u00a0]?[А-ЯЁ])\.(?=[А-ЯЁ][а-яё]{2,})/g;

const IN_LINE = /\S[ \t]{2,}\S/;

/** Blanks at the end of a line that is joined with the next are several in the text, and nobody typed them so. */
function doubledIn({ place, text }: WrittenText): readonly Slip[] {
  const doubled = everyMatch(text, DOUBLE, () => ' ').filter(
    ({ end }) => !/[,;!?.)»]/.test(text.charAt(end)),
  );
  return doubled.length > 0 && IN_LINE.test(rawText(place)) ? doubled : [];
}

/** Speaks of blanks that are too many or missing round signs. */
export const spacing = textRule({
  id: 'text/spacing',
  severity: 'info',
  page: spacingPage,
  sign: /\S[ \t]{2,}\S|[ \u00a0][,;!?)»]|[ \u00a0]\.(?![\w.])|[(«][ \u00a0]|[,;][А-Яа-яЁё«]|\d\.[ \u00a0]+\d|[А-ЯЁ]\.[А-ЯЁ][а-яё]|[а-яё]-[ \u00a0][А-ЯЁ]/,
  slipsIn: (written) => {
    const { text } = written;
    return [
      ...doubledIn(written),
      ...everyMatch(text, BEFORE_SIGN, () => ''),
      ...everyMatch(text, SHIFTED, ([, sign]) => `${sign} `),
      ...everyMatch(text, AFTER_OPENING, () => ''),
      ...everyMatch(text, IN_DATE, () => ''),
      ...everyMatch(text, IN_NAME, () => ''),
      ...everyMatch(text, AFTER_INITIALS, () => '. '),
      ...everyMatch(text, AFTER_COMMA, ([sign]) => `${sign} `),
    ].sort((a, b) => a.start - b.start);
  },
});
