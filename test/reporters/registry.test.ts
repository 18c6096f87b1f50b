import { expect, it } from 'vitest';
import { reporters } from '../../src/reporters/registry.js';
import { context, finding, report } from './samples.js';

it.each([...reporters])(
  '%s loads, and its report of a finding ends with a line break',
  async (_, entry) => {
    const reporter = await entry.load();
    expect(reporter(report([finding()]), context())).toMatch(/\n$/);
  },
);
