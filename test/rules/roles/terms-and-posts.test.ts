import { describe, expect, it } from 'vitest';
import { saidBy } from '../small-documents.js';

const head = (kind: string, id: string) => `kind: ${kind}\nformat: 1\nid: ${id}\ntitle: Пример\n`;

const interaction = (mentor: string, ...posts: readonly string[]) => `kind: interaction-plan
format: 1
id: triad-plan
project: demo
teams:
  - role: mentor
    members:
${posts.map((post, at) => `      - {name: Человек Номер ${at}${post === '' ? '' : `, post: ${post}`}}`).join('\n')}
events:
  - {name: Формирование команд, mentor: ${JSON.stringify(mentor)}}
`;

describe('roles/team-composition', () => {
  it.each([
    ['специалистов комитета', ['специалист комитета'], []],
    ['специалистов КО и методистов ИМЦ', ['ведущий специалист', 'методист'], []],
    ['методистов ИМЦ', ['директор МКУ «Информационно-методический центр»'], []],
    ['методистов', ['директор информационно-методического центра'], []],
    ['руководителей школ', ['директор школы № 1'], []],
    ['руководителей ОО', ['директор МБОУ «Лесная СШ»'], []],
    ['методистов ИМЦ', ['председатель комитета'], ['«методистов ИМЦ»']],
    ['руководителей ОО', ['председатель комитета', 'методист'], ['«руководителей ОО»']],
    ['заместителей директоров', ['директор школы'], ['«заместителей директоров»']],
    ['методистов, готова к работе с педагогами', ['специалист'], ['«методистов»']],
    ['методистов для работы с педагогами', ['методист'], []],
    ['опытных людей района', ['председатель'], []],
    ['методистов', ['председатель', ''], []],
  ])('из числа %s; %o', async (made, posts, expected) => {
    const document = interaction(`Создана команда из числа ${made}`, ...posts);
    const found = await saidBy('roles/team-composition', document);
    expect(found).toEqual(expected.map((words) => expect.stringContaining(words)));
  });

  it('says nothing of a text that makes no team', async () => {
    const document = interaction('Список практик из числа методистов', 'специалист');
    expect(await saidBy('roles/team-composition', document)).toEqual([]);
  });
});

describe('mentoring/post-absent', () => {
  const side = (name: string, ...posts: readonly string[]) =>
    `${name}:\n  organization: {text: Школа}\n  members:\n${posts
      .map((post, at) => `    - {name: Человек Номер ${at}${post && `, post: ${post}`}}`)
      .join('\n')}\n`;
  const programme = (event: string, one: readonly string[], other: readonly string[]) =>
    `${head('mentoring-programme', 'programme')}${side('experienced', ...one)}${side('developing', ...other)}events:
  - {name: ${JSON.stringify(event)}}
`;
  const BOTH = ['директор', 'заместитель директора'];
  it.each([
    ['Пары "Руководитель - руководитель"', BOTH, BOTH, []],
    ['Пары «заместитель – заместитель»', BOTH, BOTH, []],
    ['Пары «заместитель директора – заместитель директора»', BOTH, ['директор'], ['развивающ']],
    ['Пары «методист – методист»', BOTH, ['директор'], ['опытной и в развивающ']],
    [
      'Пары «руководитель структурного подразделения – руководитель структурного подразделения»',
      BOTH,
      BOTH,
      ['структурного'],
    ],
    ['Пары «методист – методист»', ['методист'], ['директор', ''], []],
    ['Семинар «Развитие – развитие»', BOTH, BOTH, []],
    ['Семинар «методист – педагог»', BOTH, BOTH, []],
  ])('%s', async (event, one, other, expected) => {
    const found = await saidBy('mentoring/post-absent', programme(event, one, other));
    expect(found).toEqual(expected.map((words) => expect.stringContaining(words)));
  });
});

describe('roles/run-together', () => {
  it.each([
    ['деятельности опытной управленческой команды развивающейся управленческой команды', 1],
    ['работы опытных команд развивающихся команд', 1],
    ['практик ментора советника', 1],
    ['работы опытной команды и развивающейся команды', 0],
    ['помощь опытной командой развивающейся команде', 0],
    ['опыт передан опытной управленческой командой развивающейся', 0],
    ['работа опытной команды опытной команды', 0],
    ['практик ментору советника', 0],
    ['команды «ментор – советник – стажёр»', 0],
  ])('%s', async (name, count) => {
    const document = `${head('mentoring-programme', 'programme')}events:\n  - {name: ${JSON.stringify(name)}}\n`;
    expect(await saidBy('roles/run-together', document)).toHaveLength(count);
  });
});

describe('roles/undefined-term', () => {
  const regulation = (...points: readonly string[]) => `${head('regulation', 'rules')}definitions:
  - {term: Координатор, role: coordinator, text: сотрудник оператора}
  - {term: Опытная управленческая команда, role: experienced, aliases: [Наставник]}
sections:
  - {title: Порядок, points: [${points.join(', ')}]}
`;
  const procedure = (executor: string) =>
    `${head('procedure', 'steps')}regulation: rules\nsteps:\n  - {name: Шаг, executors: ${executor}}\n`;
  const POINT = 'Состав утверждается региональным оператором';
  it.each([
    ['Координатор', []],
    ['координаторы', []],
    ['Опытная команда', []],
    ['Наставник', []],
    ['Региональный оператор', []],
    ['Участники менторской группы', []],
    ['Координатор района (при необходимости)', ['«Координатор района» в положении нет: там']],
    ['Муниципальный куратор', ['«Муниципальный куратор» в положении нет. Назовите']],
  ])('%s', async (executor, expected) => {
    const found = await saidBy('roles/undefined-term', regulation(POINT), procedure(executor));
    expect(found).toEqual(expected.map((words) => expect.stringContaining(words)));
  });

  it('knows the row of the curator, and says nothing without definitions', async () => {
    const programme = `${head('mentoring-programme', 'programme')}regulation: rules\ncurator: {name: Белова Анна Петровна}\n`;
    expect(await saidBy('roles/undefined-term', regulation(POINT), programme)).toHaveLength(1);
    const bare = head('regulation', 'rules');
    expect(await saidBy('roles/undefined-term', bare, programme)).toEqual([]);
    const named = regulation('Муниципальный куратор следит за выполнением программы');
    expect(await saidBy('roles/undefined-term', named, programme)).toEqual([]);
  });
});
