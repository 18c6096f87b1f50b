import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOwnFile } from '../../../src/render/writers/own-file.js';
import { hashOf, readSeal, seal } from '../../../src/render/writers/seal.js';

const FORMATS = ['html', 'pdf', 'text'] as const;
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('the seal of a file', () => {
  it('is known again, whatever stands before it', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.constantFrom(...FORMATS), (content, format) => {
        const sealed = seal(format, content);
        expect(readSeal(sealed)).toEqual({ isWhole: true });
        expect(isOwnFile(sealed)).toBe(true);
      }),
    );
  });

  it.each(FORMATS)('is broken by any change: %s', (format) => {
    const sealed = seal(format, 'Текст документа\n');
    const changed = Uint8Array.from(sealed);
    changed[3] = (changed[3] ?? 0) ^ 1;
    expect(readSeal(changed)).toEqual({ isWhole: false });
    expect(isOwnFile(changed)).toBe(false);
    expect(isOwnFile(bytesOf(`${new TextDecoder().decode(sealed)}дописано`))).toBe(false);
  });

  it('tells what the file was made of', () => {
    const from = hashOf(bytesOf('docx'));
    expect(readSeal(seal('pdf', '%PDF', from))).toEqual({ isWhole: true, from });
  });

  it('is not seen where there is none', () => {
    for (const text of ['', 'project-passport', 'project-passport sha256:12\n']) {
      expect(readSeal(bytesOf(text))).toBeUndefined();
    }
  });
});
