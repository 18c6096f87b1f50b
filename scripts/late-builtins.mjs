import path from 'node:path';

/**
 * Modules of Node that most runs have no use for and that take milliseconds to load, each with the
 * functions that the program calls: loaded at the first call.
 */
const LATE = {
  'node:crypto': ['createHash'],
  'node:tty': ['isatty'],
  'node:v8': ['cachedDataVersionTag', 'getHeapStatistics', 'setFlagsFromString'],
};

export const withLateBuiltins = {
  name: 'with-late-builtins',
  setup(build) {
    const ours = path.join(build.initialOptions.absWorkingDir, 'src');
    build.onResolve({ filter: /^node:/ }, ({ path: asked, importer, kind }) =>
      asked in LATE && kind === 'import-statement' && importer.startsWith(ours)
        ? { path: asked, namespace: 'late-builtin' }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'late-builtin' }, ({ path: asked }) => ({
      contents: LATE[asked]
        .map(
          (name) => `export const ${name} = (...given) => require('${asked}').${name}(...given);`,
        )
        .join('\n'),
    }));
  },
};
