// The yardstick J: js-yaml 4 reads every document of a folder into values, one after the other.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const [folder, packages] = process.argv.slice(2);
const { CORE_SCHEMA, load } = createRequire(path.join(packages, 'package.json'))('js-yaml');
for (const file of readdirSync(folder, { recursive: true })) {
  if (!file.endsWith('.yaml')) continue;
  load(readFileSync(path.join(folder, file), 'utf8'), { schema: CORE_SCHEMA });
}
