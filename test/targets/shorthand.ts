import type { Target, TargetReading } from '../../src/targets/index.js';

/**
 * A reading in one line: `>= 45 % per=year years=2025:45 base=30@2020 delta=15pp`, targets parted
 * by ` ; `, problems after ` ! `. Without a number the value is `-`.
 */
export function shorthand({ targets, problems }: TargetReading): string {
  const codes = [...new Set(problems.map(({ code }) => code))].join(',');
  return targets.map(oneTarget).join(' ; ') + (codes === '' ? '' : ` ! ${codes}`);
}

function oneTarget(target: Target): string {
  const { operator, strict, value, unit, per, years, base, baseYear, delta } = target;
  const when = years.map((each) => `${each.year}:${each.value ?? '-'}`).join(',');
  const from = base ?? (baseYear === null ? null : '');
  const parts = [
    operator + (strict ? '!' : ''),
    (target.approximate ? '~' : '') + (value ?? '-'),
    unit ?? '-',
    target.whole === null ? '' : `of=${target.whole}`,
    per === null ? '' : `per=${per}`,
    when === '' ? '' : `years=${when}`,
    from === null ? '' : `base=${from}${baseYear === null ? '' : `@${baseYear}`}`,
    delta === null ? '' : `delta=${delta.bound ?? ''}${delta.value}${delta.unit}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}
