import type { Amount } from './grammar/item.js';
import { sortOutBasis } from './reading/basis.js';
import { joinByYear } from './reading/by-year.js';
import { targetsOf } from './reading/figure-target.js';
import { governingDirections, isDirected } from './reading/governing.js';
import { figuresOf } from './reading/pairs.js';
import { persOf } from './reading/per.js';
import { problem, problemsOf } from './reading/problems.js';
import { type Statement, statementOf, targetAmounts } from './reading/statement.js';
import { unitsOf } from './reading/units.js';
import { withoutNumber } from './reading/without-number.js';
import { yearsOf } from './reading/years.js';
import type { Target, TargetContext, TargetReading } from './target.js';

/**
 * Reads what an indicator must reach: «не менее 45 % руководителей», «с 73 % до 80 %»,
 * «2021 – 70 %, 2022 – 75 %». Numbers that state no target (ages, classes, numbers of schools,
 * whom a criterion selects, names in quotes) are left out.
 *
 * Never throws; linear in the text's length. What was not understood is a problem, not a guess.
 *
 * @param context the indicator's name, where the target stands in a column of its own
 */
export function parseTarget(text: string, context: TargetContext = {}): TargetReading {
  const statement = statementOf(text, context);
  const targets = joinByYear(numbered(statement));
  const problems = targets.flatMap((target) => problemsOf(target, statement));
  if (targets.length > 0) return { text, targets, problems };
  const { target, measurable } = withoutNumber(statement);
  const missing = measurable ? [] : [problem('no-value', text, 0, text.length)];
  if (target === undefined) return { text, targets: [], problems: missing };
  return { text, targets: [target], problems: [...missing, ...problemsOf(target, statement)] };
}

function numbered(statement: Statement): Target[] {
  const directions = governingDirections(statement);
  const sorted = sortOutBasis(targetAmounts(statement), statement.items, directions);
  const directed = (amount: Amount): boolean => isDirected(directions, amount);
  const figures = figuresOf(sorted.amounts, statement.items, directed);
  const pers = persOf(figures, sorted.items);
  const units = unitsOf(figures, statement);
  const years = yearsOf(figures, statement.items);
  return figures.flatMap((figure, at) =>
    targetsOf(figure, {
      statement,
      governing: directions.get(figure.value),
      unit: units[at] ?? null,
      per: pers[at] ?? null,
      years: years[at]?.years ?? [],
      baseYear: years[at]?.baseYear ?? null,
    }),
  );
}
