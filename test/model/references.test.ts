import { describe, expect, it } from 'vitest';
import { loadDocument } from '../../src/model/link/load-document.js';
import { linkWorkspace } from '../../src/model/link/workspace.js';
import type { Target } from '../../src/model/reference-types.js';
import { readSource } from '../../src/source/read.js';

const DIRECTORY = `kind: directory
format: 1
id: directory
title: Справочник
organizations:
  - {id: tara, type: municipal-district, name: Тарский муниципальный район, short: Тарский МР}
people:
  - {id: tikhomirova, name: Тихомирова Светлана Петровна, post: методист}
  - {id: luginin, name: Лугинин Павел Игоревич, post: куратор}
groups:
  - {id: heads, name: Руководители муниципальных органов управления образованием Омской области, members: []}
  - {id: spektr, name: Члены ассоциации «СПЕКТР», members: []}
`;

const passport = (executor: string) => `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: regional
unit: project
leader: ${executor}
`;

async function resolved(written: string): Promise<readonly Target[]> {
  const texts = [DIRECTORY, passport(JSON.stringify(written))];
  const sources = await Promise.all(
    texts.map((text, at) => readSource(`${at}.yaml`, new TextEncoder().encode(text))),
  );
  const [project] = linkWorkspace(sources.map(loadDocument)).projects;
  return (project?.roles[0]?.holders ?? []).map(({ target }) => target);
}

async function targetsOf(written: string): Promise<readonly string[]> {
  return (await resolved(written)).map((target) => {
    if (target.kind === 'person') return target.person.id;
    if (target.kind === 'organization') return target.organization.id;
    return target.kind === 'group' ? target.group.id : target.kind;
  });
}

describe('a written reference', () => {
  it.each([
    ['С.П. Тихомирова', ['tikhomirova']],
    ['Тихомирова С. П.', ['tikhomirova']],
    ['Лугинин П.И.', ['luginin']],
    ['Лугинина Павла Игоревича', ['luginin']],
    ['Тихомировой Светланы Петровны', ['tikhomirova']],
    ['Тихомиров С.П.', ['unknown']],
    ['Тихомировой С.П.', ['tikhomirova']],
    ['С. П. Тихомирову', ['tikhomirova']],
    ['Лугининым П.И.', ['luginin']],
    ['Лугинина П.И.', ['luginin']],
    ['Лугинину П.К.', ['unknown']],
    ['Тарского муниципального района', ['tara']],
    ['руководители муниципальных органов управления образованием', ['heads']],
    ['Руководители муниципальных органов управления образованием – исполнители проекта', ['heads']],
    [
      'Руководители муниципальных органов управления образованием – исполнители проекта, члены ассоциации «Спектр»',
      ['heads', 'spektr'],
    ],
    ['члены региональной ассоциации «Спектр»', ['spektr']],
    ['эксперты ассоциации «Спектр»', ['unknown']],
    ['руководители школ – исполнители проекта', ['unknown']],
    ['Куратор и руководитель проекта', ['role', 'role']],
  ])('%s', async (written, expected) => {
    expect(await targetsOf(written)).toEqual(expected);
  });
});

describe('the nearest person', () => {
  it.each([
    ['Тихомирова С.К.', 'Тихомирова Светлана Петровна'],
    ['Тихамировой С.П.', 'Тихомирова Светлана Петровна'],
    ['Тихамировой Светланы Петровны', 'Тихомирова Светлана Петровна'],
    ['Лугининым А.А.', 'Лугинин Павел Игоревич'],
    ['Лугинину', 'Лугинин Павел Игоревич'],
    ['Сидорова А.А.', undefined],
  ])('of %s', async (written, expected) => {
    const [target] = await resolved(written);
    expect(target).toMatchObject({ kind: 'unknown', ...(expected && { nearest: expected }) });
  });
});
