import { MUNICIPAL_TYPES } from '../../../language/russian/municipal-types.js';

/** A municipality as an entry of the directory. */
export interface Municipality {
  readonly type: 'municipal-district' | 'municipal-okrug' | 'urban-okrug' | 'city';
  readonly name: string;
  readonly short: string;
  /** The words that tell it from others, in the nominative. */
  readonly proper: string;
}

const TYPES = [
  [
    /^(?:муниципальн[а-яё]+|национальн[а-яё]+)?\s*район[а-яё]*$|^МР$/i,
    'municipal-district',
    'муниципальный район',
  ],
  [/^муниципальн[а-яё]+\s+округ[а-яё]*$|^МО$/i, 'municipal-okrug', 'муниципальный округ'],
  [/^городск[а-яё]+\s+округ[а-яё]*$|^ГО$/i, 'urban-okrug', 'городской округ'],
] as const;

const DISTRICT =
  /^([А-ЯЁ][а-яё]+(?:-\s?[А-ЯЁ]?[а-яё]+)*(?:\s+[а-яё]+(?:ого|ий|ый))*?)\s+((?:муниципальн[а-яё]+\s+|городск[а-яё]+\s+)?(?:район[а-яё]*|округ[а-яё]*)|МР|МО|ГО)(?:\s+[А-ЯЁ][а-яё]+ой\s+области)?$/;
/** A municipality is named by an adjective: «Школы района» are none. */
const PROPER = /(?:к|н|[ое]в|[иы]н|ой)(?:ий|ый|ой|ого|ому|ом|им|ым|его|ему|ем)?$/;
const TOWN = /^(?:г\.?\s*|город[а-яё]*\s+)([А-ЯЁ][А-Яа-яё-]+(?:\s[А-ЯЁ][а-яё]+)*)$/;

/** An adjective in the nominative: «Тарского» → «Тарский», «Заречного» → «Заречный». */
function adjective(word: string): string {
  if (/[гкхжшчщ]ого$/.test(word)) return word.replace(/ого$/, 'ий');
  if (/его$/.test(word)) return word.replace(/его$/, 'ий');
  return word.replace(/ого$/, 'ый');
}

/** A town in the nominative, as far as its letters tell: «Омска» → «Омск». */
function town(name: string): string {
  if (/[бвгдзклмнпрстфц]а$/.test(name)) return name.slice(0, -1);
  return name.replace(/ы$/, 'а');
}

/**
 * Reads the name of a municipality in the nominative or the genitive.
 *
 * @returns `undefined` for another name
 */
export function readMunicipality(text: string): Municipality | undefined {
  const bare = text
    .trim()
    .replace(/-\s+/g, '-')
    .replace(/[.;,]+$/, '')
    .replace(/\s+/g, ' ');
  const place = TOWN.exec(bare)?.[1];
  if (place !== undefined) {
    const isGenitive = !/^(?:г|город)\.?\s/.test(bare) || /^города|^г\.\s?/.test(bare);
    const proper = isGenitive ? town(place) : place;
    return { type: 'city', name: `город ${proper}`, short: `г. ${proper}`, proper };
  }
  const [, words, kind] = DISTRICT.exec(bare) ?? [];
  const found = kind === undefined ? undefined : TYPES.find(([pattern]) => pattern.test(kind));
  if (words === undefined || found === undefined || !PROPER.test(words)) return undefined;
  const [, type, noun] = found;
  const own = words.split(' ').map(adjective);
  const proper = own.join(' ');
  const short = MUNICIPAL_TYPES.find(({ name }) => name === noun)?.short ?? '';
  return { type, name: `${proper} ${noun}`, short: `${own[0] ?? ''} ${short}`, proper };
}
