import { describe, expect, it } from 'vitest';
import { saidBy } from '../small-documents.js';

const directory = (person: string, organization = '') =>
  `kind: directory\nformat: 1\nid: directory\npeople:\n  - { id: one, ${person} }\n${organization}`;
const team = (fields: string) =>
  `kind: interaction-plan\nformat: 1\nid: demo-interaction\nproject: demo\nteams:\n  - { role: mentor, ${fields} }\ncomponents: []\n`;
const said = (...documents: readonly string[]) => saidBy('names/unsure-form', ...documents);

describe('names/unsure-form', () => {
  it.each([
    ['a regular surname', 'name: Орлов Пётр Ильич', 'members: [one]'],
    [
      'a form given',
      'name: Кравец Пётр Ильич, forms: { genitive: Кравца Петра Ильича }',
      'members: [one]',
    ],
    ['the gender given', 'name: Ким Саша, gender: female', 'members: [one]'],
    ['a name that no form declines', 'name: Кравец Пётр Ильич', 'members: []'],
  ])('is silent on %s', async (_, person, fields) => {
    expect(await said(directory(person), team(fields))).toEqual([]);
  });

  it('tells a name once, in the directory or in place', async () => {
    const fields = 'members: [one, one, { name: Соловей Иван Ильич }]';
    expect(await said(directory('name: Кравец Пётр Ильич'), team(fields))).toEqual([
      expect.stringMatching(/^info .*«Кравец Пётр Ильич»/),
      expect.stringMatching(/^info .*«Соловей Иван Ильич»/),
    ]);
  });

  it('looks at who speaks for a party', async () => {
    const agreement =
      'kind: agreement\nformat: 1\nid: contract\ntitle: Соглашение\nparties: [{ name: Кравец Пётр Ильич, post: директор }]\n';
    expect(await said(agreement)).toHaveLength(1);
  });

  it('looks at municipalities', async () => {
    const organization =
      'organizations:\n  - { id: kuzminki, type: municipal-okrug, name: Кузьминки }\n';
    expect(
      await said(directory('name: Орлов Пётр Ильич', organization), team('municipality: kuzminki')),
    ).toEqual([expect.stringContaining('названия «Кузьминки»')]);
  });
});
