// Measures the built program: node bench/run.mjs [start-up | validate | cache | peers | render | import | timing]. See README.md here.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measureCache } from './cache.mjs';
import { measureImport } from './import.mjs';
import { measurePeers } from './peers.mjs';
import { measureRender } from './render.mjs';
import { measureStartUp } from './start-up.mjs';
import { measureTiming } from './timing.mjs';
import { measureValidate } from './validate.mjs';

const MEASURES = {
  'start-up': measureStartUp,
  validate: measureValidate,
  cache: measureCache,
  peers: measurePeers,
  render: measureRender,
  import: measureImport,
  timing: measureTiming,
};

const [only] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'passport-bench-'));
try {
  for (const [name, measure] of Object.entries(MEASURES)) {
    if (only !== undefined && only !== name) continue;
    console.log(`\n${name}`);
    if (!(await measure(folder))) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
