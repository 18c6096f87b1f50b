import { dashPage } from './dash.page.js';
import { everyMatch, type Slip, textRule } from './text-rule.js';

/** A hyphen between blanks, not at the beginning of a line, where it is a list's, nor in «Усть - Ишимский», where the blanks are the slip. */
const HYPHEN =
  /(?<=[А-Яа-яЁёA-Za-z\d»")%.,][ \u00a0])(?<!(?<![А-Яа-яЁё])(?:Усть|Русско|Санкт|Йошкар|Улан|Северо|Южно|Западно|Восточно|Верхне?|Нижне|Ново|Старо|Каменск|Соль)[ \u00a0])-(?=[ \u00a0][А-Яа-яЁёA-Za-z\d«"(])/g;
/** «в 2021 году- 2 человека»: a dash that leans on the word before it. */
const LEANING =
  /(?<=[а-яё»)])(?<!(?:одно|двух|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти|десяти))-[ \u00a0](?=\d)/g;
/** «ОО- участников», «учителей- наставников»; «северо- и юго-запад» keeps its hyphen. */
const LEANING_WORD =
  /(?<=[А-ЯЁ]{2}|[а-яё]{2}(?:[оеё]в|[еи]й|ол))-[ \u00a0](?!(?:и|или|а)[ \u00a0])(?=[а-яё]{4})/g;
/** «(далее-МСО)» */
const NAMED = /(?<=\(далее)[ \u00a0]?-[ \u00a0]?(?=[А-Яа-яЁё«])/g;

/** Speaks of a hyphen in the place of a dash. */
export const dash = textRule({
  id: 'text/dash',
  severity: 'info',
  page: dashPage,
  sign: /[ \u00a0]-[ \u00a0]|[А-ЯЁа-яё»)]-[ \u00a0][\dа-яё]|\(далее[ \u00a0]?-/,
  slipsIn: ({ text }) => {
    const apart = [
      ...everyMatch(text, LEANING, () => ' – '),
      ...everyMatch(text, LEANING_WORD, () => ' – '),
      ...everyMatch(text, NAMED, () => ' – '),
    ];
    const isFree = (slip: Slip) =>
      apart.every(({ start, end }) => slip.end <= start || slip.start >= end);
    const hyphens = everyMatch(text, HYPHEN, () => '–').filter(isFree);
    return [...apart, ...hyphens].sort((a, b) => a.start - b.start);
  },
});
