import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../src/import/read-file.js';
import { NOTHING_KNOWN } from '../../src/import/understand/understand.js';
import { packageRoot } from '../../src/workspace/package-root.js';
import { vocabulary } from './vocabulary.js';

const folder = path.join(packageRoot(), '../shared/real');
const files = existsSync(folder)
  ? readdirSync(folder).filter((name) => name.endsWith('.docx'))
  : [];

describe('real files', () => {
  it.skipIf(files.length === 0)(
    'find a field for at least 95 % of their words outside prose, and lose none (skipped: they lie beside the project only where it is made)',
    async () => {
      for (const name of files) {
        const bytes = readFileSync(path.join(folder, name));
        const { coverage } = await importFile(bytes, name, vocabulary, NOTHING_KNOWN);
        expect(coverage.nowhere, name).toEqual([]);
        const outside = coverage.words - coverage.prose;
        expect(coverage.named / outside, name).toBeGreaterThanOrEqual(0.95);
      }
    },
  );
});
