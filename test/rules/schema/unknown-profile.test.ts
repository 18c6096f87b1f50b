import { describe, expect, it } from 'vitest';
import { runExample } from '../example.js';

const RULE = 'schema/unknown-profile';
const config = (...lines: readonly string[]) => `kind: config\nformat: 1\n${lines.join('\n')}\n`;

describe('schema/unknown-profile', () => {
  it('offers the nearest name', async () => {
    const [finding, ...others] = await runExample(config('profile: aproval'), RULE);
    expect(finding).toMatchObject({ severity: 'error', suggestion: 'approval' });
    expect(finding?.message).toContain('Есть: default, approval, draft, ci.');
    expect(others).toEqual([]);
  });

  it('looks at what profiles extend', async () => {
    const found = await runExample(config('profiles:', '  ours: {extends: drafft}'), RULE);
    expect(found.map(({ suggestion }) => suggestion)).toEqual(['draft']);
  });

  it('speaks of profiles that extend each other in a circle', async () => {
    const circle = config('profiles:', '  one: {extends: other}', '  other: {extends: one}');
    const found = await runExample(circle, RULE);
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringContaining('по кругу'),
      expect.stringContaining('по кругу'),
    ]);
    expect(await runExample(config('profiles:', '  ours: {extends: ours}'), RULE)).toHaveLength(1);
  });

  it.each([
    ['a profile of the program', config('profile: ci')],
    ["the page's look, which may stand here too", config('profile: gost-2016')],
    ['the look with changes', config('profile: {base: gost-2025, margins: {left: 30}}')],
    ['an own profile', config('profile: ours', 'profiles:', '  ours: {failOn: info}')],
    [
      "one that extends the program's of the same name",
      config('profile: ci', 'profiles:', '  ci: {extends: ci}'),
    ],
  ])('is silent of %s', async (_, document) => {
    expect(await runExample(document, RULE)).toEqual([]);
  });
});
