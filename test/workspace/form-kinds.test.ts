import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadDocument } from '../../src/model/link/load-document.js';
import { readSource } from '../../src/source/read.js';
import { formKinds } from '../../src/workspace/form-kinds.js';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'form-kinds-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function writeForm(name: string, text: string): void {
  const folder = path.join(root, 'templates', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'form.yaml'), text);
}

async function document(more: string) {
  const text = `kind: event-plan\nformat: 1\nid: demo-plan\nproject: demo\n${more}\n`;
  return loadDocument(await readSource('plan.yaml', new TextEncoder().encode(text)));
}

describe('the forms that documents may name', () => {
  it('are looked for only where a document names one', async () => {
    expect(await formKinds(root, {}, [await document('')])).toBeUndefined();
  });

  it('are those of the workspace and those of the program, however they are written', async () => {
    writeForm('blocks', 'id: blocks\nserves:\n  kind: triads\n');
    writeForm('flow', 'id: flow\ntitle: Форма\nserves: { kind: event-plan }\noutputs: []\n');
    const kinds = await formKinds(root, {}, [await document('form: flow')]);
    expect(kinds?.get('blocks')).toBe('triads');
    expect(kinds?.get('flow')).toBe('event-plan');
    expect(kinds?.get('passport-school')).toBe('passport');
  });
});
