import { describe, expect, it } from 'vitest';
import { documentSets } from '../../src/cli/document-sets.js';
import { sampleWorkspace } from '../render/sample-workspace.js';

const PROGRAMME = /^id: sample-programme$/m;

describe('sets of documents', () => {
  it('are the projects, then what stands beside them; the directory is no one’s', async () => {
    const sets = documentSets(await sampleWorkspace());
    expect(sets.map(({ id, isProject }) => [id, isProject])).toEqual([
      ['sample', true],
      ['mentoring', false],
    ]);
    expect(sets.flatMap(({ files }) => [...files])).not.toContain('directory.yaml');
    expect(sets[1]?.views().map(({ kind }) => kind)).toEqual([
      'regulation',
      'team-registry',
      'procedure',
      'mentoring-programme',
      'agreement',
      'completion-report',
    ]);
  });

  it('take a document that names a project to that project', async () => {
    const workspace = await sampleWorkspace((name, yaml) =>
      name === 'programme' ? yaml.replace(PROGRAMME, '$&\nproject: sample') : yaml,
    );
    const [project, beside] = documentSets(workspace);
    expect(project?.views().map(({ id }) => id)).toContain('sample-programme');
    expect(project?.files).toContain('programme.yaml');
    expect(beside?.views().map(({ id }) => id)).not.toContain('sample-programme');
  });
});
