import { describe, expect, it } from 'vitest';
import { loadForm } from '../../src/render/form/form.js';
import { TemplateError } from '../../src/render/problem.js';
import { templateProblemText } from '../../src/render/problem-words.js';
import { SHAPES } from '../../src/render/view/views.js';
import { BUILT_IN } from './built-in.js';

const FORM = BUILT_IN.read('event-plan/form.yaml') ?? '';
const MAIN = BUILT_IN.read('partials/plan-page.hbs') ?? '';

/** The words for what is wrong with an event plan's form that has these files. */
async function said(
  files: Readonly<Record<string, string>>,
  lang: 'ru' | 'en' = 'ru',
): Promise<string> {
  const templates = {
    forms: ['event-plan'],
    files: BUILT_IN.files,
    read: (path: string) => files[path] ?? BUILT_IN.read(path),
  };
  try {
    await loadForm('event-plan', templates, SHAPES);
  } catch (error) {
    if (error instanceof TemplateError) return templateProblemText(error.problem, lang);
    throw error;
  }
  return 'no problem';
}

describe('a mistake in a form is told in words', () => {
  it.each([
    [
      { 'event-plan/main.hbs': MAIN.replace('{{lines results}}', '{{lines result}}') },
      'event-plan/main.hbs:16:19: в данных нет имени «result». Возможно: results',
    ],
    [
      { 'event-plan/main.hbs': MAIN.replace('{{lines results}}', '{{line results}}') },
      'event-plan/main.hbs:16:13: слова «line» шаблоны не знают. Возможно: lines',
    ],
    [
      { 'event-plan/main.hbs': MAIN.replace('<td>{{lines', '<dt>{{lines') },
      'event-plan/main.hbs:16:7: элемента <dt> нет. Возможно: td',
    ],
    [
      { 'event-plan/main.hbs': MAIN.replace('</td>', '') },
      'event-plan/main.hbs:14:7: <td> не может стоять внутри <td>',
    ],
    [
      { 'event-plan/form.yaml': FORM.replace('kind: event-plan', 'kind: plan') },
      'event-plan/form.yaml:4:9: в описании формы «serves.kind» не может быть «plan» (нужно: passport, event-plan, triads, interaction-plan, regulation, team-registry, procedure, mentoring-programme, agreement, completion-report)',
    ],
    [
      { 'event-plan/form.yaml': FORM.replace('labels:', 'lables:') },
      'event-plan/form.yaml:12:1: в описании формы нет поля «lables». Возможно: labels',
    ],
    [
      { 'event-plan/form.yaml': FORM.replace('{{unit.genitive}}', '{{unit.genitiv}}') },
      'event-plan/form.yaml:14:49: в данных нет имени «genitiv». Возможно: genitive',
    ],
    [
      { 'event-plan/form.yaml': FORM.replace('main.hbs', 'plan.hbs') },
      'event-plan/form.yaml:7:15: файла «plan.hbs» нет',
    ],
  ])('%#', async (files, words) => {
    expect(await said(files)).toBe(words);
  });

  it('in English too', async () => {
    const files = { 'event-plan/main.hbs': MAIN.replace('{{lines results}}', '{{lines result}}') };
    expect(await said(files, 'en')).toBe(
      'event-plan/main.hbs:16:19: the data has no name “result”. Perhaps: results',
    );
  });
});
