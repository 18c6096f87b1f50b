import { describe, expect, it } from 'vitest';
import { passport, saidBy } from '../small-documents.js';

const said = (body: string) => saidBy('schema/list-as-text', passport(body));

describe('schema/list-as-text', () => {
  it.each([
    ['dashes', '—', '  — первое\n  — второе'],
    ['bullets', '•', '  • первое\n  • второе'],
    ['hyphens without a space', '-', '  -первое\n  -второе'],
    ['hyphens with a no-break space', '-', '  -\u00a0первое\n  -\u00a0второе'],
    ['numbers', '1)', '  1) первое\n  2) второе'],
    ['an item of two lines', '–', '  – первое,\n    что долго\n  – второе'],
  ])('finds %s', async (_, sign, lines) => {
    expect(await said(`relevance:\n${lines}`)).toEqual([
      `warning Похоже на список, но читается одним текстом: пункты начинаются с «${sign}». Начните каждый с дефиса и пробела: «- ».`,
    ]);
  });

  it.each([
    ['a list', 'relevance:\n  - первое\n  - второе'],
    ['one text with a dash', 'relevance:\n  — начало\n  и продолжение'],
    ['a text in quotes', 'relevance: "— первое\n  — второе"'],
    ['a text whose lines are kept', 'relevance: |\n  — первое\n  — второе'],
    ['a number below zero', 'relevance:\n  -5 градусов\n  -10 градусов'],
    ['a year and a day', 'relevance:\n  2021 год\n  2022 год'],
  ])('is silent on %s', async (_, body) => {
    expect(await said(body)).toEqual([]);
  });
});
