/** Facts of a regional sub-project: 33 municipalities, five triads, five seminars with workshops. */
export const DISTRICTS: readonly string[] =
  'Азовский Большереченский Большеуковский Горьковский Знаменский Исилькульский Калачинский Колосовский Кормиловский Крутинский Любинский Марьяновский Москаленский Муромцевский Называевский Нижнеомский Нововаршавский Одесский Оконешниковский Омский Павлоградский Полтавский Русско-Полянский Саргатский Седельниковский Таврический Тарский Тевризский Тюкалинский Усть-Ишимский Черлакский Шербакульский'.split(
    ' ',
  );

const TRIADS: readonly (readonly [mentor: string, adviser: string, trainee: string])[] = [
  ['Русско-Полянский', 'Полтавский', 'Нововаршавский'],
  ['Большеуковский', 'Колосовский', 'Называевский'],
  ['Нижнеомский', 'Муромцевский', 'Седельниковский'],
  ['Оконешниковский', 'Кормиловский', 'Горьковский'],
  ['Усть-Ишимский', 'Тарский', 'Знаменский'],
];

const WORKSHOPS: readonly (readonly string[])[] = [
  ['Азовский', 'Большереченский', 'Исилькульский', 'Калачинский'],
  ['Крутинский', 'Любинский', 'Марьяновский', 'Москаленский'],
  ['Одесский', 'Омский', 'Павлоградский', 'Саргатский'],
  ['Таврический', 'Тюкалинский', 'Черлакский', 'Шербакульский'],
  ['Тевризский', 'г. Омск'],
];

const HEADS = 'Руководители муниципальных органов управления образованием';

function short(name: string): string {
  return name.startsWith('г.') ? name : `${name} МР`;
}

/** «Азовский» as «Азовского муниципального района». */
export function genitive(name: string): string {
  return `${name.replace(/ий$/, 'ого')} муниципального района`;
}

function directory(): string {
  const districts = DISTRICTS.map(
    (name, index) =>
      `  - { id: district-${index + 1}, type: municipal-district, name: ${name} муниципальный район, short: ${name} МР }`,
  );
  return `kind: directory
format: 1
id: directory
organizations:
${districts.join('\n')}
  - { id: omsk, type: city, name: город Омск, short: г. Омск }
  - { id: ministry, type: ministry, name: Министерство образования Омской области }
`;
}

function passport(members: readonly string[], results: readonly string[], target: string): string {
  const numbered = results.map(
    (number) => `  - { number: "${number}", text: Сформирована практика наставничества }`,
  );
  return `kind: passport
format: 1
id: passport
project: school
title: Школа умного руководителя
level: regional
unit: subproject
curators: [{ org: ministry }]
participants:
  - group: heads
    name: ${HEADS}
    members:
${members.map((member) => `      - ${member}`).join('\n')}
indicators:
  - name: Количество руководителей муниципальных органов управления образованием, принявших участие в семинарах
    target: ${target}
results:
${numbered.join('\n')}
`;
}

function triads(workshops: readonly (readonly string[])[]): string {
  const rows = TRIADS.map(
    ([mentor, adviser, trainee], index) =>
      `  - { number: "${index + 1}", mentor: ${short(mentor)}, adviser: ${short(adviser)}, trainee: ${short(trainee)} }`,
  );
  const seminars = TRIADS.map(([, , trainee], index) => {
    const hosts = (workshops[index] ?? []).map((name) => `      - ${short(name)}`);
    return `  - number: "${index + 1}"
    triad: ${index + 1}
    host: ${short(trainee)}
    workshops:
${hosts.join('\n')}`;
  });
  return `kind: triads
format: 1
id: triads
project: school
triads:
${rows.join('\n')}
seminars:
${seminars.join('\n')}
`;
}

function plan(workshops: readonly (readonly string[])[]): string {
  const events = TRIADS.map((members, index) => {
    const executors = [...members, ...(workshops[index] ?? [])].map(short);
    return `  - number: "2.${index + 5}"
    name: Подготовка и проведение семинара-совещания № ${index + 1}
    results: Программа семинара-совещания
    seminar: ${index + 1}
    executors: [Министерство образования Омской области, ${executors.join(', ')}]`;
  });
  return `kind: event-plan
format: 1
id: plan
project: school
events:
  - { number: "2.1", name: Анализ состояния механизмов, results: Перечень практик, executors: { group: heads } }
  - { number: "2.2", name: Программы внедрения практик, results: Программы, executors: { group: heads } }
  - { number: "2.3", name: Рабочие встречи, results: Протоколы, executors: участники подпроекта }
  - { number: "2.4", name: Мастерские, results: Заключения, executors: { text: члены ассоциации } }
${events.join('\n')}
`;
}

export interface Variation {
  readonly members?: readonly string[];
  readonly results?: readonly string[];
  readonly workshops?: readonly (readonly string[])[];
  readonly target?: string;
}

/** The documents of the sub-project, right unless something is varied; parted by `---`. */
export function subProject(variation: Variation = {}): string {
  const {
    members = [...DISTRICTS.map(genitive), 'г. Омска'],
    results = ['1', '2', '3', '4'],
    workshops = WORKSHOPS,
    target = '33 руководителя',
  } = variation;
  return [directory(), passport(members, results, target), triads(workshops), plan(workshops)].join(
    '---\n',
  );
}

/** The same with the mistakes that a real document had. */
export function flawedSubProject(): string {
  const members = [
    ...DISTRICTS.flatMap((name) => {
      if (name === 'Называевский') return [genitive(name), genitive(name)];
      if (name === 'Нижнеомский') return [genitive('Нижеомский')];
      return name === 'Тевризский' ? [] : [genitive(name)];
    }),
    'г. Омска',
  ];
  const workshops = [...WORKSHOPS.slice(0, 4), ['Кормиловский', 'Тевризский', 'г. Омск']];
  return subProject({ members, workshops, results: ['1', '2', '3', '3'] });
}
