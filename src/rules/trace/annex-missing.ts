import { writtenTexts } from '../../model/written-texts.js';
import { defineRule } from '../define-rule.js';
import type { RuleReport } from '../rule.js';
import { type AnnexFamily, annexFamilies } from './annex-families.js';
import { mentionedAnnexes } from './annex-mentions.js';
import { type AnnexMissingArgs, annexMissingPage } from './annex-missing.page.js';

type Report = RuleReport<AnnexMissingArgs>;

/** Nothing but the word in brackets: a program for a phone is «приложение», too. */
const UNNUMBERED = /\(приложение(?: к паспорту| к плану)?\)/iu;

/** Numbers left out before one that is there. */
function gapsOf({ numbers }: AnnexFamily): readonly Report[] {
  const reports: Report[] = [];
  let expected = 1;
  for (const [number, at] of numbers) {
    const missing = Array.from({ length: number - expected }, (_, index) => `${expected + index}`);
    if (missing.length > 0) {
      reports.push({ at, args: { problem: 'gap', missing, number: `${number}` } });
    }
    expected = number + 1;
  }
  return reports;
}

/** Mentions of annexes that are not there; the document that would name them must be, and be read. */
function brokenMentions({ documents, numbers, count }: AnnexFamily): readonly Report[] {
  if (!documents.some(({ kind }) => kind === 'passport' || kind === 'regulation')) return [];
  const mentioning = documents.filter(({ source }) => /приложени/i.test(source.text));
  return mentioning.flatMap(writtenTexts).flatMap(({ place, text }): readonly Report[] => {
    const broken = mentionedAnnexes(text).flatMap(({ words, number, index }) => {
      // Annexes without numbers are counted as they stand.
      const isKnown = numbers.size > 0 ? numbers.has(number) : number <= count;
      if (isKnown) return [];
      const part = { start: index, end: index + words.length };
      const args = { problem: 'no-number', number: `${number}`, text: words } as const;
      return [{ at: { ...place, part }, args }];
    });
    const alone = count === 0 ? UNNUMBERED.exec(text) : null;
    if (alone === null) return broken;
    const part = { start: alone.index, end: alone.index + alone[0].length };
    const args = { problem: 'none', text: alone[0] } as const;
    return [...broken, { at: { ...place, part }, args, severity: 'info' }];
  });
}

/** Speaks of annexes that are referred to, or whose number is left out. */
export const annexMissing = defineRule<AnnexMissingArgs, 'workspace'>({
  id: 'trace/annex-missing',
  severity: 'warning',
  scope: 'workspace',
  page: annexMissingPage,
  check: ({ documents }, emit) => {
    for (const family of annexFamilies(documents)) {
      for (const report of [...gapsOf(family), ...brokenMentions(family)]) emit(report);
    }
  },
});
