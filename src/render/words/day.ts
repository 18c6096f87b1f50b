import { formatDay } from '../../timing/index.js';

/** `2021-06-05` as 05.06.2021. */
export function dayOnPaper(iso: string): string {
  return iso.split('-').reverse().join('.');
}

/** `2021-06-05` as «5 июня 2021 г.» (GOST R 7.0.97, without a leading zero). */
export function dayInWords(iso: string): string {
  return formatDay(iso).replace(/года$/, 'г.');
}
