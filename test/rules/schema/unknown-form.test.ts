import { describe, expect, it } from 'vitest';
import { runExample } from '../example.js';
import { passport, plan } from '../small-documents.js';

const RULE = 'schema/unknown-form';

describe('schema/unknown-form', () => {
  it('offers the nearest form of the same documents', async () => {
    const [finding, ...others] = await runExample(passport('form: pasport-district'), RULE);
    expect(finding).toMatchObject({ severity: 'error', suggestion: 'passport-district' });
    expect(others).toEqual([]);
  });

  it('tells a form of other documents', async () => {
    const [finding] = await runExample(plan('form: passport-municipal'), RULE);
    expect(finding?.message).toContain('для других документов (passport)');
  });

  it('is silent where a form is there, none is asked for, or nobody has looked', async () => {
    const documents = [passport('form: passport-district'), plan('')].join('---\n');
    expect(await runExample(documents, RULE)).toEqual([]);
    expect(await runExample(passport('form: nothing'), RULE, { forms: undefined })).toEqual([]);
  });
});
