import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../../src/findings/finding.js';
import { RULES } from '../../src/rules/registry.js';
import { runRules } from '../../src/rules/run-rules.js';
import { ruleSettings } from '../../src/workspace/config.js';
import { loadWorkspace } from '../../src/workspace/load-workspace.js';

const ROOT = fileURLToPath(new URL('../../examples/smart-leader', import.meta.url));

export const PASSPORT = 'projects/smart-leader/passport.yaml';
export const PLAN = 'projects/smart-leader/plan.yaml';
export const TRIADS = 'projects/smart-leader/triads.yaml';

type Change = readonly [from: string | RegExp, to: string];

/** What all rules say of the clean example when one of its files is changed. */
export async function findingsAfter(
  file: string,
  ...changes: readonly Change[]
): Promise<readonly Finding[]> {
  const text = changes.reduce(
    (before, [from, to]) => {
      const after = before.replace(from, to);
      if (after === before) throw new Error(`${file} has nothing like ${from}`);
      return after;
    },
    readFileSync(path.join(ROOT, file), 'utf8'),
  );
  const given = new Map([[file, new TextEncoder().encode(text)]]);
  const { workspace, config } = await loadWorkspace(ROOT, { given });
  return runRules(workspace, RULES, ruleSettings(config), 'ru');
}
