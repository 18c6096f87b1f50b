import { describe, expect, it } from 'vitest';
import { passport, saidBy } from '../small-documents.js';

const directory = (...people: readonly string[]) =>
  `kind: directory\nformat: 1\nid: directory\npeople:\n${people.map((one, at) => `  - { id: p${at}, ${one} }`).join('\n')}\n`;
const team = (...members: readonly string[]) =>
  `kind: interaction-plan\nformat: 1\nid: demo-interaction\nproject: demo\nteams:\n  - role: mentor\n    members:\n${members
    .map((one) => `      - { ${one} }`)
    .join('\n')}\ncomponents: []\n`;

describe('contacts/person-variant', () => {
  const said = (...documents: readonly string[]) => saidBy('contacts/person-variant', ...documents);
  const belova = directory('name: Белова Анна Петровна, post: председатель Комитета образования');

  it.each([
    ['another post in fewer words', 'name: Белова Анна Петровна, post: председатель комитета'],
    ['a namesake', 'name: Белова Алина Прохоровна, post: методист'],
    ['a surname a letter apart', 'name: Белоза Анна Петровна, post: методист'],
    ['initials', 'name: А.П. Белова, post: методист'],
    ['no post', 'name: Белова Анна Петровна'],
  ])('is silent on %s', async (_, member) => {
    expect(await said(belova, team(member))).toEqual([]);
  });

  it.each([
    ['a slip in the patronymic', 'name: Белова Анна Петрвна', 'похоже, один человек'],
    [
      'another post',
      'name: Белова Анна Петровна, post: директор школы',
      'здесь – «директор школы», а в другом месте',
    ],
  ])('finds %s', async (_, member, words) => {
    expect(await said(belova, team(member))).toEqual([expect.stringContaining(words)]);
  });

  it('takes any of the posts of the directory', async () => {
    const two = directory(
      'name: Белова Анна Петровна, posts: [{ post: методист }, { post: директор школы }]',
    );
    expect(await said(two, team('name: Белова Анна Петровна, post: директор'))).toEqual([]);
  });

  it('holds two surnames a letter apart for one person who is reached in one way', async () => {
    const two = directory(
      'name: Белова Анна Петровна, emails: [b@example.org]',
      'name: Белва Анна Петровна, emails: [b@example.org]',
    );
    expect(await said(two)).toHaveLength(1);
  });
});

describe('contacts/initials-mismatch', () => {
  const people = directory('name: Белова Анна Петровна, post: начальник');
  const said = (approval: string) =>
    saidBy(
      'contacts/initials-mismatch',
      people,
      passport(`approval: { post: Начальник, ${approval} }`),
    );

  it.each([
    ['the right initials', 'name: А.П. Белова'],
    ['surname first', 'name: Белова А.П.'],
    ['one initial only', 'name: А. Белова'],
    ['a namesake', 'name: И.С. Белова'],
    ['somebody unknown', 'name: А.С. Орлова'],
  ])('is silent on %s', async (_, approval) => {
    expect(await said(approval)).toEqual([]);
  });

  it.each([
    ['a wrong initial', 'name: А.С. Белова'],
    ['another person than the one named', 'name: И.С. Белова, person: p0'],
  ])('finds %s', async (_, approval) => {
    expect(await said(approval)).toEqual([
      expect.stringContaining('не сходится с именем «Белова Анна Петровна»'),
    ]);
  });
});
