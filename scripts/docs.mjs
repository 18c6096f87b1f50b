// Makes the reference docs from what the program itself knows: rules, commands, data format.
// `--check` writes nothing and fails when a page is not what it should be.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { load } from 'js-yaml';
import { commandPages } from './docs/commands.mjs';
import { formatPages } from './docs/format.mjs';
import { formsPage } from './docs/forms.mjs';
import { rulePages } from './docs/rules.mjs';
import { tourPages } from './docs/tour.mjs';
import { readSchemas } from './generate/read-schemas.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
/** Written by hand, but for its tables. */
const FORMS_PAGE = 'templates/README.md';
/** Folders that hold generated pages only. */
const OWN = ['docs/rules', 'docs/format', 'docs/commands'];

/** The program's own tables, compiled in memory. */
async function programTables() {
  const contents = `
    export { RULES } from './src/rules/registry.js';
    export { COMMANDS } from './src/cli/declarations/index.js';
    export { KINDS } from './src/schema/kinds.js';
    export { referenceWords } from './src/language/catalogue/reference.js';
    export { cliWords } from './src/language/catalogue/cli.js';
    export { ELEMENTS } from './src/render/markup/elements.js';
    export { HELPERS } from './src/render/form/template-functions/index.js';
    export { SHAPES } from './src/render/view/views.js';
    export { checkWorkspace } from './src/index.js';
    export { pretty } from './src/reporters/pretty/pretty.js';
    export { plain } from './src/reporters/paint.js';
    export * as SHARED_SHAPES from './src/render/view/shapes.js';`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    external: ['../commands/*'],
    logLevel: 'warning',
  });
  const file = path.join(root, 'node_modules', '.docs-tables.mjs');
  writeFileSync(file, outputFiles[0].text);
  try {
    return await import(`${new URL(`file://${file.replaceAll('\\', '/')}`).href}?${Date.now()}`);
  } finally {
    rmSync(file, { force: true });
  }
}

/** What the built-in forms say of themselves. */
function declaredForms() {
  const folder = path.join(root, 'templates');
  const files = readdirSync(folder).map((name) => path.join(folder, name, 'form.yaml'));
  return files.filter((file) => existsSync(file)).map((file) => load(readFileSync(file, 'utf8')));
}

const tables = await programTables();
const schemas = readSchemas();
const page = readFileSync(path.join(root, FORMS_PAGE), 'utf8');
const pages = new Map([
  [FORMS_PAGE, formsPage(page, tables, schemas, declaredForms())],
  ...rulePages(tables),
  ...commandPages(tables),
  ...formatPages(schemas, tables),
  ...(await tourPages(root, tables)),
]);
const existing = OWN.flatMap((folder) =>
  existsSync(path.join(root, folder))
    ? readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    : [],
);
const left = existing.filter((name) => !pages.has(name));
const stale = [...pages].filter(([name, text]) => {
  const file = path.join(root, name);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});

if (process.argv.includes('--check')) {
  for (const name of [...left, ...stale.map(([one]) => one)]) {
    console.error(`${name}: stale, run "npm run docs"`);
    process.exitCode = 1;
  }
} else {
  for (const name of left) rmSync(path.join(root, name));
  for (const [name, text] of stale) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
}
