import { describe, expect, it } from 'vitest';
import { inlineMarkup, richMarkup } from '../../../src/render/form/rich-text.js';
import { HELPERS } from '../../../src/render/form/template-functions/index.js';
import { readMarkup } from '../../../src/render/markup/markup.js';
import { writeText } from '../../../src/render/writers/text.js';
import { problemOf } from '../problem-of.js';

const CAPTIONS = `<caption id="teams">Команды</caption><caption id="tasks" number="7" label="Матрица">Дела</caption>
<caption of="figure" id="cycle">Цикл</caption><caption of="figure" id="teams">Схема</caption>`;

/** The first line of text before the captions, with ordinary blanks. */
function printed(markup: string): string {
  const text = writeText(readMarkup(`${markup}${CAPTIONS}`, 'form.hbs'));
  return (text.split('\n')[0] ?? '').replaceAll('\u00A0', ' ');
}

const helper = (id: string, options = {}) => {
  const result = HELPERS.get('reference')?.run([id], options);
  return typeof result === 'object' && result !== null && 'markup' in result
    ? String(result.markup)
    : '';
};

describe('references to captions', () => {
  it.each([
    ['см. {table:teams}', 'см. таблица 1'],
    ['{table:teams} и {figure:teams}', 'Таблица 1 и рисунок 2'],
    ['Готово. {table:teams} здесь', 'Готово. Таблица 1 здесь'],
    ['в {таблице:teams}', 'в таблице 1'],
    ['(**{рис.:cycle}**)', '(рис. 1)'],
    ['номер {:tasks}', 'номер 7'],
    ['по {table:tasks}', 'по матрица 7'],
    ['{Время:10} и {table:nowhere}', '{Время:10} и {table:nowhere}'],
    ['{direction} «{x}»', '{direction} «{x}»'],
  ])('of a text: %s', (text, expected) => {
    expect(printed(richMarkup(text))).toBe(expected);
    expect(printed(`<p>${inlineMarkup(text)}</p>`)).toBe(expected);
  });

  it.each([
    [helper('tasks', { case: 'prepositional' }), 'вот: матрице 7'],
    [helper('cycle', { case: 'genitive' }), 'вот: рисунка 1'],
    [helper('teams', { of: 'figure', word: 'рис.' }), 'вот: рис. 2'],
    [helper('teams', { case: 'instrumental' }), 'вот: таблицей 1'],
  ])('of a template: %s', (markup, expected) => {
    expect(printed(`<p>вот: ${markup}</p>`)).toBe(expected);
  });

  it('say where a template names a caption that is not there', () => {
    const problem = problemOf(() => readMarkup(`<p>${helper('nowhere')}</p>`, 'form.hbs'));
    expect(problem).toMatchObject({ code: 'unknown-caption', args: { name: 'nowhere' } });
  });
});
