// The yardstick Y: `yaml` reads every document of a folder into values, one after the other.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const [folder] = process.argv.slice(2);
for (const file of readdirSync(folder, { recursive: true })) {
  if (file.endsWith('.yaml')) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    try {
      parse(text, { logLevel: 'silent' });
    } catch {
      // Some documents of the corpus are broken on purpose.
    }
  }
}
