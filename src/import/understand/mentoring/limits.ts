import { type DraftFields, fields, made } from '../draft.js';

const LENGTH = '(?:[а-яё]+|\\d+)\\s+(?:месяц[а-яё]*|год[а-яё]*|лет|недел[а-яё]*|дн[а-яё]+)';
const DURATION = new RegExp(
  `(?:срок|продолжительност)[^.]{0,120}?\\sот\\s+(${LENGTH})\\s+до\\s+(${LENGTH})`,
  'is',
);
const EXTENSION = new RegExp(
  `продл[а-яё]+[^.]{0,120}?(?:не\\s+более(?:\\s+чем)?(?:\\s+на)?|на\\s+срок(?:\\s+до)?|до)\\s+(${LENGTH})`,
  'is',
);
const NUMBERS: Readonly<Record<string, string>> = {
  одного: '1',
  одной: '1',
  один: '1',
  одну: '1',
  два: '2',
  две: '2',
  три: '3',
  четыре: '4',
  пять: '5',
  шесть: '6',
  девять: '9',
  двенадцать: '12',
  двух: '2',
  трех: '3',
  трёх: '3',
  четырех: '4',
  четырёх: '4',
  пяти: '5',
  шести: '6',
  девяти: '9',
  двенадцати: '12',
};
const UNITS: readonly (readonly [RegExp, readonly [string, string, string]])[] = [
  [/^месяц/, ['месяц', 'месяца', 'месяцев']],
  [/^(?:год|лет)/, ['год', 'года', 'лет']],
  [/^недел/, ['неделя', 'недели', 'недель']],
  [/^дн/, ['день', 'дня', 'дней']],
];

/** «трех месяцев» → «3 месяца». */
export function lengthWords(written: string): string | undefined {
  const [word = '', unit = ''] = written.toLowerCase().split(/\s+/);
  const number = Number(NUMBERS[word] ?? word);
  const forms = UNITS.find(([pattern]) => pattern.test(unit))?.[1];
  if (!Number.isInteger(number) || forms === undefined) return undefined;
  const form = number === 1 ? forms[0] : number < 5 ? forms[1] : forms[2];
  return `${number} ${form}`;
}

function lengthIn(pattern: RegExp, text: string, group: number) {
  const written = pattern.exec(text)?.[group];
  const found = written === undefined ? undefined : lengthWords(written);
  return found === undefined ? undefined : made(found);
}

/** The limits that a regulation sets in words, for programs to hold to: length, extension, parties. */
export function limitsIn(text: string): DraftFields | undefined {
  const running = text.replace(/\n\d+(?:\.\d+)*\.?\s+/g, ' ');
  const isThreeSided = /тр[её]х\s?сторонн|3-?х?\s?сторонн/i.test(text);
  return fields({
    duration: fields({ from: lengthIn(DURATION, running, 1), to: lengthIn(DURATION, running, 2) }),
    extension: lengthIn(EXTENSION, running, 1),
    parties: isThreeSided ? made(3) : undefined,
  });
}
