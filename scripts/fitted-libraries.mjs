// How the libraries go into a bundle: what the program itself is built with, and what `bench/` measures.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

// js-yaml's ES module build is 2.5 times slower on Node 20 than its CommonJS build.
export const ALIASES = {
  'js-yaml': require.resolve('js-yaml'),
  // Its build for Node loads Node's threads at once, for calls that nobody makes here.
  fflate: 'fflate/browser',
};

// exceljs's reader asks for it only when a workbook lies in that company's cloud.
export const NEVER_LOADED = ['@aws-sdk/client-s3'];

/** Commander loads it for subcommands that are programs of their own; we have none, and it costs 2 ms. */
const withoutChildProcess = {
  name: 'without-child-process',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'child_process', namespace: 'empty' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({
      contents: 'module.exports = {};',
    }));
  },
};

/** Forms that were compiled here need no parser and no compiler of templates. */
const withRuntimeForReady = {
  name: 'with-runtime-for-ready',
  setup(build) {
    build.onResolve({ filter: /^handlebars$/ }, ({ importer, kind, resolveDir }) =>
      kind === 'import-statement' && importer.endsWith('use-ready.ts')
        ? build.resolve('handlebars/runtime', { kind: 'import-statement', resolveDir })
        : undefined,
    );
  },
};

/** Handlebars joins code with it only where it is there; nobody maps our compiled templates. */
const withoutSourceMap = {
  name: 'without-source-map',
  setup(build) {
    build.onResolve({ filter: /^source-map$/ }, ({ importer }) =>
      importer.includes('handlebars') ? { path: 'source-map', namespace: 'empty' } : undefined,
    );
  },
};

/**
 * exceljs's packer calls `new Buffer`, of which Node warns users once the code stands outside of
 * node_modules; later lines of the packer do not work with exceljs.
 */
const withoutOldBuffers = {
  name: 'without-old-buffers',
  setup(build) {
    build.onLoad({ filter: /[\\/]archiver-utils[\\/]index\.js$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8')
        .replaceAll(/new Buffer\((size|0)\)/g, 'Buffer.alloc($1)')
        .replaceAll('new Buffer(', 'Buffer.from('),
    }));
  },
};

/** docx packs every part as hard as it can; left as they are, `repack` packs those that gain by it. */
const PACKING =
  'zipSync(Object.fromEntries([...files].map(([path, data]) => [path, bytesOf$2(data)])))';
/**
 * docx makes objects as engines did before they had fields and spreading themselves, one property at a
 * time and by its descriptor; it does so for every element of a document.
 */
const HELPERS = [
  {
    old: /function _objectSpread2\(e\) \{.*?\n\}/s,
    by: 'function _objectSpread2(...objects) { return Object.assign(...objects); }',
  },
  {
    old: /function _defineProperty\(e, r, t\) \{.*?\n\}/s,
    by: 'function _defineProperty(object, key, value) { object[key] = value; return object; }',
  },
];

const withFastDocx = {
  name: 'with-fast-docx',
  setup(build) {
    build.onLoad({ filter: /[\\/]docx[\\/]dist[\\/]index\.mjs$/ }, ({ path: file }) => {
      const text = readFileSync(file, 'utf8');
      if (!text.includes(PACKING)) return failure('docx packs its parts another way');
      if (!HELPERS.every(({ old }) => old.test(text))) return failure('docx has other helpers');
      const unpacked = text.replace(PACKING, () => `${PACKING.slice(0, -1)}, { level: 0 })`);
      return {
        contents: HELPERS.reduce((all, { old, by }) => all.replace(old, () => by), unpacked),
      };
    });
  },
};

function failure(text) {
  return { errors: [{ text }] };
}

/** Plugins of esbuild by which the libraries fit the program. */
export const FITTED = [
  withoutChildProcess,
  withRuntimeForReady,
  withoutSourceMap,
  withoutOldBuffers,
  withFastDocx,
];
