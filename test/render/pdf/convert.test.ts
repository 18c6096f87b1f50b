import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { convertToPdf } from '../../../src/render/pdf/convert.js';
import { steadyPdf } from '../../../src/render/pdf/steady.js';
import { hashOf, readSeal } from '../../../src/render/writers/seal.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'convert-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program in LibreOffice's place: Unix only, as it is a script. */
function office(script: string): string {
  const program = path.join(folder, 'soffice');
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "commonjs" }');
  writeFileSync(program, `#!/usr/bin/env node\n${script}`);
  chmodSync(program, 0o755);
  return program;
}

const MAKE = `
const { readFileSync, writeFileSync } = require('node:fs');
const args = process.argv.slice(2);
const out = args[args.indexOf('--outdir') + 1];
for (const file of args.slice(args.indexOf('--outdir') + 2)) {
  if (readFileSync(file, 'utf8') === 'bad') continue;
  const name = file.replace(/.*[\\\\/]/, '').replace('docx', 'pdf');
  const now = new Date().toISOString().replace(/\\D/g, '').slice(0, 14);
  writeFileSync(out + '/' + name, '%PDF-1.6\\n/CreationDate(D:' + now + 'Z)\\n%%EOF\\n');
}`;
const bytes = (text: string) => new TextEncoder().encode(text);

describe.skipIf(process.platform === 'win32')(
  'PDF (a script stands for LibreOffice, which Windows does not run)',
  () => {
    it('is made of several files in one call, and the same every time', async () => {
      const program = office(MAKE);
      const sources = [bytes('раз'), bytes('два')];
      const first = await convertToPdf(sources, { program });
      const second = await convertToPdf(sources, { program });
      expect(second).toEqual(first);
      for (const [index, made] of first.entries()) {
        if (!('bytes' in made)) throw new Error(made.failure);
        expect(new TextDecoder().decode(made.bytes)).toContain('(D:19800101000000Z)');
        const from = hashOf(sources[index] ?? bytes(''));
        expect(readSeal(made.bytes)).toEqual({ isWhole: true, from });
      }
    });

    it('leaves the others done where one fails', async () => {
      const program = office(MAKE);
      const made = await convertToPdf([bytes('bad'), bytes('good')], { program });
      expect(made.map((one) => ('failure' in one ? one.failure : 'made'))).toEqual([
        'failed',
        'made',
      ]);
    });

    it('says that the program did not start, or ended badly', async () => {
      const reason = async (program: string) => {
        const [made] = await convertToPdf([bytes('x')], { program });
        return made && 'failure' in made ? made.failure : 'made';
      };
      expect(await reason(path.join(folder, 'nowhere'))).toBe('not-started');
      expect(await reason(office('process.exit(3)'))).toBe('failed');
      expect(await reason(office('process.exit(0)'))).toBe('failed');
    });

    it('ends the program with all it started when told to', async () => {
      const mark = path.join(folder, 'late');
      const program = office(`
        const { spawn } = require('node:child_process');
        const late = 'setTimeout(() => require("node:fs").writeFileSync(process.argv[1], ""), 1500)';
        spawn(process.execPath, ['-e', late, ${JSON.stringify(mark)}], { stdio: 'ignore' });
        setTimeout(() => {}, 60000);`);
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 700);
      const [made] = await convertToPdf([bytes('x')], { program, signal: controller.signal });
      expect(made).toEqual({ failure: 'failed' });
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(existsSync(mark)).toBe(false);
    });
  },
);

describe('a PDF without its moment', () => {
  it('keeps its length, so that its table of places stays true', () => {
    const pdf =
      "/CreationDate(D:20261122131139Z')\n/ID [ <03B593D9D2E5B09420C5283CBC800842>\n" +
      '<03B593D9D2E5B09420C5283CBC800842> ]\n/DocChecksum /D161D8D81BDB94178B6BF7DAF5C794CA\n';
    const steady = steadyPdf(bytes(pdf), 'ab'.repeat(32));
    expect(steady.length).toBe(pdf.length);
    const text = new TextDecoder().decode(steady);
    expect(text).toContain("(D:19800101000000Z')");
    expect(text.match(/(?:AB){16}/g)).toHaveLength(3);
  });

  it('leaves everything else as it is', () => {
    const binary = Uint8Array.from({ length: 512 }, (_, index) => index % 256);
    expect(steadyPdf(binary, 'ab'.repeat(32))).toEqual(binary);
  });
});
