import type { OwnedTerm } from '../../model/terms.js';
import { defineRule } from '../define-rule.js';
import { everyTerm } from './compare/every-term.js';
import { type FormArgs, formPage } from './form.page.js';

/** «2021г», «2021г.», «2021 г»: the mark of the year without its blank or its point. */
const BARE_MARK = /(?:19|20)\d\d(?:г(?![А-Яа-яё])|[ \u00a0]г(?![А-Яа-яё.]))\.?/;
/** «01.01.2021 по 30.12.2024» */
const NO_FROM =
  /^\s*\d{1,2}(?:\.\d{1,2}\.\d{4}|\s+[а-яё]+(?:\s+\d{4})?)\s*(?:г\.|года)?\s+по\s+\d/i;

/** A term with what is wrong with its form. */
interface Slip {
  readonly owned: OwnedTerm;
  readonly written: string;
  readonly right: string;
}

function yearMark(owned: OwnedTerm): readonly Slip[] {
  const written = BARE_MARK.exec(owned.term.written.text)?.[0];
  if (written === undefined) return [];
  return [{ owned, written, right: `${written.slice(0, 4)} г.` }];
}

/** Speaks of the mark of the year without its blank or point, and of a span without its «с». */
export const form = defineRule<FormArgs, 'workspace'>({
  id: 'dates/form',
  severity: 'info',
  scope: 'workspace',
  page: formPage,
  check: (workspace, emit) => {
    const marks = new Map<unknown, Slip[]>();
    for (const owned of everyTerm(workspace)) {
      const { term, entity } = owned;
      const { source } = term.place;
      marks.set(source, [...(marks.get(source) ?? []), ...yearMark(owned)]);
      const { text } = term.written;
      if (!NO_FROM.test(text)) continue;
      const right = `с ${text.trim()}`;
      emit({
        at: term.place,
        args: { slip: 'span', written: text, right },
        suggestion: right,
        entity,
      });
    }
    for (const [first, ...others] of marks.values()) {
      if (first === undefined) continue;
      const { owned, written, right } = first;
      emit({
        at: owned.term.place,
        args: { slip: 'mark', written, right, others: others.length },
        related: others.map((other) => ({ at: other.owned.term.place, label: 'also' })),
        entity: owned.entity,
      });
    }
  },
});
