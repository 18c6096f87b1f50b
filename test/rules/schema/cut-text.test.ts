import { describe, expect, it } from 'vitest';
import { runExample } from '../example.js';
import { plan, saidBy } from '../small-documents.js';

const events = (results: string) => plan(`events:\n  - name: Семинар\n    results: ${results}`);
const said = (results: string) => saidBy('schema/cut-text', events(results));

describe('schema/cut-text', () => {
  it.each([
    ['a number', 'Отчёт школы #1', '"Отчёт школы #1"'],
    ['a number and more', 'Отчёт школы #1 и «Лидера»', '"Отчёт школы #1 и «Лидера»"'],
    ['a hashtag', 'Акция #ЧитаемВместе', '"Акция #ЧитаемВместе"'],
    ['a hashtag with a stroke', 'Акция #читаем_вместе', '"Акция #читаем_вместе"'],
    ['the other half of brackets', 'Отчёт (форма # 2)', '"Отчёт (форма # 2)"'],
    ['the other half of quotes', 'Отчёт «Школа # 2»', '"Отчёт «Школа # 2»"'],
    ['a text that breaks off', 'Отчёт по # теме', '"Отчёт по # теме"'],
    ['a text with quotes of its own', 'Отчёт "Лидер" #1', `'Отчёт "Лидер" #1'`],
    ['an anchor that nothing refers to', '&Школа будущего', '"&Школа будущего"'],
  ])('finds %s', async (_, written, right) => {
    const [message = ''] = await said(written);
    expect(message).toContain(`Возьмите весь текст в кавычки: ${right}.`);
  });

  it.each([
    ['a comment', 'Отчёт # уточнить'],
    ['a comment without a space', 'Отчёт #уточнить название'],
    ['a comment with a number after a space', 'Отчёт # 2 экземпляра'],
    ['a comment on a text in quotes', '"Отчёт" #1'],
    ['a sign inside a word', 'Отчёт#1'],
    ['a list with a comment', '[Отчёт, Справка] #1'],
    ['an anchor that is referred to', '&report Отчёт\n  - name: Встреча\n    results: *report'],
  ])('is silent on %s', async (_, written) => {
    expect(await said(written)).toEqual([]);
  });

  it('leaves a comment behind the lost part alone', async () => {
    const [finding] = await runExample(events('Школа #1 # как в приказе'), 'schema/cut-text');
    expect(finding?.suggestion).toBe('"Школа #1"');
    expect(finding?.fix).toMatchObject({ safe: false, edits: [{ text: '"Школа #1"' }] });
  });
});
