import { englishCount } from '../../language/english.js';
import { countOf } from '../../language/russian/count.js';
import { shorten } from '../../language/shorten.js';
import { BORROWED, type Borrowed } from '../../model/content/content.js';
import { fieldTitle } from '../../schema/field-title.js';
import { KINDS, type Kind } from '../../schema/kinds.js';
import type { Language } from '../rule.js';

/** A section of a document that is not as it was. */
export type ChangedSection = {
  /** Kind of the document the section belongs to, where that is another than the one spoken of. */
  readonly of: Kind | null;
  readonly kind: Kind | null;
  /** The field, or where it was taken from. */
  readonly section: string;
  /** Names of the items that changed or came. */
  readonly labels: readonly string[];
  /** How many items are gone. */
  readonly removed: number;
};

/** So many sections are named in one sentence, and so many items of each. */
const MOST_SECTIONS = 6;
const MOST_LABELS = 3;

const SOURCES: Readonly<Record<Borrowed, Readonly<Record<Language, string>>>> = {
  'from-directory': { ru: 'справочник', en: 'the directory' },
  'from-passport': { ru: 'паспорт', en: 'the passport' },
  'from-triads': { ru: 'триады и семинары', en: 'triads and seminars' },
  'from-regulation': { ru: 'положение', en: 'the regulation' },
  'from-programme': { ru: 'программа', en: 'the programme' },
  'from-progress': { ru: 'отметки о выполнении', en: 'marks of completion' },
};

function nameOf({ kind, section }: ChangedSection, lang: Language): string {
  const source = BORROWED.find((one) => one === section);
  if (source !== undefined) return SOURCES[source][lang];
  const title = lang === 'ru' && kind !== null ? fieldTitle(kind, section) : undefined;
  return title === undefined ? section : `«${title}»`;
}

function labelsIn(labels: readonly string[], open: string, close: string): readonly string[] {
  const shown = labels.slice(0, MOST_LABELS).map((one) => `${open}${shorten(one)}${close}`);
  return labels.length > MOST_LABELS ? [...shown, '…'] : shown;
}

function sectionRu(change: ChangedSection): string {
  const { of, labels, removed } = change;
  const details = [
    ...labelsIn(labels, '«', '»'),
    ...(removed > 0 ? [`убрано: ${countOf(removed, 'point')}`] : []),
  ];
  const owner = of === null ? '' : `${KINDS[of].ru}, `;
  return `${owner}${nameOf(change, 'ru')}${details.length > 0 ? ` (${details.join(', ')})` : ''}`;
}

function sectionEn(change: ChangedSection): string {
  const { of, labels, removed } = change;
  const details = [
    ...labelsIn(labels, '"', '"'),
    ...(removed > 0 ? [`removed: ${englishCount(removed, 'item')}`] : []),
  ];
  const owner = of === null ? '' : `${KINDS[of].en}, `;
  return `${owner}${nameOf(change, 'en')}${details.length > 0 ? ` (${details.join(', ')})` : ''}`;
}

/** The sections in words: «Цель»; «Задачи» («Научить …», убран 1 пункт); ещё 3. */
export function changedInWords(changes: readonly ChangedSection[], lang: Language): string {
  const say = lang === 'ru' ? sectionRu : sectionEn;
  const named = changes.slice(0, MOST_SECTIONS).map(say);
  const others = changes.length - named.length;
  if (others > 0) named.push(lang === 'ru' ? `и ещё ${others}` : `and ${others} more`);
  return named.join('; ');
}
