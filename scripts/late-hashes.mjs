import path from 'node:path';

/** Most runs hash nothing, and Node takes milliseconds to load what hashes: loaded at the first call. */
export const withLateHashes = {
  name: 'with-late-hashes',
  setup(build) {
    const ours = path.join(build.initialOptions.absWorkingDir, 'src');
    build.onResolve({ filter: /^node:crypto$/ }, ({ importer, kind }) =>
      kind === 'import-statement' && importer.startsWith(ours)
        ? { path: 'late-hashes', namespace: 'late' }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'late' }, () => ({
      contents:
        "export const createHash = (...given) => require('node:crypto').createHash(...given);",
    }));
  },
};
