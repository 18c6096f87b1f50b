import { declinePerson } from '../../../language/russian/decline-person.js';
import { foldLetters } from '../../../language/russian/letters.js';

/** A person's name within a text. */
export interface FoundName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const WORD = '[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?';
const PATRONYMIC = '[А-ЯЁ][а-яё]+(?:вич|вна|ична|инична|ич|вича|вны|ичны|иничны|ича)';
const FULL = new RegExp(
  `(?<![А-Яа-яЁё-])${WORD}\\s+${WORD}\\s+${PATRONYMIC}(?:\\s(?:оглы|кызы))?(?![А-Яа-яЁё-])`,
  'g',
);
/** «Институт имени А.М. Топорова», «имени Героя Советского Союза П.С. Ветрова»: whom it is called after does nothing here. */
const NAMESAKE =
  '(?<!(?:имени|им\\.)\\s?(?:(?:дважды\\s)?(?:[Гг]еро|[Мм]аршал|[Гг]енерал|[Аа]кадемик|[Пп]рофессор|[Лл]етчик|[Лл]ётчик|[Кк]осмонавт|[Пп]исател|[Пп]оэт)[а-яё-]*(?:\\s[А-ЯЁа-яё-]+){0,3}\\s)?(?:[А-ЯЁ]\\.\\s?)?)';
const INITIALS = new RegExp(
  `(?<![А-Яа-яЁё-])${NAMESAKE}(?:[А-ЯЁ]\\.\\s?(?:[А-ЯЁ]\\.\\s?)?${WORD}|${WORD}\\s[А-ЯЁ]\\.\\s?[А-ЯЁ]\\.)(?![А-Яа-яЁё-])`,
  'g',
);

/** The full names in a text: surname, first name, patronymic, in any case. */
export function fullNamesIn(text: string): readonly FoundName[] {
  return [...text.matchAll(FULL)].map(({ 0: name, index }) => ({
    name,
    start: index,
    end: index + name.length,
  }));
}

/** The names with initials in a text: «Т.В. Иванова», «Иванова Т.В.». */
export function shortNamesIn(text: string): readonly FoundName[] {
  return [...text.matchAll(INITIALS)].map(({ 0: name, index }) => ({
    name,
    start: index,
    end: index + name.length,
  }));
}

/** Endings of the genitive and what stands there in the nominative, for each part of a name. */
const SURNAME: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=[оеё]в|[иы]н)ой$/, ['а']],
  [/ой$/, ['ая', 'а']],
  [/ей$/, ['яя', 'ая', 'а']],
  [/ого$/, ['ий', 'ый', 'ой']],
  [/его$/, ['ий']],
  [/ца$/, ['ец']],
  [/(?<=[^аеиоуыэюя])ка$/, ['ок', 'ек']],
  [/[аы]$/, ['', 'а']],
  [/и$/, ['а', 'я', 'ь']],
  [/я$/, ['ь', 'й']],
];
const FIRST: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=^Пав)ла$/, ['ел']],
  [/(?<=^Л)ьва$/, ['ев']],
  [/(?<=^(?:Любов|Нинел))и$/, ['ь']],
  [/ии$/, ['ия']],
  [/ы$/, ['а']],
  [/и$/, ['а', 'я', 'ь']],
  [/а$/, ['', 'а']],
  [/я$/, ['й', 'ь', 'я']],
];
const MIDDLE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ы$/, ['а']],
  [/а$/, ['']],
];

function candidates(
  word: string,
  endings: readonly (readonly [RegExp, readonly string[]])[],
): readonly string[] {
  const made = endings.flatMap(([ending, replacements]) =>
    ending.test(word) ? replacements.map((one) => word.replace(ending, one)) : [],
  );
  return [...made, word];
}

/**
 * A full name in the nominative: the one whose genitive is what was written. A name in the
 * nominative, or of which no form fits, comes back as it is.
 */
export function nominativeOf(written: string): string {
  const [surname = '', first = '', middle = ''] = written.split(/\s+/);
  if (/(?:вич|вна|чна|ич)$/.test(middle)) return written;
  for (const patronymic of candidates(middle, MIDDLE)) {
    for (const given of candidates(first, FIRST)) {
      for (const last of candidates(surname, SURNAME)) {
        const name = `${last} ${given} ${patronymic}`;
        const { text } = declinePerson(name, 'genitive');
        if (/(?:вич|вна|чна|ич)$/.test(patronymic) && foldLetters(text) === foldLetters(written)) {
          return name;
        }
      }
    }
  }
  return written;
}
