import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check, severities } from './check.mjs';
import { compare } from './compare.mjs';
import { readMarkers } from './list.mjs';
import { details, figures, keeps } from './report.mjs';

const FOLDER = path.join(import.meta.dirname, '../../examples/flawed');
/** The example marks all that is wrong with it, and nothing else is. */
const LIMITS = { error: 100, warning: 100, info: 100, precision: 100 };

/** The flawed example against its own markers. */
export function measureFlawed() {
  const known = severities();
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
  const list = files
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) =>
      readMarkers(
        readFileSync(path.join(FOLDER, file), 'utf8'),
        file.split(path.sep).join('/'),
        (rule) => known.get(rule),
      ),
    );
  const comparison = compare(list, check(FOLDER));
  console.log(
    ['examples/flawed', ...figures(comparison, LIMITS), ...details(comparison)].join('\n'),
  );
  return keeps(comparison, LIMITS);
}
