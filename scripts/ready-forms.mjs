// Compiles the built-in forms for the bundle, so that no run has to parse them: see
// `src/render/form/prepare-forms.ts`.
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';

const SOURCE = `
import { folderTemplates } from './src/render/folder-templates.js';
import { prepareForms } from './src/render/form/prepare-forms.js';
import { SHAPES } from './src/render/view/views.js';
export const prepare = (folder) => prepareForms(folderTemplates(folder), SHAPES);
`;

/** Writes the forms of `templates/` as a program into a folder of bundles. */
export async function writeReadyForms(root, folder, options) {
  const outfile = path.join(folder, '.prepare-forms.mjs');
  await build({
    ...options,
    stdin: { contents: SOURCE, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  const { prepare } = await import(pathToFileURL(outfile).href);
  const program = await prepare(path.join(root, 'templates'));
  const { code } = await transform(program, { minify: true, target: 'node20', charset: 'utf8' });
  writeFileSync(path.join(folder, 'ready-forms.cjs'), code);
  rmSync(outfile);
}
