import { describe, expect, it } from 'vitest';
import { loadDocument } from '../../src/model/link/load-document.js';
import { shapeMessage } from '../../src/schema/words.js';
import { readSource } from '../../src/source/read.js';

async function said(tasks: string): Promise<readonly string[]> {
  const text = `kind: passport\nformat: 1\nid: d\nproject: p\ntitle: T\nlevel: regional\nunit: project\ntasks:\n${tasks}\n`;
  const document = loadDocument(await readSource('a.yaml', new TextEncoder().encode(text)));
  return document.shape.map((problem) => `${problem.code}: ${shapeMessage(problem, 'ru')}`);
}

describe('a comma inside braces', () => {
  it('is told once, with the text as it was meant', async () => {
    expect(await said('  - {id: bank, text: Создать банк, отобрать практики, описать их}')).toEqual(
      [
        'comma-in-text: Поля «отобрать практики» нет: в фигурных скобках запятая кончает значение, и слова после неё читаются как название поля. Возьмите в кавычки весь текст поля «text»: "Создать банк, отобрать практики, описать их".',
      ],
    );
  });

  it('ends where the next field begins', async () => {
    const [first, ...others] = await said('  - {text: Создать банк, описать, number: "1"}');
    expect(first).toContain('"Создать банк, описать"');
    expect(others).toEqual([]);
  });

  it('is told without the text where that is no text', async () => {
    const [first] = await said('  - {text: Банк, results: [bank], отобрать}');
    expect(first).toContain('Возьмите текст с запятой в кавычки.');
  });

  it.each([
    ['a field that is unknown', '  - {text: Банк, отбор: да}'],
    ['an empty one of several lines', '  - text: Банк\n    отбор:'],
  ])('is not meant by %s', async (_, tasks) => {
    const found = await said(tasks);
    expect(found).toEqual([expect.stringMatching(/^unknown-field: /)]);
  });
});
