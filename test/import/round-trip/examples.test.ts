import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderTemplates } from '../../../src/render/folder-templates.js';
import { documentViews } from '../../../src/render/view/views.js';
import { workspaceViews } from '../../../src/render/view/workspace-views.js';
import { loadWorkspace } from '../../../src/workspace/load-workspace.js';
import { png } from '../../render/picture-bytes.js';
import { lostOnTheWay } from './read-back.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');

async function setsOf(example: string) {
  const root = path.join(ROOT, 'examples', example);
  const { workspace } = await loadWorkspace(root);
  const options = {
    templates: folderTemplates(path.join(root, 'templates'), path.join(ROOT, 'templates')),
    version: '1',
    pictures: (file: string) => {
      const whole = path.join(root, file);
      return existsSync(whole) ? readFileSync(whole) : png(40, 30);
    },
  };
  const projects = workspace.projects.map((project) => documentViews(project));
  const alone = workspaceViews(workspace).map((view) => [view]);
  return { sets: [...projects, ...alone], options };
}

/**
 * Flaws that paper does not hold, by example: two phones in one text are printed like two, and a post
 * «контактное лицо» is what the form says of a contact person.
 */
const NOT_ON_PAPER: Readonly<Record<string, RegExp>> = {
  flawed: /: experienced\.members\.(?:position|phones|contact): /,
};

describe('what is printed and read back says the same', () => {
  it.each(['smart-leader', 'school', 'own-forms', 'flawed'])(
    'of every document of %s',
    async (example) => {
      const { sets, options } = await setsOf(example);
      for (const views of sets) {
        const pack = views[0]?.id ?? 'p';
        const lost = await lostOnTheWay(views, { ...options, pack });
        const notOnPaper = NOT_ON_PAPER[example];
        expect(lost.filter((one) => notOnPaper?.test(one) !== true)).toEqual([]);
      }
    },
  );
});
