import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/registry.js';
import { runRules } from '../../src/rules/run-rules.js';
import { ruleSettings } from '../../src/workspace/config.js';
import { loadWorkspace } from '../../src/workspace/load-workspace.js';
import { expectedIn, foundIn } from '../expectations.js';

async function checkExample(name: string, profile?: string) {
  const root = fileURLToPath(new URL(path.join('../../examples', name), import.meta.url));
  const { workspace, config } = await loadWorkspace(root);
  const findings = runRules(
    workspace,
    RULES,
    ruleSettings(config, { ...(profile && { profile }) }),
    'ru',
  );
  return { findings, sources: workspace.documents.map(({ source }) => source) };
}

describe('examples', () => {
  it('has nothing to say of the clean workspace', async () => {
    const { findings, sources } = await checkExample('smart-leader');
    expect(sources.length).toBeGreaterThan(9);
    expect(
      findings.map(({ file, range, message }) => `${file}:${range.start.line} ${message}`),
    ).toEqual([]);
  });

  it.each(['school', 'own-forms'])('has nothing to say of %s', async (name) => {
    const { findings, sources } = await checkExample(name);
    expect(sources.length).toBeGreaterThan(3);
    expect(findings.map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
  });

  it.each(['smart-leader', 'school', 'own-forms'])(
    'has nothing to say of %s before it is signed',
    async (name) => {
      expect((await checkExample(name, 'approval')).findings).toEqual([]);
    },
  );

  it('finds in the flawed workspace exactly what its comments mark', async () => {
    const { findings, sources } = await checkExample('flawed');
    const expected = sources.flatMap(expectedIn);
    expect(expected.length).toBeGreaterThan(20);
    expect([...foundIn(findings)].sort()).toEqual([...expected].sort());
  });
});
