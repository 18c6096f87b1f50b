import type { Amount } from './grammar/item.js';
import { sortOutBasis } from './reading/basis.js';
import { joinByYear } from './reading/by-year.js';
import { targetsOf } from './reading/figure-target.js';
import { governingDirections, isDirected } from './reading/governing.js';
import { figuresOf } from './reading/pairs.js';
import { persOf } from './reading/per.js';
import { problem, problemsOf } from './reading/problems.js';
import { type Statement, statementsOf, targetAmounts } from './reading/statement.js';
import { unitsOf } from './reading/units.js';
import { withoutNumber } from './reading/without-number.js';
import { yearsOf } from './reading/years.js';
import type { Target, TargetContext, TargetReading } from './target.js';

/** UTF-16 units; a page holds about 3,000. What is longer is a document put into a field by mistake. */
const LONGEST_STATEMENT = 20_000;

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
  if (text.length > LONGEST_STATEMENT) {
    return { text, targets: [], problems: [problem('too-long', text, 0, LONGEST_STATEMENT)] };
  }
  const statements = statementsOf(text, context);
  const read = statements.map((statement) => ({
    statement,
    targets: joinByYear(numbered(statement)),
  }));
  const targets = read.flatMap((each) => each.targets);
  if (targets.length === 0) return unnumbered(text, statements);
  const problems = read.flatMap(({ statement, targets: own }) =>
    own.flatMap((target) => problemsOf(target, statement)),
  );
  return { text, targets, problems };
}

/** Several statements without a number are read as one: the first that says something decides. */
function unnumbered(text: string, statements: readonly Statement[]): TargetReading {
  const read = statements.map((statement) => ({ statement, ...withoutNumber(statement) }));
  const found = read.find(({ measurable }) => measurable) ?? read[0];
  const missing = found?.measurable ? [] : [problem('no-value', text, 0, text.length)];
  if (found?.target === undefined) return { text, targets: [], problems: missing };
  const problems = [...missing, ...problemsOf(found.target, found.statement)];
  return { text, targets: [found.target], problems };
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
