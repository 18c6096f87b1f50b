import { expect, it } from 'vitest';
import { distinctFindings } from '../../src/findings/distinct.js';
import { finding, line } from '../reporters/samples.js';

const follows = (at: number) => ({
  rule: 'participants/unknown',
  file: 'a.yaml',
  range: line(at, 1, 5),
  message: 'Имени нет',
  entity: null,
});

it('makes one of the same finding told twice, with all that follows from it, in order', () => {
  const cause = (severity: 'error' | 'warning', ...lines: readonly number[]) =>
    finding({ rule: 'participants/directory-empty', severity, consequences: lines.map(follows) });
  const other = finding({ range: line(99, 1, 2) });
  const joined = distinctFindings([cause('warning', 3, 9), other, cause('error', 1, 3)]);
  expect(joined.map(({ severity, consequences }) => [severity, consequences.length])).toEqual([
    ['error', 3],
    [other.severity, 0],
  ]);
  expect(joined[0]?.consequences.map(({ range }) => range.start.line)).toEqual([1, 3, 9]);
});
