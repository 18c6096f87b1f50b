import { describe, expect, it } from 'vitest';
import { passport, plan, saidBy } from '../small-documents.js';

/** A list of results with the numbers given; an empty text is an item without a number. */
function results(...numbers: readonly string[]): string {
  const items = numbers.map((number, index) =>
    number === '' ? `  - Результат ${index}` : `  - { number: "${number}", text: Результат }`,
  );
  return passport(`results:\n${items.join('\n')}`);
}

/** Stages of a plan with the numbers of their events. */
function stages(head: string, ...all: readonly (readonly string[])[]): string {
  const rows = all.map((numbers, index) => {
    const events = numbers.map((number) =>
      number === ''
        ? '      - { name: Встреча }'
        : `      - { number: "${number}", name: Встреча }`,
    );
    return `  - stage: stage-${index + 1}\n    events:\n${events.join('\n')}`;
  });
  return plan(`${head}stages:\n${rows.join('\n')}`);
}

describe('numbers that are right', () => {
  it.each([
    [
      '2.10 alone, on the tenth event of its stage',
      stages('', ['', '', ''], ['', '', '', '', '', '', '', '', '', '2.10']),
    ],
    [
      '2.10 after 2.9',
      stages('', ['2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '2.7', '2.8', '2.9', '2.10']),
    ],
    ['stages that begin anew, as said', stages('numbering: restart\n', ['1', '2'], ['1', '2'])],
    ['stages that begin anew without saying so', stages('', ['1.', '2.'], ['1.', '2.', '3.'])],
    ['numbers through all stages', stages('numbering: through\n', ['1', '2'], ['3', '4'])],
    ['Roman numbers', results('I', 'II', 'III', 'IV')],
    ['an item that the program numbers', results('1', '', '3')],
    ['no numbers at all', results('', '', '')],
    ['letters', results('а)', 'б)', 'в)')],
    [
      'a number written without quotes, told by the schema',
      plan(`events:
  - { number: "1.1", name: Выбор площадок }
  - { number: 1.2, name: Анализ практик }
  - { number: "1.3", name: Состав рабочей группы }`),
    ],
  ])('are left alone: %s', async (_, document) => {
    for (const rule of ['numbering/duplicate', 'numbering/gap', 'numbering/order']) {
      expect(await saidBy(rule, document)).toEqual([]);
    }
  });
});

describe('numbers that are wrong', () => {
  it('repeat, whatever stands after them', async () => {
    expect(await saidBy('numbering/duplicate', results('1', '2', '2.'))).toEqual([
      'error Номер 2. в списке результатов стоит второй раз: «Результат». Дайте пункту свой номер.',
    ]);
    expect(await saidBy('numbering/duplicate', stages('', ['1.1'], ['2.1', '1.1']))).toHaveLength(
      1,
    );
  });

  it('leave a gap', async () => {
    expect(await saidBy('numbering/gap', results('1', '2', '5'))).toEqual([
      'warning В списке результатов перед номером 5 пропущены номера 3, 4. Верните пропавший пункт или исправьте номера.',
    ]);
    expect(await saidBy('numbering/gap', results('2', '3'))).toHaveLength(1);
  });

  it('leave no room for a row without a number', async () => {
    const found = await saidBy('numbering/gap', stages('', ['1', '2', '', '3']));
    expect(found).toEqual([expect.stringMatching(/^error «Встреча» стоит без номера между 2 и 3/)]);
  });

  it('fall', async () => {
    expect(await saidBy('numbering/order', results('1', '3', '2'))).toEqual([
      'warning В списке результатов номер 2 стоит после 3. Переставьте пункты или исправьте номера.',
    ]);
    expect(await saidBy('numbering/gap', results('1', '3', '2'))).toEqual([]);
  });
});
