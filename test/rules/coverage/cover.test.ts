import { describe, expect, it } from 'vitest';
import { loadDocument } from '../../../src/model/link/load-document.js';
import { linkWorkspace } from '../../../src/model/link/workspace.js';
import { coverageOf } from '../../../src/rules/coverage/cover.js';
import { BY_FAMILY, BY_RULE } from '../../../src/rules/coverage/looks-at.js';
import { RULES } from '../../../src/rules/registry.js';
import type { RuleSettings } from '../../../src/rules/state-rules.js';
import { readSource } from '../../../src/source/read.js';
import { markedPlaces } from '../example.js';
import { passport, plan } from '../small-documents.js';

const SETTINGS: RuleSettings = { severityOf: () => undefined, optionsOf: () => ({}) };

async function coverage(documents: string, settings = SETTINGS, today?: string) {
  const parts = documents.split(/^---\n/m).map((text) => new TextEncoder().encode(text));
  const sources = await Promise.all(parts.map((bytes, at) => readSource(`${at + 1}.yaml`, bytes)));
  const workspace = linkWorkspace(sources.map(loadDocument));
  const rules = coverageOf({
    workspace: today === undefined ? workspace : { ...workspace, today },
    rules: RULES,
    settings,
    findings: [],
    includes: () => true,
  });
  return (id: string) => rules.find(({ rule }) => rule === id);
}

/** Stated where no rule can look: when waivers and baselines are applied. */
const BESIDE_RULES = new Set(['waiver/stale-baseline']);

describe('what rules look at', () => {
  const rules = RULES.filter(({ id }) => !BESIDE_RULES.has(id)).map(
    (rule) => [rule.id, rule] as const,
  );

  it.each(rules)(
    '%s looks at every file of its bad example that it speaks of',
    async (id, { page }) => {
      const found = (await coverage(page.bad))(id);
      const files = found?.files.map(({ file }) => file) ?? [];
      const spoken = markedPlaces(page.bad).map((place) => place.split(':')[0] ?? '');
      expect(found?.status).toBe('ran');
      expect(files).toEqual(expect.arrayContaining(spoken));
    },
  );

  it('is said of no rule and no family that is not there', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    const families = new Set(RULES.map(({ id }) => id.split('/')[0]));
    expect(Object.keys(BY_RULE).filter((id) => !ids.has(id))).toEqual([]);
    expect(Object.keys(BY_FAMILY).filter((family) => !families.has(family))).toEqual([]);
  });
});

const START = `${passport('term: 2021 год\nstages:\n  - {id: first, name: Первый, start: как сойдёт снег, end: май 2021 года}')}---
`;

describe('coverageOf', () => {
  it('says what is not judged while nobody says what day it is', async () => {
    const approved = passport('approval: {status: approved, date: 01.06.2021}');
    const lacking = await coverage(approved);
    expect(lacking('dates/approval')?.lacksToday).toBe(true);
    expect(lacking('dates/outside-stage')?.lacksToday).toBeUndefined();
    expect(lacking('mentoring/completion-mark')?.lacksToday).toBeUndefined();
    const knowing = await coverage(approved, SETTINGS, '2021-06-02');
    expect(knowing('dates/approval')?.lacksToday).toBeUndefined();
  });

  it('says what cannot be judged, and why', async () => {
    const events = `stages:
  - stage: first
    events:
      - {name: Встреча, term: апрель 2021 года, executors: [Никто]}
      - {name: Обзор, term: когда-нибудь}
      - {name: Отчёт}`;
    const found = await coverage(START + plan(events));
    expect(found('dates/stage-overlap')).toMatchObject({
      status: 'unjudged',
      files: [{ file: '1.yaml', looked: 1, unjudged: { 'unread-term': 1 } }],
    });
    expect(found('dates/outside-project')).toMatchObject({
      status: 'ran',
      files: [{ file: '2.yaml', looked: 2, unjudged: { 'unread-term': 1 } }],
    });
    expect(found('participants/undeclared')).toMatchObject({
      status: 'unjudged',
      files: [{ unjudged: { 'unknown-name': 1 } }],
    });
  });

  it('tells what is not there from what has nothing to be compared with', async () => {
    const found = await coverage(passport('tasks: [{id: a, text: Обучить}]'));
    expect(found('trace/task-without-event')).toMatchObject({
      status: 'unjudged',
      files: [{ looked: 1, unjudged: { alone: 1 } }],
    });
    expect(found('roles/triad-incomplete')).toMatchObject({ status: 'no-material', files: [] });
    expect(found('text/dash')?.status).toBe('ran');
  });

  it('says which rules do not run', async () => {
    const settings = {
      ...SETTINGS,
      severityOf: (id: string) => (id === 'text/dash' ? 'off' : undefined),
    } as const;
    const found = await coverage(passport(''), settings);
    expect(found('text/dash')).toMatchObject({ status: 'off', files: [] });
    expect(found('text/quotes')?.status).toBe('ran');
  });
});
