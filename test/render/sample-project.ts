import { loadDocument } from '../../src/model/link/load-document.js';
import { linkWorkspace } from '../../src/model/link/workspace.js';
import type { Project } from '../../src/model/project.js';
import { readSource } from '../../src/source/read.js';

const DISTRICTS =
  'Азовский Большереченский Большеуковский Горьковский Знаменский Исилькульский Калачинский Колосовский Кормиловский Крутинский Любинский Марьяновский Москаленский Муромцевский Называевский Нижнеомский Нововаршавский Одесский Оконешниковский Омский Павлоградский Полтавский Русско-Полянский Саргатский Седельниковский Таврический Тарский Тевризский Тюкалинский Усть-Ишимский Черлакский Шербакульский';

const DIRECTORY = [
  'kind: directory',
  'format: 1',
  'id: directory',
  'title: Справочник',
  'organizations:',
  ...DISTRICTS.split(' ').map(
    (name, index) =>
      `  - {id: d${index}, type: municipal-district, name: ${name} муниципальный район, short: ${name} МР}`,
  ),
  '  - {id: omsk, type: city, name: город Омск, short: г. Омск}',
  '  - {id: ministry, type: ministry, name: Министерство образования Омской области}',
  'people:',
  '  - id: minister',
  '    name: Берёзкин Олег Ильич',
  '    gender: male',
  '    posts:',
  '      - {post: министр образования Омской области, organization: ministry, from: "2020-01-01", to: "2022-12-31"}',
  '      - {post: советник губернатора Омской области, from: "2023-01-01"}',
  '  - {id: head, name: Ясенева Нина Павловна, gender: female, post: председатель Комитета образования, organization: d0}',
].join('\n');

/** Fields of the passport that tests change; the rest is the same in all. */
export const PASSPORT = `kind: passport
format: 1
id: sample-passport
project: sample
title: "Команда района: новые задачи"
short: Команда района
level: regional
unit: subproject
term: июнь 2021 – июнь 2022 года
approval: {status: approved, person: minister, date: 18.06.2021}
upstream: {national: Образование, federal: Современная школа, programmes: Государственная программа региона}
relevance: [Первая причина, Вторая причина]
curators: [minister]
leader: head
participants:
  - {group: heads, name: Руководители муниципальных органов управления образованием, count: 3, members: [d0, d1, omsk]}
  - ministry
goal: Сделать **главное**
tasks:
  - Собрать команды
  - Провести встречи
indicators:
  - {name: Доля команд, target: 100 %}
  - {number: "2", name: Количество встреч, target: [{number: "2.1", name: осенью, text: не менее 5}, {text: весной 3}]}
results:
  - {number: "1", text: Команды работают}
  - {number: "3", text: Встречи прошли}
stages:
  - {id: start, name: Подготовительный, start: июнь 2021 года, end: август 2021 года}
  - {id: main, name: Основной, term: сентябрь 2021 – июнь 2022 года}
risks:
  - {text: Смена руководителей, mitigation: Два человека в команде}
extra:
  - {label: Строка региона, text: После цели, after: goal}
  - {label: Последняя строка, text: В конце, after: nowhere}
`;

export const PLAN = `kind: event-plan
format: 1
id: sample-plan
project: sample
numbering: stage
stages:
  - stage: start
    events:
      - {id: first, name: Создание команд, term: до 01.07.2021, results: [Список, Приказ], executors: [ministry, {role: leader}]}
      - {number: "1.9", name: Встреча команд, term: август 2021 года, executors: {text: "Куратор и руководитель подпроекта"}}
  - stage: main
    events:
      - name: Семинар
        term: октябрь 2021 года
        note: по отдельному плану
        executors:
          - {who: [{group: heads, members: [d0, d1]}], does: подготовка}
          - {who: minister, does: проведение}
`;

/** A linked project out of YAML; of people and places enough for every kind of row. */
export async function sampleProject(passport = PASSPORT, plan = PLAN): Promise<Project> {
  const files = { 'directory.yaml': DIRECTORY, 'passport.yaml': passport, 'plan.yaml': plan };
  const documents = [];
  for (const [file, text] of Object.entries(files)) {
    documents.push(loadDocument(await readSource(file, new TextEncoder().encode(text))));
  }
  const [project] = linkWorkspace(documents).projects;
  if (!project) throw new Error('the sample has no project');
  return project;
}
