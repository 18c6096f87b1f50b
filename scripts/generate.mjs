// Makes what follows from schemas/: types, validators, texts. `--check` writes nothing and fails
// when a committed file is not what the schemas say.

import { writeOutputs } from './generate/outputs.mjs';
import { readSchemas } from './generate/read-schemas.mjs';
import { schemaFingerprint } from './generate/schema-fingerprint.mjs';
import { schemaTexts } from './generate/schema-texts.mjs';
import { shapeTable } from './generate/shape-table.mjs';
import { types } from './generate/types.mjs';
import { validators } from './generate/validators.mjs';

/** Each takes the schemas and gives the files it makes: `{ path, text, committed }`. */
const GENERATORS = [types, validators, shapeTable, schemaTexts, schemaFingerprint];

const check = process.argv.includes('--check');
const schemas = readSchemas();
const outputs = [];
for (const generate of GENERATORS) outputs.push(...(await generate(schemas)));
const stale = writeOutputs(outputs, check);
if (check && stale.length > 0) {
  for (const path of stale) console.error(`${path}: stale, run "npm run generate"`);
  process.exitCode = 1;
}
