import { describe, expect, it } from 'vitest';
import { plan, saidBy } from '../small-documents.js';

const said = (results: string) =>
  saidBy('schema/list-as-text', plan(`events:\n  - name: Семинар\n    results:${results}`));

describe('schema/list-as-text', () => {
  it.each([
    ['dashes', '—', '\n      — первое\n      — второе'],
    ['bullets', '•', '\n      • первое\n      • второе'],
    ['hyphens without a space', '-', '\n      -первое\n      -второе'],
    ['hyphens with a no-break space', '-', '\n      -\u00a0первое\n      -\u00a0второе'],
    ['numbers', '1)', '\n      1) первое\n      2) второе'],
    ['an item of two lines', '–', '\n      – первое,\n        что долго\n      – второе'],
  ])('finds %s', async (_, sign, lines) => {
    expect(await said(lines)).toEqual([
      `warning Похоже на список, но читается одним текстом: пункты начинаются с «${sign}». Начните каждый с дефиса и пробела: «- ».`,
    ]);
  });

  it.each([
    ['a list', '\n      - первое\n      - второе'],
    ['one text with a dash', '\n      — начало\n      и продолжение'],
    ['a text in quotes', ' "— первое\n      — второе"'],
    ['a text whose lines are kept', ' |\n      — первое\n      — второе'],
    ['a number below zero', '\n      -5 градусов\n      -10 градусов'],
    ['a year and a day', '\n      2021 год\n      2022 год'],
  ])('is silent on %s', async (_, body) => {
    expect(await said(body)).toEqual([]);
  });
});
