import { describe, expect, it } from 'vitest';
import { makeCorpus } from '../../bench/corpus.mjs';
import { inWindows1251 } from '../windows-1251.js';
import { checkFiles, type Files } from './check-files.js';

const { files: clean } = makeCorpus({ files: 7 });

async function said(files: Files): Promise<readonly string[]> {
  const findings = await checkFiles(files);
  return findings.map(({ file, rule }) => `${file} ${rule}`);
}

describe('a document that cannot be read', () => {
  const names = [...clean.keys()].filter((name) => name !== 'passport.config.yaml');

  it.each(names)('is one finding, and what others refer to in it is none: %s', async (file) => {
    const text = (clean.get(file) ?? '').replace(/^id: /m, 'id: "');
    expect(await said(new Map([...clean, [file, text]]))).toEqual([`${file} schema/syntax`]);
  });

  it.each(names)('is one finding in the encoding of Windows: %s', async (file) => {
    const files = new Map<string, string | Uint8Array>(clean);
    files.set(file, inWindows1251(clean.get(file) ?? ''));
    expect(await said(files)).toEqual([`${file} schema/encoding`]);
  });
});
