import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/registry.js';
import { runRules } from '../../src/rules/run-rules.js';
import { KIND_IDS } from '../../src/schema/kinds.js';
import { ruleSettings } from '../../src/workspace/config.js';
import { allScaffolds } from '../../src/workspace/form-scaffolds.js';
import { loadWorkspace } from '../../src/workspace/load-workspace.js';
import { scaffoldId, scaffoldTarget, scaffoldText } from '../../src/workspace/scaffolds.js';
import { templateFolders } from '../../src/workspace/template-folders.js';

const SCAFFOLDS = allScaffolds(templateFolders(path.join(tmpdir(), 'no-forms'), {}));
const PASSPORT_FORMS = SCAFFOLDS.flatMap(({ kind, form = '' }) =>
  kind === 'passport' ? form : [],
);

/** The settings, and a form that is printed blank. */
const WITHOUT_SAMPLES = ['passport.config.yaml', 'mentoring/teams-blank.yaml'];

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'scaffolds-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Lays out what `init` and `new` make for one form of passport. */
function layOut(form: string): void {
  for (const scaffold of SCAFFOLDS) {
    if (scaffold.kind === 'passport' && scaffold.form !== form) continue;
    const values = { project: 'demo', id: scaffoldId(scaffold, 'demo') };
    const file = path.join(root, scaffoldTarget(scaffold, values));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, scaffoldText(scaffold, values));
  }
}

describe('scaffolds', () => {
  it.each(PASSPORT_FORMS)(
    'make a workspace of the %s form with nothing wrong in it but the samples',
    async (form) => {
      layOut(form);
      const { workspace, config } = await loadWorkspace(root);
      const findings = runRules(workspace, RULES, ruleSettings(config), 'ru');
      const [samples, others] = [true, false].map((isSample) =>
        findings.filter(({ rule }) => (rule === 'schema/sample-left') === isSample),
      );
      expect(others?.map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
      const unfilled = new Set(samples?.map(({ file }) => file));
      const filled = workspace.documents.filter(({ source }) => !unfilled.has(source.file));
      expect(filled.map(({ source }) => source.file)).toEqual(WITHOUT_SAMPLES);
    },
  );

  it('are there for every kind of document', () => {
    const kinds = new Set(SCAFFOLDS.map(({ kind }) => kind));
    expect(KIND_IDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('leave nothing to be put in', () => {
    const values = { project: 'demo', id: 'demo-1' };
    const texts = SCAFFOLDS.map((scaffold) => scaffoldText(scaffold, values));
    expect(texts.filter((text) => text.includes('{{'))).toEqual([]);
  });
});
