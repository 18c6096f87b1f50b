import type { Finding } from '../findings/finding.js';

/** What an author does alike in a whole file; other slips are each told by itself. */
const HABITS: ReadonlySet<string> = new Set(['dates/form', 'text/dash', 'text/quotes']);

/**
 * A habit of writing («прямые кавычки») is told once of a document; a file that holds several tells
 * it once too, and the others stand beside the first.
 */
export function habitsOnce(findings: readonly Finding[]): readonly Finding[] {
  const isHabit = ({ rule }: Finding) => HABITS.has(rule);
  const first = new Map<string, Finding>();
  const others = new Map<Finding, Finding[]>();
  for (const finding of findings.filter(isHabit)) {
    const habit = `${finding.rule} ${finding.args.slip ?? ''}`;
    const before = first.get(habit);
    if (before === undefined) first.set(habit, finding);
    else others.set(before, [...(others.get(before) ?? []), finding]);
  }
  const later = new Set([...others.values()].flat());
  return findings
    .filter((finding) => !later.has(finding))
    .map((finding) => ({
      ...finding,
      related: [
        ...finding.related,
        ...(others.get(finding) ?? []).flatMap(({ related }) => related),
      ],
      consequences: [...finding.consequences, ...(others.get(finding) ?? [])],
    }));
}
