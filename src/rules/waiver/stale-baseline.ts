import type { StaleEntry } from '../../findings/baseline.js';
import type { Finding } from '../../findings/finding.js';
import { locate } from '../../source/locate.js';
import { defineRule } from '../define-rule.js';
import type { Language } from '../rule.js';
import { type StaleBaselineArgs, staleBaselinePage } from './stale-baseline.page.js';

const ID = 'waiver/stale-baseline';

/** Registered like any rule; stated where a baseline is applied, which no rule can know. */
export const staleBaseline = defineRule<StaleBaselineArgs, 'workspace'>({
  id: ID,
  severity: 'warning',
  scope: 'workspace',
  page: staleBaselinePage,
  check: () => undefined,
});

/** Says which entries of a baseline have outlived their findings. */
export function staleFindings(stale: readonly StaleEntry[], lang: Language): readonly Finding[] {
  return stale.map(({ entry, gone }) => {
    const args = { rule: entry.rule, subject: entry.subject, gone };
    return {
      rule: ID,
      severity: 'warning',
      message: staleBaselinePage[lang].message(args),
      file: entry.place.source.file,
      range: locate(entry.place),
      entity: entry.subject,
      args,
      related: [],
      consequences: [],
      waived: null,
      suggestion: null,
      fix: null,
    };
  });
}
