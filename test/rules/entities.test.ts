import { describe, expect, it } from 'vitest';
import { entityAt } from '../../src/model/entity-at.js';
import { loadDocument } from '../../src/model/link/load-document.js';
import { RULES } from '../../src/rules/registry.js';
import { readSource } from '../../src/source/read.js';
import { runExample } from './example.js';

const hasId = (example: string, file: string) => {
  const part = example.split(/^---\n/m)[Number.parseInt(file, 10) - 1] ?? '';
  return /^id: /m.test(part);
};

describe('the entity of a finding', () => {
  it.each(RULES.map(({ id, page }) => [id, page.bad] as const))(
    'is there in the example of %s',
    async (_, bad) => {
      const findings = await runExample(bad);
      const nameless = findings.filter(({ entity, file }) => entity === null && hasId(bad, file));
      expect(nameless.map(({ rule, file, range }) => [rule, file, range.start.line])).toEqual([]);
    },
  );
});

const at = async (text: string, ...path: (string | number)[]) =>
  entityAt(loadDocument(await readSource('a.yaml', new TextEncoder().encode(text))), path);

describe('entityAt', () => {
  const plan = `kind: event-plan\nformat: 1\nid: plan\nproject: demo
stages:
  - stage: first
    events:
      - {id: meeting, name: Встреча}
      - {name: Встреча}
`;

  it('names the innermost thing with an id, else the document', async () => {
    expect(await at(plan, 'stages', 0, 'events', 0, 'name')).toBe('demo/event:meeting');
    expect(await at(plan, 'stages', 0, 'stage')).toBe('demo/document:plan');
    expect(await at(plan)).toBe('demo/document:plan');
  });

  it('makes an id from what the thing says, not from its place', async () => {
    const before = await at(plan, 'stages', 0, 'events', 1);
    const moved = plan.replace('      - {id: meeting, name: Встреча}\n', '');
    expect(before).toMatch(/^demo\/event:~/);
    expect(await at(moved, 'stages', 0, 'events', 0)).toBe(before);
  });

  it('names people by their names, and what is only known inside a document by that', async () => {
    const programme = 'kind: mentoring-programme\nformat: 1\nid: programme\n';
    const team = 'developing:\n  members:\n    - {name: Иванова А.А., phones: "1"}\n';
    expect(await at(programme + team, 'developing', 'members', 0, 'phones')).toBe(
      'programme/person:Иванова А.А.',
    );
  });

  it('is read from the head of a file that does not parse', async () => {
    expect(await at('kind: passport\nid: demo-passport\nproject: demo\ntitle: a: b\n')).toBe(
      'demo/document:demo-passport',
    );
  });

  it('is not there for the settings of a workspace', async () => {
    expect(await at('kind: config\nformat: 1\nid: x\n')).toBeUndefined();
  });
});
