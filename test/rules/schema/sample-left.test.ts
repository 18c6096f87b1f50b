import { describe, expect, it } from 'vitest';
import { passport, saidBy } from '../small-documents.js';

const said = (...documents: readonly string[]) => saidBy('schema/sample-left', ...documents);

const directory = (name: string, post: string) =>
  `kind: directory\nformat: 1\nid: people\npeople:\n  - { id: one, name: ${name}, post: ${post} }\n`;

describe('schema/sample-left', () => {
  it.each([
    ['words of an invitation', 'goal: Напишите письмо ветерану (акция района)'],
    ['an aside in brackets', 'goal: (в том числе по итогам года)'],
    ['a bracket in the middle', 'goal: Отчёт (указать в справке) и план'],
    ['a word that only begins alike', 'goal: (указательный знак у школы)'],
  ])('is silent on %s', async (_, body) => {
    expect(await said(passport(body))).toEqual([]);
  });

  it('is silent on a namesake with another post', async () => {
    expect(await said(directory('Образцова Анна Ивановна', 'методист'))).toEqual([]);
  });

  it.each([
    ['a prompt of a scaffold', passport('goal: (напишите, чего проект должен достичь)')],
    ['a hint of a paper form', passport('goal: (указать цель (кратко))')],
    ['a person of the scaffold', directory('Образцова Анна Ивановна', 'начальник')],
  ])('finds %s', async (_, document) => {
    expect(await said(document)).toEqual([
      expect.stringContaining('warning Остались образцы из заготовки'),
    ]);
  });

  it('tells a document once, with the number of places', async () => {
    const body = 'goal: (напишите цель)\nrelevance: [(напишите причину), (впишите вторую)]';
    expect(await said(passport(body))).toEqual([
      'warning Остались образцы из заготовки: «(напишите цель)» и ещё 2 таких места. Впишите вместо них своё или удалите.',
    ]);
  });
});
