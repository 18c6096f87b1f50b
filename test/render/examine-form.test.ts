import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { examineForm } from '../../src/render/examine-form.js';
import { folderTemplates } from '../../src/render/folder-templates.js';
import { BUILT_IN } from './built-in.js';

const FORM = [
  'id: own',
  'title: Своя форма',
  'serves: { kind: passport }',
  'outputs: [{ format: docx, template: main.hbs, name: own }]',
].join('\n');

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'forms-'));
  mkdirSync(path.join(root, 'own'));
  write('form.yaml', FORM);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string | Uint8Array): void {
  writeFileSync(path.join(root, 'own', file), text);
}

const examined = () => examineForm('own', folderTemplates(root));

describe('a form on trial', () => {
  it.each(BUILT_IN.forms)('has nothing wrong in it: %s', async (form) => {
    expect(await examineForm(form, BUILT_IN)).toEqual([]);
  });

  it('tells rows that do not fill the table, for documents with everything and with nothing', async () => {
    write(
      'main.hbs',
      [
        '<table columns="50 50">',
        '  <tr><td>{{title}}</td>{{#if goal}}<td></td>{{/if}}</tr>',
        '</table>',
        '<table columns="100">{{#each tasks}}<tr><td>{{text}}</td></tr>{{/each}}</table>',
      ].join('\n'),
    );
    expect(await examined()).toMatchObject([
      { code: 'column-count', line: 2, column: 3, args: { expected: 2, found: 1 } },
    ]);
    write('main.hbs', '<table columns="100">{{#each tasks}}<tr><td>а</td></tr>{{/each}}</table>');
    expect(await examined()).toMatchObject([{ code: 'no-rows', line: 1, column: 1 }]);
  });

  it('is silent on what depends on the very words of a document', async () => {
    write('main.hbs', '<table columns="{{title}}"><tr><td>а</td></tr></table>');
    expect(await examined()).toEqual([]);
  });
});

describe('a file of a form', () => {
  it('may begin with a byte order mark', async () => {
    write('form.yaml', `\uFEFF${FORM}`);
    write('main.hbs', '\uFEFF<p>{{title}}</p>');
    expect(await examined()).toEqual([]);
  });

  it('in another encoding is told, not printed as it comes', async () => {
    write(
      'main.hbs',
      Uint8Array.from([0x3c, 0x70, 0x3e, 0xcf, 0xe0, 0xf1, 0x3c, 0x2f, 0x70, 0x3e]),
    );
    expect(await examined()).toMatchObject([{ code: 'not-utf8', file: 'own/main.hbs', line: 1 }]);
    write('form.yaml', Uint8Array.from([0xff, 0xfe, 0x69, 0x00]));
    expect(await examined()).toMatchObject([{ code: 'not-utf8', file: 'own/form.yaml' }]);
  });

  it('that is a folder is not there', async () => {
    mkdirSync(path.join(root, 'own', 'main.hbs'));
    expect(await examined()).toMatchObject([
      { code: 'missing-file', file: 'own/form.yaml', line: 4 },
    ]);
  });

  it('goes before the built-in one of the same name, file by file', () => {
    mkdirSync(path.join(root, 'partials'));
    writeFileSync(path.join(root, 'partials', 'stamp.hbs'), '<p>свой</p>');
    const own = folderTemplates(root, path.join(import.meta.dirname, '../../templates'));
    expect(own.forms[0]).toBe('own');
    expect(own.read('partials/stamp.hbs')).toBe('<p>свой</p>');
    expect(own.read('partials/row.hbs')).toBe(BUILT_IN.read('partials/row.hbs'));
    expect(own.read('../own/form.yaml')).toBeUndefined();
    expect(own.read('own/../../x.hbs')).toBeUndefined();
  });
});
