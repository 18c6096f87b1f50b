import type { Indicator, Project } from '../../model/project.js';
import type { ApprobationForm, Triad } from '../../model/triads.js';
import { defineRule } from '../define-rule.js';
import { type CountMismatchArgs, countMismatchPage } from './count-mismatch.page.js';
import { readTargets, writtenTargetsOf } from './written-targets.js';

/** The forms that an indicator counts, with the triads that try them. */
interface Counted {
  readonly forms: readonly ApprobationForm[];
  readonly triads: readonly Triad[];
  /** Known by words: no form of the project says what counts it. */
  readonly byWords: boolean;
}

/** What an indicator must speak of to count the forms of approbation, where none says so itself. */
const APPROBATION = /апробаци/i;

function countedBy({ id, name }: Indicator, { triads: documents }: Project): Counted | undefined {
  const all = documents.flatMap(({ approbation }) => approbation?.forms ?? []);
  const byWords = all.every(({ indicators }) => indicators.length === 0) && APPROBATION.test(name);
  const forms = byWords
    ? all
    : all.filter(({ indicators }) => indicators.some((one) => one.id === id));
  const isUnsure = forms.some(({ links }) => links.some(({ target }) => target === undefined));
  if (forms.length === 0 || isUnsure) return undefined;
  return { forms, triads: documents.flatMap(({ triads }) => triads), byWords };
}

/** Triads that try fewer forms than wanted, with how many they try. */
function shortTriads({ forms, triads }: Counted, wanted: number) {
  const counts = new Map<Triad, number>();
  for (const triad of forms.flatMap((form) => form.triads)) {
    counts.set(triad, (counts.get(triad) ?? 0) + 1);
  }
  return triads.flatMap((triad) => {
    const count = counts.get(triad) ?? 0;
    return count < wanted ? [{ triad: triad.number ?? triad.id, count }] : [];
  });
}

/** Speaks of a target per triad that is more than the triad's forms in the approbation matrix. */
export const indicatorCount = defineRule<CountMismatchArgs, 'project'>({
  id: 'indicators/count-mismatch',
  severity: 'warning',
  scope: 'project',
  page: countMismatchPage,
  check: (project, emit) => {
    for (const indicator of project.passport?.indicators ?? []) {
      const counted = countedBy(indicator, project);
      if (counted === undefined) continue;
      for (const written of writtenTargetsOf(indicator)) {
        if (written.of !== 'target') continue;
        for (const { per, value, operator } of readTargets(written)) {
          if (per !== 'триада' || typeof value !== 'number') continue;
          if (operator !== '>=' && operator !== '=') continue;
          const short = shortTriads(counted, value);
          if (short.length === 0) continue;
          emit({
            at: written.place,
            args: { text: written.text, wanted: value, short },
            related: counted.forms.map(({ place }) => ({ at: place, label: 'form' })),
            entity: `${project.id}/indicator:${indicator.id}`,
            ...(counted.byWords && { severity: 'info' as const }),
          });
        }
      }
    }
  },
});
