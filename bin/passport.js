#!/usr/bin/env node
// CommonJS, as the bundles are: starting through the ES module loader costs a third of the start-up.
require('../dist/start.cjs')
  .start(process.argv.slice(2))
  .then((exitCode) => {
    process.exitCode = exitCode;
  });
