import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadForm } from '../../../src/render/form/form.js';
import { prepareForms } from '../../../src/render/form/prepare-forms.js';
import type { ReadyForms } from '../../../src/render/form/ready-forms.js';
import { readyDeclaration, readyOutputs } from '../../../src/render/form/use-ready.js';
import { documentViews, SHAPES } from '../../../src/render/view/views.js';
import { workspaceViews } from '../../../src/render/view/workspace-views.js';
import { BUILT_IN } from '../built-in.js';
import { sampleProject } from '../sample-project.js';
import { sampleWorkspace } from '../sample-workspace.js';

const folder = mkdtempSync(path.join(tmpdir(), 'ready-forms-'));
let ready: ReadyForms;

beforeAll(async () => {
  const file = path.join(folder, 'ready.cjs');
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "commonjs" }');
  writeFileSync(file, await prepareForms(BUILT_IN, SHAPES));
  ready = createRequire(file)(file);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function everyView() {
  const workspace = await sampleWorkspace();
  return [
    ...documentViews(await sampleProject()),
    ...workspace.projects.flatMap(documentViews),
    ...workspaceViews(workspace),
  ];
}

describe('forms made ready by the build', () => {
  it('print as those compiled from their texts do', async () => {
    const views = await everyView();
    for (const id of BUILT_IN.forms) {
      const form = await loadForm(id, BUILT_IN, SHAPES);
      const outputs = readyOutputs(id, ready, BUILT_IN);
      expect(outputs?.map(({ format }) => format)).toEqual(
        form.outputs.map(({ format }) => format),
      );
      for (const view of views) {
        if (view.kind !== form.declaration.serves.kind) continue;
        for (const [index, output] of form.outputs.entries()) {
          expect(outputs?.[index]?.fill(view.data)).toEqual(output.fill(view.data));
          expect(outputs?.[index]?.name(view.data)).toBe(output.name(view.data));
        }
      }
    }
  });

  it('describe themselves as their texts do', async () => {
    const { declaration } = await loadForm('event-plan', BUILT_IN, SHAPES);
    const { placeOf: _, ...said } = declaration;
    expect(readyDeclaration('event-plan', ready, BUILT_IN)).toMatchObject(said);
  });

  it.each(['event-plan/form.yaml', 'event-plan/main.hbs', 'partials/plan-page.hbs'])(
    'are not used where a file of theirs is another: %s',
    (changed) => {
      const read = (file: string) => {
        const text = BUILT_IN.read(file);
        return file === changed ? `${text}\n` : text;
      };
      expect(readyOutputs('event-plan', ready, { ...BUILT_IN, read })).toBeUndefined();
    },
  );

  it('are not used where a partial of the form’s own would be called instead', () => {
    const files = (name: string) => [
      ...BUILT_IN.files(name),
      ...(name === 'event-plan' ? ['plan-page.hbs'] : []),
    ];
    expect(readyOutputs('event-plan', ready, { ...BUILT_IN, files })).toBeUndefined();
  });

  it('are not used for a form that the build did not know', () => {
    expect(readyOutputs('own-form', ready, BUILT_IN)).toBeUndefined();
    expect(readyDeclaration('own-form', ready, BUILT_IN)).toBeUndefined();
  });

  it('know how long the body of each loop is, by which one without end is stopped', () => {
    const loops = ready.forms['event-plan']?.outputs[0]?.loops ?? [];
    expect(loops.length).toBeGreaterThan(0);
    expect(loops.every(([place, steps]) => /:\d+:\d+$/.test(place) && steps > 0)).toBe(true);
  });

  it('are refused by the build with any mistake', async () => {
    const read = (file: string) =>
      file === 'event-plan/main.hbs' ? '<p>{{nobody}}</p>' : BUILT_IN.read(file);
    await expect(prepareForms({ ...BUILT_IN, read }, SHAPES)).rejects.toThrow('event-plan');
  });
});
