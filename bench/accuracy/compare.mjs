import { isAt } from './places.mjs';

const COUNTED = ['error', 'warning', 'info'];

function isSaid({ rules, place }, spoken) {
  return rules.includes(spoken.rule) && spoken.places.some((one) => isAt(place, one));
}

/**
 * Compares a list with what was found.
 *
 * A defect is found when each of its lines is said by a finding or by something that follows from one.
 * A finding is explained when it, or something that follows from it, says a line of the list; one that
 * nothing explains counts as wrong, until a line of kind `right` judges it.
 */
export function compare(list, findings) {
  const lines = list.filter(({ kind }) => kind !== 'right' && kind !== 'wrong');
  const said = findings.flatMap(({ own, following }) => [own, ...following]);
  const defects = new Map();
  for (const line of lines) defects.set(line.id, [...(defects.get(line.id) ?? []), line]);
  const judged = [...defects].map(([id, [first, ...others]]) => ({
    id,
    kind: first.kind,
    note: first.note,
    isFound: [first, ...others].every((line) => said.some((one) => isSaid(line, one))),
  }));
  const explaining = list.filter(({ kind }) => kind !== 'wrong');
  const wrong = findings.filter(
    ({ own, following }) =>
      !explaining.some((line) => [own, ...following].some((one) => isSaid(line, one))),
  );
  return {
    recall: Object.fromEntries(
      COUNTED.map((kind) => {
        const these = judged.filter((one) => one.kind === kind);
        return [kind, { of: these.length, found: these.filter(({ isFound }) => isFound).length }];
      }),
    ),
    precision: { of: findings.length, found: findings.length - wrong.length },
    missed: judged.filter(({ kind, isFound }) => COUNTED.includes(kind) && !isFound),
    apart: judged.filter(({ kind }) => !COUNTED.includes(kind)),
    wrong,
  };
}
