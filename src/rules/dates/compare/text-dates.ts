import { parseTiming } from '../../../timing/index.js';
import type { Interval, Precision } from '../../../timing/timing.js';
import { extentOfDays, isSound } from './days.js';

/** A date that stands in a sentence. */
export interface TextDate {
  readonly text: string;
  readonly part: { readonly start: number; readonly end: number };
  readonly days: Interval;
  readonly precision: Precision;
}

const MONTH =
  '(?:(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)(?:ь|я|е|ю|ем|ём)|март[аеу]?|марте|ма[йяею]|август[аеу]?)';
/** A month with its year; a year alone says too little to contradict anything. */
const DATE = new RegExp(
  `(?<![А-Яа-яё\\d])(?:\\d{1,2}\\s+)?${MONTH}(?:\\s*[–—-]\\s*${MONTH})?\\s+20\\d\\d(?!\\d)(?:\\s*(?:года|году|год|г\\.))?`,
  'giu',
);
/** What a document is dated by, what a report is about, where something begins or ends: not when it is held. */
const OTHERWISE =
  /(?:^|[\s(])(?:от|с|со|до|по|за|на|к|ко|после|ранее|начиная|конца|концу|начала|началу|середины|середине|итогам|редакции|период|№\s?\S+)\s*(?:«?\d{1,2}»?\s*)?$/iu;

/** The text with what stands in guillemets made blank: names of documents and contests have dates of their own. */
function withoutNames(text: string): string {
  return text.replace(/«[^«»]*»/g, (name) => ' '.repeat(name.length));
}

/** The months and days with their years that a sentence names as its own time. */
export function datesInText(text: string): readonly TextDate[] {
  if (!/20\d\d/.test(text)) return [];
  const plain = withoutNames(text);
  return [...plain.matchAll(DATE)].flatMap(({ 0: words, index }) => {
    if (OTHERWISE.test(plain.slice(0, index))) return [];
    const timing = parseTiming(words);
    const days = isSound(timing) ? extentOfDays(timing.intervals) : undefined;
    if (days === undefined) return [];
    const part = { start: index, end: index + words.length };
    return [{ text: words, part, days, precision: timing.precision }];
  });
}
