import { describe, expect, it } from 'vitest';
import { BUILT_IN_PROFILES } from '../../../src/rules/profiles/built-in.js';
import { chooseProfile, profileNames } from '../../../src/rules/profiles/choose-profile.js';
import { RULES } from '../../../src/rules/registry.js';

describe('the profiles of the program', () => {
  it.each(Object.entries(BUILT_IN_PROFILES))('%s names rules that there are', (name) => {
    const ids = new Set(RULES.map(({ id }) => id));
    const set = Object.keys(chooseProfile(name)?.rules ?? {});
    expect(set.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('never says of a draft less than that it contradicts itself', () => {
    const off = Object.entries(BUILT_IN_PROFILES.draft.rules).filter(
      ([, level]) => level === 'off',
    );
    for (const rule of ['dates/outside-project', 'participants/unknown', 'schema/wrong-type']) {
      expect(off.map(([id]) => id)).not.toContain(rule);
    }
  });
});

describe('chooseProfile', () => {
  it('has nothing for a name that nobody has', () => {
    expect(chooseProfile('strict')).toBeUndefined();
    expect(profileNames({ ours: {} })).toEqual(['default', 'approval', 'draft', 'ci', 'ours']);
  });

  it('puts in what a profile extends, its own word last', () => {
    const own = {
      ours: { extends: 'theirs', rules: { 'text/dash': 'off' } },
      theirs: { extends: 'approval', failOn: 'error', rules: { 'text/quotes': 'off' } },
    } as const;
    const chosen = chooseProfile('ours', own);
    expect(chosen?.failOn).toBe('error');
    expect(chosen?.rules).toMatchObject({
      'text/dash': 'off',
      'text/quotes': 'off',
      'text/spacing': 'warning',
    });
  });

  it("lets a workspace's profile extend the program's of the same name", () => {
    const own = { approval: { extends: 'approval', rules: { 'text/dash': 'off' } } } as const;
    const chosen = chooseProfile('approval', own);
    expect(chosen?.failOn).toBe('warning');
    expect(chosen?.rules).toMatchObject({ 'text/dash': 'off', 'text/spacing': 'warning' });
  });

  it('keeps the options that a profile below gives where only the severity changes, and the other way round', () => {
    const rule = 'dates/outside-stage';
    const own = {
      base: { rules: { [rule]: { severity: 'error', tolerance: 5 } } },
      softer: { extends: 'base', rules: { [rule]: 'info' } },
      wider: { extends: 'softer', rules: { [rule]: { tolerance: 9 } } },
    } as const;
    expect(chooseProfile('softer', own)?.rules[rule]).toEqual({ severity: 'info', tolerance: 5 });
    expect(chooseProfile('wider', own)?.rules[rule]).toEqual({ severity: 'info', tolerance: 9 });
  });

  it('comes to an end where profiles extend each other', () => {
    const own = {
      one: { extends: 'other', rules: { 'text/dash': 'off' } },
      other: { extends: 'one', rules: { 'text/quotes': 'off' } },
    } as const;
    expect(chooseProfile('one', own)?.rules).toEqual({ 'text/dash': 'off', 'text/quotes': 'off' });
  });
});
