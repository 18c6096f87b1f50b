// Required by Node before the program: writes which of its bundles a run has loaded.
const { writeFileSync } = require('node:fs');
const path = require('node:path');

process.on('exit', () => {
  const names = Object.keys(require.cache)
    .filter((file) => path.basename(path.dirname(file)) === 'dist')
    .map((file) => path.basename(file));
  writeFileSync(process.env.LOADED_FILES, JSON.stringify(names));
});
