import { describe, expect, it } from 'vitest';
import { DIRECTORY, passport, saidBy } from '../small-documents.js';

const said = (body: string) =>
  saidBy('approval/approver-is-coordinator', DIRECTORY, passport(body));

describe('approval/approver-is-coordinator', () => {
  it.each([
    ['a curator', 'curators: [belova]\napproval: { person: belova }'],
    ['the leader', 'leader: belova\napproval: { person: belova }'],
    [
      'another of the same surname',
      'coordinator: belova\napproval: { post: Начальник, name: И.И. Белова }',
    ],
    ['no coordinator', 'approval: { person: belova }'],
  ])('is silent on %s', async (_, body) => {
    expect(await said(body)).toEqual([]);
  });

  it.each([
    ['by the directory', 'approval: { person: belova }', 'Белова Анна Петровна'],
    ['by initials', 'approval: { post: Начальник, name: А.П. Белова }', 'А.П. Белова'],
  ])('finds the coordinator %s', async (_, approval, name) => {
    expect(await said(`coordinator: belova\n${approval}`)).toEqual([
      expect.stringMatching(`^warning Документ утверждает «${name}» – координатор`),
    ]);
  });
});
