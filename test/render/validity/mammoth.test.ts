import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { RenderedFile } from '../../../src/render/index.js';
import { wordText } from '../../../src/render/provenance/part-text.js';
import { EXAMPLES, exampleFiles } from '../example-files.js';
import { LONG_CASES } from '../long-cases.js';

/** What two readers of a text may differ in: blanks, signs that are elements of their own. */
function letters(text: string): string {
  return text.replace(/[\s\u00AD]/g, '').replace(/\u2011/g, '-');
}

/** What mammoth finds to remark in a file, and the paragraphs that it loses. */
async function remarksOn({ name, bytes }: RenderedFile): Promise<readonly string[]> {
  const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const read = letters(value);
  const own = wordText(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()));
  return [
    ...messages.map(({ type, message }) => `${name}: ${type}: ${message}`),
    ...own.filter((line) => !read.includes(letters(line))).map((line) => `${name} lost: ${line}`),
  ];
}

describe('Word files in mammoth, a reader of other hands', () => {
  it.each(EXAMPLES)('open with all their text: the example %s', async (name) => {
    const files = await exampleFiles(name);
    expect(files.length).toBeGreaterThan(0);
    expect((await Promise.all(files.map(remarksOn))).flat()).toEqual([]);
  });

  it.each(Object.keys(LONG_CASES))('open with all their text: %s', async (name) => {
    const files = (await LONG_CASES[name]?.()) ?? [];
    expect(files.length).toBeGreaterThan(0);
    expect((await Promise.all(files.map(remarksOn))).flat()).toEqual([]);
  });
});
