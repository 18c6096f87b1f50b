import type { Term } from '../../model/project.js';
import { dayOnPaper } from '../writers/day.js';

/** Names of months: in the nominative, and in the genitive as after a day. */
const MONTHS = [
  ['январь', 'января'],
  ['февраль', 'февраля'],
  ['март', 'марта'],
  ['апрель', 'апреля'],
  ['май', 'мая'],
  ['июнь', 'июня'],
  ['июль', 'июля'],
  ['август', 'августа'],
  ['сентябрь', 'сентября'],
  ['октябрь', 'октября'],
  ['ноябрь', 'ноября'],
  ['декабрь', 'декабря'],
] as const;

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const ISO_MONTH = /^(\d{4})-(\d{2})$/;
const ISO_YEAR = /^\d{4}$/;

/** `2021-06-05` as «5 июня 2021 г.» (GOST R 7.0.97, without a leading zero). */
export function dayInWords(iso: string): string {
  const [, year = '', month, day] = ISO_DAY.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1]?.[1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year} г.`;
}

/** A day, month or year in ISO 8601 as printed: 05.06.2021, «июнь 2021 года», «2021 год». */
export function isoAsPrinted(iso: string): string {
  if (ISO_DAY.test(iso)) return dayOnPaper(iso);
  if (ISO_YEAR.test(iso)) return `${iso} год`;
  const [, year, month] = ISO_MONTH.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1]?.[0];
  return name === undefined ? iso : `${name} ${year} года`;
}

/** A term as written; what was written in ISO 8601 or EDTF is put into words. */
export function termAsPrinted(term: Term): string {
  const { text } = term.written;
  const parts = text.split('/');
  const isIso = parts.every((part) => [ISO_DAY, ISO_MONTH, ISO_YEAR].some((one) => one.test(part)));
  return isIso ? parts.map(isoAsPrinted).join(' – ') : text;
}

/** The first or last day of a term in words as exact as the term is: by month, year or day. */
export function edgeOfTerm(term: Term, iso: string): string {
  const { precision } = term.resolved;
  if (precision === 'year') return isoAsPrinted(iso.slice(0, 4));
  return isoAsPrinted(precision === 'month' ? iso.slice(0, 7) : iso);
}
