import { describe, expect, it } from 'vitest';
import { type Config, pageProfile, ruleSettings } from '../../src/workspace/config.js';

const RULE = 'text/dash';
const FILE = 'projects/demo/plan.yaml';

/** Everything that may set a rule's level, the weakest first. */
const LAYERS: readonly Config[] = [
  {},
  { profile: 'approval' },
  { profile: 'approval', rules: { [RULE]: 'error' } },
  {
    profile: 'approval',
    rules: { [RULE]: 'error' },
    overrides: [{ files: ['projects/**'], rules: { [RULE]: 'info' } }],
  },
];

describe('ruleSettings', () => {
  it('takes the profile over the default, the settings over the profile, a folder over the settings', () => {
    const levels = LAYERS.map((config) => ruleSettings(config).severityOf(RULE, FILE));
    expect(levels).toEqual([undefined, 'warning', 'error', 'info']);
  });

  it('takes what is asked for one rule over everything', () => {
    const asked = { levels: { [RULE]: 'off' } } as const;
    for (const config of LAYERS) {
      expect(ruleSettings(config, asked).severityOf(RULE, FILE)).toBe('off');
    }
  });

  it('takes the profile that is asked for instead of the one that is set', () => {
    const settings = ruleSettings({ profile: 'approval' }, { profile: 'draft' });
    expect(settings.severityOf(RULE, FILE)).toBe('off');
    expect(settings.failOn).toBe('error');
  });

  it("gives a rule the profile's options where the settings have none of their own", () => {
    const profiles = { ours: { rules: { 'dates/outside-stage': { tolerance: 5, other: 1 } } } };
    const rules = { 'dates/outside-stage': { tolerance: 9 } };
    const settings = ruleSettings({ profile: 'ours', profiles, rules });
    expect(settings.optionsOf('dates/outside-stage')).toEqual({ tolerance: 9, other: 1 });
  });
});

describe('pageProfile', () => {
  it('is `page`, else what `profile` says of the page', () => {
    expect(pageProfile({ page: 'gost-2016', profile: 'gost-2025' })).toBe('gost-2016');
    expect(pageProfile({ profile: 'gost-2025' })).toBe('gost-2025');
    expect(pageProfile({ profile: { base: 'gost-2016' } })).toEqual({ base: 'gost-2016' });
    expect(pageProfile({ profile: 'approval' })).toBeUndefined();
  });
});
