import type { LoadedDocument } from '../../model/document.js';
import { writtenTexts } from '../../model/written-texts.js';
import { defineRule } from '../define-rule.js';
import { type RunTogetherArgs, runTogetherPage } from './run-together.page.js';

/** Two teams, one right after the other: «опытной управленческой команды развивающейся управленческой команды». */
const SIDE = '(?:опытн|развивающ|наставляем)[а-яё]+';
const TEAMS = new RegExp(
  `(?<![а-яё])(${SIDE})\\s+(?:управленческ[а-яё]+\\s+)?команд([а-яё]*)\\s+(${SIDE})\\s+(?:управленческ[а-яё]+\\s+)?команд([а-яё]*)`,
  'giu',
);
/** Two roles of a triad likewise: «ментора советника». */
const PERSON = 'ментор|советник|стаж[её]р';
const PEOPLE = new RegExp(
  `(?<![а-яё])(${PERSON})([а-яё]{0,3})[»"]?\\s+[«"]?(${PERSON})([а-яё]{0,3})(?![а-яё])`,
  'giu',
);

const KINDS: ReadonlySet<string | undefined> = new Set([
  'event-plan',
  'triads',
  'interaction-plan',
  'mentoring-programme',
  'procedure',
  'regulation',
  'agreement',
]);

/** Where two sides stand in one case with nothing between. */
function pairsIn(text: string): readonly { readonly words: string; readonly index: number }[] {
  return [TEAMS, PEOPLE].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: words, 1: one, 2: a, 3: other, 4: b, index }) => {
      const [first, second] = [one, other].map((word) => word?.slice(0, 4).toLowerCase());
      return first !== second && a?.toLowerCase() === b?.toLowerCase() ? [{ words, index }] : [];
    }),
  );
}

/** A glance at the file: its texts are walked only where it has such a pair. */
function mayHavePairs({ kind, source }: LoadedDocument): boolean {
  return KINDS.has(kind) && [TEAMS, PEOPLE].some((pattern) => source.text.search(pattern) !== -1);
}

/** Speaks of two sides of mentoring that stand side by side without a word between them. */
export const runTogether = defineRule<RunTogetherArgs, 'document'>({
  id: 'roles/run-together',
  severity: 'warning',
  scope: 'document',
  page: runTogetherPage,
  check: (document, emit) => {
    if (!mayHavePairs(document)) return;
    for (const { place, text } of writtenTexts(document)) {
      for (const { words, index } of pairsIn(text)) {
        const part = { start: index, end: index + words.length };
        emit({ at: { ...place, part }, args: { words: words.replace(/\s+/g, ' ') } });
      }
    }
  },
});
