import { describe, expect, it } from 'vitest';
import { procedureView } from '../../../src/render/view/mentoring/procedure.js';
import { regulationView } from '../../../src/render/view/mentoring/regulation.js';
import { head, linked } from '../../model/linked.js';

describe('limits of a regulation', () => {
  const regulation = (
    limits: string,
  ) => `${head('regulation', 'rules', 'title: О менторстве')}limits: ${limits}
sections:
  - {title: Порядок, points: [{text: "Пределы:", list: limits}]}
`;

  it.each([
    [
      '{duration: {from: 3 месяца, to: 1 год}, extension: 1 год, report: 30 дней}',
      [
        'срок менторства – от 3 месяцев до 1 года;',
        'продление – не более 1 года;',
        'отчёт – в течение 30 дней после завершения программы.',
      ],
    ],
    [
      '{duration: {to: 1 год}, parties: 3, groups: {municipal-district: 1, city-territory: 2}}',
      [
        'срок менторства – не более 1 года;',
        'сторон соглашения – 3;',
        'менторских групп от муниципального района – 1;',
        'менторских групп от территориального управления города – 2.',
      ],
    ],
    ['{teams: {experienced: 1}}', ['опытных команд в группе – не более 1.']],
  ])('are printed where a point asks for them: %s', async (limits, expected) => {
    const { regulations, directory } = await linked(regulation(limits));
    const views = regulations.map((one) => regulationView(one, directory));
    const [first, ...others] = views[0]?.sections[0]?.points ?? [];
    expect(first?.text).toBe('Пределы:');
    expect(others.map(({ text }) => text)).toEqual(expected);
  });
});

describe('the time for a step', () => {
  const procedure = (step: string) =>
    `${head('procedure', 'steps', 'title: Алгоритм')}steps:\n  - {name: Итоги, ${step}}\n`;

  it.each([
    ['within: 30 дней', ['в течение 30 дней']],
    ['term: В течение 30 дней с момента завершения программы, within: 30 дней', 1],
    ['term: декабрь 2022 года, within: 30 дней', ['декабрь 2022 года', 'в течение 30 дней']],
  ])('is said once: %s', async (step, expected) => {
    const { procedures, directory } = await linked(procedure(step));
    const [terms] = procedures.flatMap((one) =>
      procedureView(one, directory).steps.map((view) => view.terms),
    );
    if (typeof expected === 'number') expect(terms).toHaveLength(expected);
    else expect(terms).toEqual(expected);
  });
});
