import { expect, it } from 'vitest';
import { spoil } from './clean-example.js';

/** A rule, the file of the clean example to spoil, what to replace and by what. */
export type Mutation = readonly [rule: string, file: string, from: string | RegExp, to: string];

/** Each mutation must be caught by its rule, which says nothing of the example as it is. */
export function expectCaught(mutations: readonly Mutation[]): void {
  it.each(mutations)('is caught by %s', async (rule, file, from, to) => {
    expect((await spoil(rule, file, from, to)).map((finding) => finding.rule)).toContain(rule);
    expect(await spoil(rule, file, /$/, '\n# nothing changed\n')).toEqual([]);
  });
}

export const PASSPORT = 'smart-leader/passport.yaml';
export const PLAN = 'smart-leader/plan.yaml';
export const TRIADS = 'smart-leader/triads.yaml';
export const TEAMS = 'smart-leader/interaction-5.yaml';
export const DISTRICT = 'district-leaders/passport.yaml';
export const DISTRICT_PLAN = 'district-leaders/plan.yaml';
export const BETWEEN = 'healthy-school/passport.yaml';
export const PROGRAMME = 'mentoring/programme.yaml';
export const AGREEMENT = 'mentoring/agreement.yaml';
export const PROCEDURE = 'mentoring/procedure.yaml';
export const REGULATION = 'mentoring/regulation.yaml';
export const REGISTRY = 'mentoring/teams.yaml';
export const PROGRESS = 'mentoring/progress.yaml';
export const REPORT = 'mentoring/report.yaml';
