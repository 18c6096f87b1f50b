import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completionOf } from '../../src/model/completion.js';
import { documentReferences } from '../../src/model/document-references.js';
import { documentTermsOf } from '../../src/model/document-terms.js';
import { dutiesOf } from '../../src/model/duties.js';
import { loadDocument } from '../../src/model/link/load-document.js';
import { linkWorkspace } from '../../src/model/link/workspace.js';
import { namedThings } from '../../src/model/named-things.js';
import { schedulesOf } from '../../src/model/schedules.js';
import { termsOf } from '../../src/model/terms.js';
import type { Workspace } from '../../src/model/workspace.js';
import { KIND_IDS } from '../../src/schema/kinds.js';
import { readSource } from '../../src/source/read.js';
import { mutatedDocument } from '../schema/mutate.js';
import { documentsOf } from '../schema/read-schemas.js';

/** A document in the form of JSON, which is YAML too. */
async function load(data: unknown, file: string) {
  return loadDocument(await readSource(file, new TextEncoder().encode(JSON.stringify(data))));
}

/** Everything the model makes of documents, asked for once. */
function askEverything(workspace: Workspace): number {
  const { projects, documents, progress } = workspace;
  const schedules = schedulesOf(workspace);
  const completions = schedules.flatMap(({ plans }) =>
    plans.map((plan) => completionOf(plan, progress)),
  );
  return [
    ...projects.flatMap(termsOf),
    ...projects.flatMap(dutiesOf),
    ...documentTermsOf(workspace),
    ...documentReferences(workspace),
    ...documents.flatMap(namedThings),
    ...completions,
  ].length;
}

test('a workspace of every kind is linked, whatever one document has lost', async () => {
  const full = KIND_IDS.flatMap((kind) => documentsOf(kind).slice(-1));
  const sound = await Promise.all(full.map((data, index) => load(data, `${index}.yaml`)));
  expect(askEverything(linkWorkspace(sound))).toBeGreaterThan(100);
  const check = async (data: unknown) => {
    const spoilt = await load(data, 'spoilt.yaml');
    const others = sound.filter(({ kind }) => kind !== spoilt.kind);
    expect(askEverything(linkWorkspace([spoilt, ...others]))).toBeGreaterThan(0);
  };
  await fc.assert(fc.asyncProperty(mutatedDocument, check), { numRuns: 300 });
});
