import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderTemplates } from '../../../src/render/folder-templates.js';
import { inspectForm } from '../../../src/render/form/form.js';
import { templateProblemText } from '../../../src/render/problem-words.js';
import { SHAPES } from '../../../src/render/view/views.js';
import { MISTAKES, type Mistake } from './mistakes.js';

/** A form of its own: the built-in ones change. */
const SOUND = folderTemplates(fileURLToPath(new URL('../fixtures/forms', import.meta.url)));
const FORM = 'passport-municipal';
const MAIN = `${FORM}/main.hbs`;
const MARK = '¦';

/** The messages expected, with the places that the marks show. */
function expected({ file = MAIN, change: [from, to], says }: Mistake): readonly string[] {
  const [before = ''] = (SOUND.read(file) ?? '').split(from, 1);
  const pieces = to.split(MARK).slice(0, -1);
  let shown = before;
  return says.map((message) => {
    if (/^\S+:\d+:\d+: /.test(message)) return message;
    shown += pieces.shift() ?? '';
    const lines = shown.split('\n');
    return `${file}:${lines.length}:${(lines.at(-1) ?? '').length + 1}: ${message}`;
  });
}

/**
 * What the program says of the form with a part of a file changed.
 *
 * @param saved how an editor saves the files
 */
async function said(
  { file = MAIN, change: [from, to] }: Mistake,
  saved = (text: string) => text,
): Promise<readonly string[]> {
  const text = SOUND.read(file) ?? '';
  expect(text).toContain(from);
  const changed = text.replace(from, () => to.replaceAll(MARK, ''));
  const read = (path: string) => {
    const source = path === file ? changed : SOUND.read(path);
    return source === undefined ? undefined : saved(source);
  };
  const { problems } = await inspectForm(FORM, { ...SOUND, read }, SHAPES);
  return problems.map((one) => templateProblemText(one, 'ru'));
}

describe('a mistake in a form is told with its place and the nearest right name', () => {
  it.each(Object.entries(MISTAKES))('%s', async (_, mistake) => {
    expect(await said(mistake)).toEqual(expected(mistake));
  });

  it.each(Object.entries(MISTAKES))('%s, with the line ends of Windows', async (_, mistake) => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    expect(await said(mistake, windows)).toEqual(expected(mistake));
  });

  it('all mistakes of a form at once', async () => {
    const mistake = {
      change: ['{{upper labels.heading}}<br>{{title}}', '{{¦uper labels.heading}}<br>{{¦tilte}}'],
      says: [
        'слова «uper» шаблоны не знают. Возможно: upper',
        'в данных нет имени «tilte». Возможно: title',
      ],
    } as const;
    expect(await said(mistake)).toEqual(expected(mistake));
  });

  it('a mistake in a partial once, however often it is called', async () => {
    const mistake = {
      file: 'partials/row.hbs',
      change: ['{{label}}', '{{¦lable}}'],
      says: ['в данных нет имени «lable». Возможно: label'],
    } as const;
    const [first, ...others] = await said(mistake);
    expect([first]).toEqual(expected(mistake));
    expect(others.every((one) => one.includes('вставке «row» ни к чему «label»'))).toBe(true);
  });
});
