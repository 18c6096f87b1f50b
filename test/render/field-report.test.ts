import { describe, expect, it } from 'vitest';
import { renderProject } from '../../src/render/index.js';
import { BUILT_IN } from './built-in.js';
import { PASSPORT, sampleProject } from './sample-project.js';

async function report(passport: string) {
  const project = await sampleProject(passport);
  const options = { templates: BUILT_IN, version: '1', formats: ['docx'] } as const;
  const files = await renderProject(project, options);
  const documents = files.flatMap((file) => file.documents);
  return documents.find(({ kind }) => kind === 'passport')?.fields;
}

describe('the report of fields', () => {
  it('names empty rows and what the form has no row for', async () => {
    const more = 'coordinator: head\ntype: Пилотный\n';
    expect(await report(PASSPORT + more)).toEqual({
      empty: ['upstream.regional', 'administrator'],
      notPrinted: ['type', 'coordinator'],
    });
  });

  it('looks into the items of lists', async () => {
    const passport = PASSPORT.replace('target: 100 %', 'target: 100 %, base: 40 %');
    expect((await report(passport))?.notPrinted).toEqual(['indicators.base']);
  });
});
