import { existsSync } from 'node:fs';
import path from 'node:path';

/** The program's own folder, where `schemas/` and `templates/` lie beside `package.json`. */
export function packageRoot(): string {
  let here = import.meta.dirname;
  while (!existsSync(path.join(here, 'package.json')) || path.basename(here) === 'dist') {
    const above = path.dirname(here);
    if (above === here) break;
    here = above;
  }
  return here;
}
