// How many documents a second one warm process makes: ours, and the rivals with their template. Bundled
// and run by `../render.mjs`; prints JSON. Arguments: folder of templates, workspace, project, folder
// with the rivals' packages (may be missing).
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { folderTemplates } from '../../src/render/folder-templates.ts';
import { renderViews } from '../../src/render/index.ts';
import { chosenViews } from '../../src/render/view/views.ts';
import { loadWorkspace } from '../../src/workspace/load-workspace.ts';
import { rivalData, rivalTemplate } from './rival-template.mjs';

const KINDS = ['passport', 'event-plan'];
const WARM_UP = 40;
const ROUNDS = 7;
const DOCUMENTS = 30;

const [folder, workspace, id, packages] = process.argv.slice(2);

/**
 * Milliseconds for a document of each kind: medians of rounds taken in turn, so that a slower minute of
 * the machine falls on all alike.
 */
async function time(cases) {
  const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
  for (const make of Object.values(cases)) {
    for (let made = 0; made < WARM_UP; made++) await make();
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, make] of Object.entries(cases)) {
      const begin = performance.now();
      for (let made = 0; made < DOCUMENTS; made++) await make();
      times[name].push((performance.now() - begin) / DOCUMENTS);
    }
  }
  const median = (list) => list.sort((a, b) => a - b)[ROUNDS >> 1];
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

const loaded = await loadWorkspace(workspace);
const project = loaded.workspace.projects.find((one) => one.id === id);
const templates = folderTemplates(folder);
const options = { templates, version: '1', formats: ['docx'], pack: id };
const viewsOf = () => chosenViews(project, (kind) => KINDS.includes(kind));

const cases = { ours: () => renderViews(viewsOf(), id, options) };

if (packages !== undefined && existsSync(packages)) {
  const require = createRequire(path.join(packages, 'index.js'));
  const template = Buffer.from(await rivalTemplate());
  const data = await rivalData(viewsOf(), templates);
  const PizZip = require('pizzip');
  const Docxtemplater = require('docxtemplater');
  const { TemplateHandler } = require('easy-template-x');
  cases.docxtemplater = () => {
    const document = new Docxtemplater(new PizZip(template), {
      paragraphLoop: true,
      linebreaks: true,
    });
    document.render(data);
    return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
  };
  cases['easy-template-x'] = () => new TemplateHandler().process(template, data);
}
console.log(JSON.stringify(await time(cases)));
