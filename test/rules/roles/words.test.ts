import { describe, expect, it } from 'vitest';
import { DIRECTORY, passport, plan, saidBy, triads } from '../small-documents.js';

const said = (rule: string, ...documents: readonly string[]) =>
  saidBy(`roles/${rule}`, DIRECTORY, ...documents);

describe('roles/undeclared', () => {
  const event = (executors: string) =>
    plan(`events:\n  - { name: Встречи, executors: ${executors} }`);

  it.each([
    ['a declared field', 'coordinator: belova', 'Координатор проекта'],
    [
      'a role of its own with the word',
      'roles: [{ name: Координатор взаимодействия, who: belova }]',
      'координаторы проекта',
    ],
    ['the performers', '', 'исполнители проекта'],
    ['roles of triads', '', 'Менторы'],
    ['heads of schools, which are no role', '', '{ text: руководители школ }'],
  ])('is silent on %s', async (_, fields, executor) => {
    expect(await said('undeclared', passport(fields), event(executor))).toEqual([]);
  });

  it('is silent without a passport', async () => {
    expect(await said('undeclared', event('Координатор проекта'))).toEqual([]);
  });

  it('tells a role once, taken out of an enumeration', async () => {
    const two = plan(`events:
  - { name: Встречи, executors: "Руководители, координаторы проекта" }
  - { name: Отчёт, executors: Координатор проекта }`);
    expect(await said('undeclared', passport('leader: belova'), two)).toEqual([
      expect.stringContaining('«координаторы проекта» – исполнитель, но такой роли в паспорте нет'),
    ]);
  });
});

describe('roles/synonym', () => {
  const event = (...names: readonly string[]) =>
    plan(`events:\n${names.map((name) => `  - { name: "${name}" }`).join('\n')}`);

  it.each([
    ['one word', ['Отчёты стажёров', 'Выезд к стажеру']],
    [
      'people on a placement, who are no side of a triad',
      ['Стажировка на базе управления', 'Приём стажёров', 'Консультация наставляемого'],
    ],
    [
      'words of the same root that are no role',
      [
        'Планы стажировок',
        'Пары «Наставник – наставляемый»',
        'Наставничество',
        'Стажёрская площадка',
      ],
    ],
    [
      'a text that explains one by the other',
      ['Стажёр (наставляемый) и его задание', 'Отчёты стажёров'],
    ],
  ])('is silent on %s', async (_, names) => {
    expect(await said('synonym', event(...names))).toEqual([]);
  });

  it('is silent where a definition has both words', async () => {
    const definition = '{ term: Стажёр, text: команда, aliases: [Наставляемый] }';
    const concept = triads(`concept: { definitions: [${definition}] }\ntriads: [{ number: "1" }]`);
    expect(await said('synonym', concept, event('Отчёты наставляемых'))).toEqual([]);
  });

  it('finds the rarer word, in another document and another field', async () => {
    const plans = event('Отчёты стажёров', 'Выезд к стажёру');
    const others = triads('triads:\n  - { number: "1", direction: Сопровождение наставляемых }');
    expect(await said('synonym', plans, others)).toEqual([
      expect.stringContaining('«наставляемых» и «стажёров» – два названия одной роли'),
    ]);
  });
});
