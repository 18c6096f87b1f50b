import { describe, expect, it } from 'vitest';
import { compare, type Found, type Said } from '../../bench/accuracy/compare.mjs';
import { readList } from '../../bench/accuracy/list.mjs';

function said(rule: string, ...lines: number[]): Said {
  return { rule, message: rule, places: lines.map((line) => ({ file: 'plan.yaml', line })) };
}

function found(own: Said, ...following: Said[]): Found {
  return { own, following };
}

function judged(list: string, ...findings: Found[]) {
  const { recall, precision, missed, apart, wrong } = compare(readList(list), findings);
  return {
    recall,
    precision,
    missed: missed.map(({ id }) => id),
    apart: apart.map(({ id, isFound }) => [id, isFound]),
    wrong: wrong.map(({ own }) => own.rule),
  };
}

describe('comparing a list with findings', () => {
  it('counts what is found, missed and wrong', () => {
    const list = 'D1\terror\ta/a\tplan.yaml:1\nD2\terror\ta/b\tplan.yaml:2\nD3\tinfo\t-\t-';
    const result = judged(list, found(said('a/a', 1)), found(said('a/b', 3)));
    expect(result.recall).toEqual({
      error: { of: 2, found: 1 },
      warning: { of: 0, found: 0 },
      info: { of: 1, found: 0 },
    });
    expect(result.precision).toEqual({ of: 2, found: 1 });
    expect(result.missed).toEqual(['D2', 'D3']);
    expect(result.wrong).toEqual(['a/b']);
  });

  it('wants every line of a defect', () => {
    const list = 'D1\terror\ta/a\tplan.yaml:1\nD1\terror\ta/a\tplan.yaml:2';
    expect(judged(list, found(said('a/a', 1))).missed).toEqual(['D1']);
    expect(judged(list, found(said('a/a', 1, 2))).missed).toEqual([]);
  });

  it('counts what follows from a finding as found, and explains its cause', () => {
    const result = judged('D1\terror\ta/b\tplan.yaml:2', found(said('a/a', 1), said('a/b', 2)));
    expect(result.missed).toEqual([]);
    expect(result.wrong).toEqual([]);
  });

  it('keeps judgements and what does not count out of the recall', () => {
    const list =
      'R\tright\ta/a\tplan.yaml:1\nW\twrong\ta/b\tplan.yaml:2\nL\tlanguage\ta/c\tplan.yaml:3';
    const result = judged(
      list,
      found(said('a/a', 1)),
      found(said('a/b', 2)),
      found(said('a/c', 3)),
    );
    expect(result.recall.error?.of).toBe(0);
    expect(result.apart).toEqual([['L', true]]);
    expect(result.wrong).toEqual(['a/b']);
  });
});
