import { tableForm } from './item-beginnings.js';
import type { Seam } from './item-seams.js';

/** What an event leaves behind, in the nominative: as a column of results names it. */
const DELIVERABLES: ReadonlySet<string> = new Set(
  `план планы перечень список отчет отчеты справка приказ паспорт регламент протокол протоколы сборник
  положение концепция статья реестр график рекомендации договор соглашение программа анкеты буклет`
    .trim()
    .split(/\s+/),
);

/** A thing in the genitive stands before the capital: «… участников Перечень …», not «Утверждён План …». */
const CAPITAL = /([а-яё]{3,}) ([А-ЯЁ][а-яё]{3,})(?![А-Яа-яЁё-])(?! *:)/g;
const GENITIVE = /(?:ов|ев|ей|[нтцв]ий|ия|ии|[бвгдзклмнпрстфхцчшщь][аыяи])$/;
const DONE = /(?:[аеё]н[аоы]?|[ыия]т[аоы]?)$/;
const NAMED = /^(?:программ|модул|курс|тем|раздел|проект|конкурс|рубрик)[а-яё]{0,4}$/;

/** Where a second thing begins in the words of an event's results. */
export function deliverableSeam(text: string): Seam | undefined {
  for (const { 1: before = '', 2: word = '', index } of text.matchAll(CAPITAL)) {
    if (!DELIVERABLES.has(tableForm(word))) continue;
    if (!GENITIVE.test(before) || DONE.test(before) || NAMED.test(before)) continue;
    const start = index + before.length + 1;
    if (text.lastIndexOf('«', start) <= text.lastIndexOf('»', start)) {
      return { start, isSure: false };
    }
  }
  return undefined;
}
