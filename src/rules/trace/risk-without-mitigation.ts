import type { Passport } from '../../model/project.js';
import { isWritten } from '../../model/value-at.js';
import { keyOf, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import {
  type RiskWithoutMitigationArgs,
  riskWithoutMitigationPage,
} from './risk-without-mitigation.page.js';

/** Levels whose form calls the row «Основные риски … и пути их преодоления». */
const PROMISING: ReadonlySet<Passport['level']> = new Set([
  'federal',
  'regional',
  'intermunicipal',
]);

/** A risk and, after a dash, a colon, a semicolon or a full stop, what is done about it. */
const TWO_PARTS =
  /(?:\S+\s+){2,}\S+(?::\s|;\s|\.\s)(?:\S+\s+){1,}\S+|[А-Яа-яё]{4,}\s[–—-]\s(?:\S+\s+){1,}\S+/u;

/** Words of a way out inside the text of the risk itself. */
const WAY_OUT = /(?<![А-Яа-яё])преодол|минимиз|снижени[ея] риск|компенс|мер[аы] по|пут[ьи] решен/iu;

/** Speaks of risks without a way to overcome them, where the form or the other risks have one. */
export const riskWithoutMitigation = defineRule<RiskWithoutMitigationArgs, 'project'>({
  id: 'trace/risk-without-mitigation',
  severity: 'warning',
  scope: 'project',
  page: riskWithoutMitigationPage,
  check: ({ passport, id: project }, emit) => {
    if (passport === undefined) return;
    const { risks, level, place } = passport;
    const bare = risks.filter(
      (risk) =>
        risk.mitigation === undefined &&
        !isWritten(risk.place, 'mitigation') &&
        !WAY_OUT.test(risk.text) &&
        !TWO_PARTS.test(risk.text),
    );
    if (bare.length === 0) return;
    if (bare.length === risks.length) {
      if (!PROMISING.has(level)) return;
      emit({
        at: keyOf(within(place, 'risks')),
        args: { of: 'all', count: bare.length },
        entity: `${project}/project:${project}`,
      });
      return;
    }
    for (const { place: at, text, id } of bare) {
      emit({ at, args: { of: 'one', text }, entity: `${project}/risk:${id}` });
    }
  },
});
