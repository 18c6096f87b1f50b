// Bundles the program for start-up: one CommonJS file per thing that is loaded on its own. Every
// dynamic import of the sources becomes a file of its own in dist/, loaded when it is needed.
import { execFileSync } from 'node:child_process';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ALIASES, FITTED, NEVER_LOADED } from './fitted-libraries.mjs';
import { withLateBuiltins } from './late-builtins.mjs';
import { pagesEntry, withPagesApart } from './pages-apart.mjs';
import { writeFingerprint } from './program-fingerprint.mjs';
import { writeReadyForms } from './ready-forms.mjs';
import { writeNotices } from './third-party-notices.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const dist = path.join(root, 'dist');
// Built beside and put in place whole: a broken build leaves the program that was there.
const fresh = path.join(root, `.dist-${process.pid}`);
const require = createRequire(import.meta.url);

const ENTRIES = {
  start: 'src/cli/start.ts',
  'parts-worker': 'src/cli/parts-worker.ts',
  index: 'src/index.ts',
  'render-worker': 'src/cli/render/worker.ts',
};

/** Turns each dynamic import into an outside file of dist/ and remembers what is to be built into it. */
function splitOnDynamicImport(queue) {
  return {
    name: 'split-on-dynamic-import',
    setup(build) {
      build.onResolve({ filter: /.*/ }, async (args) => {
        if (args.kind !== 'dynamic-import' || args.pluginData === 'resolved') return undefined;
        const { resolveDir } = args;
        const found = await build.resolve(args.path, {
          kind: 'import-statement',
          resolveDir,
          pluginData: 'resolved',
        });
        if (found.errors.length > 0) return { errors: found.errors };
        if (found.external) return { path: found.path, external: true };
        const name = path
          .relative(root, found.path)
          .replace(/^(?:src|node_modules)[\\/]/, '')
          .replace(/\.[cm]?[jt]s$/, '')
          .replace(/[^a-z0-9]+/gi, '-');
        queue.set(name, found.path);
        return { path: `./${name}.cjs`, external: true };
      });
    },
  };
}

const queue = new Map([
  ...Object.entries(ENTRIES).map(([name, file]) => [name, path.join(root, file)]),
  ['rule-pages', pagesEntry(root)],
]);
const built = new Set();
const inputs = new Set();
process.on('exit', () => rmSync(fresh, { recursive: true, force: true }));

while (built.size < queue.size) {
  for (const [name, file] of [...queue]) {
    if (built.has(name)) continue;
    built.add(name);
    const { metafile } = await build({
      ...(typeof file === 'string' ? { entryPoints: [file] } : { stdin: file }),
      outfile: path.join(fresh, `${name}.cjs`),
      absWorkingDir: root,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      minify: process.env.UNMINIFIED !== '1',
      // A dynamic import of a CommonJS file passes through the ES module loader: 30 ms for nothing.
      supported: { 'dynamic-import': false },
      legalComments: 'none',
      charset: 'utf8',
      metafile: true,
      logLevel: 'warning',
      alias: ALIASES,
      external: NEVER_LOADED,
      define: { 'import.meta.dirname': '__dirname' },
      plugins: [
        ...FITTED,
        withLateBuiltins,
        ...(name === 'rule-pages' ? [] : [withPagesApart]),
        splitOnDynamicImport(queue),
      ],
    });
    for (const input of Object.keys(metafile.inputs)) inputs.add(input);
  }
}

await writeReadyForms(root, fresh, { alias: ALIASES, external: NEVER_LOADED });
writeFingerprint(root, fresh);

const tsc = require.resolve('typescript/package.json').replace('package.json', 'bin/tsc');
const types = [
  '--noEmit',
  'false',
  '--emitDeclarationOnly',
  '--declaration',
  '--outDir',
  path.join(fresh, 'types'),
];
execFileSync(process.execPath, [tsc, ...types, '-p', 'tsconfig.types.json'], {
  cwd: root,
  stdio: 'inherit',
});

writeFileSync(path.join(fresh, 'package.json'), '{ "type": "commonjs" }\n');
const old = `${fresh}-old`;
if (existsSync(dist)) renameSync(dist, old);
renameSync(fresh, dist);
// A program that runs meanwhile may still be writing its cache there.
rmSync(old, { recursive: true, force: true, maxRetries: 5 });
writeNotices(root, inputs);
