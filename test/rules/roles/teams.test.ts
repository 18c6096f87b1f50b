import { describe, expect, it } from 'vitest';
import { DIRECTORY, saidBy } from '../small-documents.js';

const interaction = (teams: string, signatures = '') =>
  `kind: interaction-plan\nformat: 1\nid: demo-interaction\nproject: demo\nteams:\n${teams}\ncomponents: []\n${signatures}`;
const MENTOR =
  '  - { role: mentor, members: [belova, { name: Сидорова Мария Ильинична, post: методист }] }';
const said = (rule: string, document: string) => saidBy(`roles/${rule}`, DIRECTORY, document);

describe('roles/team-empty', () => {
  it.each([
    ['a reference', MENTOR, 0],
    ['blank rows', '  - { role: mentor, members: [{}, {}] }', 1],
    ['no field at all', '  - { role: mentor, municipality: Тарский МР }', 1],
  ])('judges %s', async (_, team, count) => {
    expect(await said('team-empty', interaction(team))).toHaveLength(count);
  });
});

describe('roles/signatory-not-in-team', () => {
  const signed = (signature: string) => interaction(MENTOR, `signatures:\n  - ${signature}\n`);

  it.each([
    ['the head by reference', '{ role: mentor, person: belova }'],
    ['the head by initials', '{ role: mentor, post: Председатель, name: А.П. Белова }'],
    ['a signature of nobody', '{ role: mentor, post: Председатель }'],
    ['the signature of another role', '{ role: ministry, name: И.И. Иванов, post: министр }'],
  ])('is silent on %s', async (_, signature) => {
    expect(await said('signatory-not-in-team', signed(signature))).toEqual([]);
  });

  it.each([
    ['somebody else', 'name: И.И. Иванов', /^error .*«И.И. Иванов», но в её составе/],
    ['a member who is not first', 'name: М.И. Сидорова', /^warning .*первым в её составе/],
    ['a wrong initial', 'name: А.С. Белова', /^error /],
  ])('finds %s', async (_, who, words) => {
    expect(
      await said('signatory-not-in-team', signed(`{ role: mentor, post: Председатель, ${who} }`)),
    ).toEqual([expect.stringMatching(words)]);
  });
});
