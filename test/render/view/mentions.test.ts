import { describe, expect, it } from 'vitest';
import { passportView } from '../../../src/render/view/passport-view.js';
import { planView } from '../../../src/render/view/plan-view.js';
import { PASSPORT, PLAN, sampleProject } from '../sample-project.js';

async function executors(yaml: string): Promise<readonly string[]> {
  const plan = PLAN.replace('executors: [ministry, {role: leader}]', `executors: ${yaml}`);
  const project = await sampleProject(PASSPORT, plan);
  const [first] = project.plans;
  const view = first && planView(project, project.passport, first);
  const groups = view?.stages[0]?.events[0]?.executors ?? [];
  return groups.map(({ does, who }) => (does === null ? who : `${does}: ${who}`));
}

describe('executors in words', () => {
  it.each([
    [
      '[ministry, Куратор и руководитель подпроекта]',
      ['Министерство образования Омской области, куратор и руководитель подпроекта'],
    ],
    ['Куратор и руководитель подпроекта', ['Куратор и руководитель подпроекта']],
    [
      '[Руководитель подпроекта, Администратор подпроекта]',
      ['Руководитель подпроекта, администратор подпроекта'],
    ],
    [
      '[heads, all]',
      ['Руководители муниципальных органов управления образованием, участники подпроекта'],
    ],
    ['[minister]', ['Берёзкин О.И.']],
    ['{text: "по списку"}', ['По списку']],
    [
      '[{who: ministry, does: подготовка}, {who: [d0, d1], does: заполнение}]',
      [
        'Подготовка: Министерство образования Омской области',
        'Заполнение: Азовский муниципальный район, Большереченский муниципальный район',
      ],
    ],
  ])('%s', async (yaml, expected) => {
    expect(await executors(yaml)).toEqual(expected);
  });
});

async function stamp(approval: string) {
  const passport = PASSPORT.replace(
    '{status: approved, person: minister, date: 18.06.2021}',
    approval,
  );
  const project = await sampleProject(passport);
  return project.passport && passportView(project, project.passport).stamp;
}

describe('the stamp', () => {
  it('names the post held on the day of approval', async () => {
    const then = await stamp('{status: approved, person: minister, date: 18.06.2021}');
    expect(then).toMatchObject({
      post: 'Министр образования Омской области',
      name: 'О.И. Берёзкин',
    });
    const later = await stamp('{status: approved, person: minister, date: 18.06.2023}');
    expect(later).toMatchObject({ post: 'Советник губернатора Омской области' });
  });

  it('by an act stands in the instrumental', async () => {
    const act =
      'act: {kind: приказ, issuer: Министерство образования Омской области, date: 18.06.2021, number: "45"}';
    expect(await stamp(`{status: approved, ${act}}`)).toMatchObject({
      word: 'УТВЕРЖДЕН',
      act: 'приказом Министерства образования Омской области от 18.06.2021 № 45',
    });
  });

  it('leaves blank what is not known yet', async () => {
    expect(await stamp('{status: draft}')).toMatchObject({
      word: 'УТВЕРЖДАЮ',
      post: null,
      name: '______________',
      dated: '«___» ____________ 2021 г.',
    });
  });
});
