import type { Point } from '../../model/document-parts.js';
import { defineRule } from '../define-rule.js';
import type { RuleReport } from '../rule.js';
import { type PointMissingArgs, pointMissingPage } from './point-missing.page.js';
import { pointNumbers } from './point-numbers.js';

/** «пунктом 2.9», «п. 2.9.1»; a second number after «и» is looked at by its own word only. */
const REFERENCE =
  /(?<![А-Яа-яЁё])(?:(?:под)?пункт[а-я]{0,3}|п{1,2}\.)\s*(\d{1,2}(?:\.\d{1,2}){1,2})(?!\d)/gi;
/** What makes it a point of another act; «настоящего Положения» is this one. */
const ACTS = [
  'стать|ст\\.|закон|федеральн|кодекс|приказ|постановлени|распоряжени|указ|решени|протокол|письм',
  'договор|контракт|соглашени|устав|концепци|стратеги|дорожн|паспорт|проект|план|программ|перечн',
  'порядк|методи|инструкц|регламент|требовани|рекомендац|критери|приложени|правил|стандарт|фгос',
  'санпин|положени[яй] об? |котор',
].join('|');
const ELSEWHERE = new RegExp(`^[\\s.,]*(?:[а-яё«]+\\s+){0,3}?(?:${ACTS})`, 'i');
const OWN = /^[\s.,]*(?:настоящ|данн|эт(?:ого|их)|положени[яй](?! об? ))/i;

type Report = RuleReport<PointMissingArgs>;

function brokenIn({ place, text }: Point, numbers: ReadonlySet<string>): readonly Report[] {
  return [...text.matchAll(REFERENCE)].flatMap((found): readonly Report[] => {
    const [words, number = ''] = found;
    const end = found.index + words.length;
    const after = text.slice(end);
    const isElsewhere = !OWN.test(after) && ELSEWHERE.test(after);
    if (numbers.has(number) || isElsewhere) return [];
    const part = { start: found.index, end };
    return [{ at: { ...place, part }, args: { number, text: words } }];
  });
}

function allOf(points: readonly Point[]): readonly Point[] {
  return points.flatMap((point) => [point, ...allOf(point.points)]);
}

/** Speaks of points of a regulation or an agreement that its texts refer to and that are not there. */
export const pointMissing = defineRule<PointMissingArgs, 'workspace'>({
  id: 'trace/point-missing',
  severity: 'error',
  scope: 'workspace',
  page: pointMissingPage,
  check: ({ regulations, agreements }, emit) => {
    for (const { sections } of [...regulations, ...agreements]) {
      const numbers = pointNumbers(sections);
      for (const point of sections.flatMap(({ points }) => allOf(points))) {
        for (const report of brokenIn(point, numbers)) emit(report);
      }
    }
  },
});
