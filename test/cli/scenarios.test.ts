import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, it } from 'vitest';
import { buildProgram } from './built-program.js';
import { playScenario } from './scenario.js';

const folder = path.join(import.meta.dirname, 'scenarios');
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));

beforeAll(buildProgram, 180_000);

/** What came out is compared with the scenario itself; `vitest -u` writes it down anew. */
describe.concurrent('the command line', () => {
  it.for(names)('%s', async (name, { expect }) => {
    const file = path.join(folder, name);
    const played = await playScenario(readFileSync(file, 'utf8'));
    await expect(played).toMatchFileSnapshot(file);
  });
});
