import type { ShapeCode } from '../../src/schema/problem.js';

/** What precedes a mistake: the least document of a kind. */
export const STARTS = {
  passport:
    'kind: passport\nformat: 1\nid: d\nproject: p\ntitle: T\nlevel: regional\nunit: project\n',
  plan: 'kind: event-plan\nformat: 1\nid: d\nproject: p\n',
  directory: 'kind: directory\nformat: 1\nid: d\n',
  triads: 'kind: triads\nformat: 1\nid: d\nproject: p\n',
  interaction: 'kind: interaction-plan\nformat: 1\nid: d\nproject: p\n',
  regulation: 'kind: regulation\nformat: 1\nid: d\ntitle: T\n',
  programme: 'kind: mentoring-programme\nformat: 1\nid: d\ntitle: T\n',
  registry: 'kind: team-registry\nformat: 1\nid: d\ntitle: T\n',
  progress: 'kind: progress\nformat: 1\nid: d\nof: p\n',
  config: 'kind: config\nformat: 1\n',
  nothing: '',
} as const;

export interface Mistake {
  readonly start: keyof typeof STARTS;
  readonly yaml: string;
  readonly code: ShapeCode;
  /** Keys and indexes joined by `/`; `^` in front when the key is meant. */
  readonly at: string;
  readonly message: string;
  readonly suggestion?: string;
}

/** The mistakes that people make, each with the words they are told. */
export const MISTAKES: readonly Mistake[] = [
  {
    start: 'passport',
    yaml: 'goal: 5',
    code: 'unquoted-text',
    at: 'goal',
    message:
      'Поле «goal» (Цель): здесь ожидается текст, а 5 без кавычек читается как число. Напишите в кавычках: "5".',
    suggestion: '"5"',
  },
  {
    start: 'passport',
    yaml: 'short: true',
    code: 'unquoted-text',
    at: 'short',
    message:
      'Поле «short» (Краткое наименование): здесь ожидается текст, а true без кавычек читается как «да» или «нет». Напишите в кавычках: "true".',
    suggestion: '"true"',
  },
  {
    start: 'passport',
    yaml: 'goal:',
    code: 'empty-value',
    at: '^goal',
    message: 'Поле «goal» (Цель) пустое. Впишите значение или удалите строку.',
  },
  {
    start: 'passport',
    yaml: 'goal: ""',
    code: 'empty-value',
    at: 'goal',
    message: 'Поле «goal» (Цель) пустое. Впишите значение или удалите строку.',
  },
  {
    start: 'passport',
    yaml: 'goal: [a, b]',
    code: 'wrong-type',
    at: 'goal',
    message:
      'Поле «goal» (Цель): здесь ожидается текст, а записано: список. Уберите «- » и напишите всё одним текстом.',
  },
  {
    start: 'passport',
    yaml: 'goal: {Создать: систему обмена}',
    code: 'colon-in-text',
    at: 'goal',
    message:
      'Поле «goal» (Цель): в тексте двоеточие, и слова перед ним читаются как название поля. Возьмите текст в кавычки: "Создать: систему обмена".',
    suggestion: '"Создать: систему обмена"',
  },
  {
    start: 'passport',
    yaml: 'tasks: Сформировать триады',
    code: 'wrong-type',
    at: 'tasks',
    message:
      'Поле «tasks» (Задачи): здесь ожидается список, а записано: текст. Начните каждый пункт с новой строки и с «- ».',
  },
  {
    start: 'passport',
    yaml: 'tasks: {text: a}',
    code: 'wrong-type',
    at: 'tasks',
    message:
      'Поле «tasks» (Задачи): здесь ожидается список, а записано: запись из полей. Начните каждый пункт с новой строки и с «- ».',
  },
  {
    start: 'passport',
    yaml: 'tasks:\n  -\n',
    code: 'empty-value',
    at: 'tasks/0',
    message: 'В поле «tasks» (Задачи) есть пустой пункт. Впишите его или удалите.',
  },
  {
    start: 'passport',
    yaml: 'tasks: [Разработать модель: этапы]',
    code: 'colon-in-text',
    at: 'tasks/0',
    message:
      'Поле «tasks» (Задачи): в тексте двоеточие, и слова перед ним читаются как название поля. Возьмите текст в кавычки: "Разработать модель: этапы".',
    suggestion: '"Разработать модель: этапы"',
  },
  {
    start: 'passport',
    yaml: 'tasks: [{id: t1}]',
    code: 'missing',
    at: '^tasks/0',
    message: 'Не хватает поля «text» (Текст). Допишите строку «text: …».',
  },
  {
    start: 'passport',
    yaml: 'tasks: [{id: t1, текст: a}]',
    code: 'unknown-field',
    at: '^tasks/0/текст',
    message: 'Поля «текст» нет. Вероятно, это «text» (Текст): напишите «text:».',
    suggestion: 'text',
  },
  {
    start: 'passport',
    yaml: 'tasks: [{id: Задача 1, text: a}]',
    code: 'bad-pattern',
    at: 'tasks/0/id',
    message:
      'Поле «id» (Код): «Задача 1» не подходит: код пишется строчными латинскими буквами, цифрами и дефисом, например «zadacha-1».',
    suggestion: 'zadacha-1',
  },
  {
    start: 'passport',
    yaml: 'tasks: [{text: a, results: [r1, r1]}]',
    code: 'duplicate-item',
    at: 'tasks/0/results/1',
    message: 'В поле «results» (Результаты задачи) «r1» повторяет пункт 1. Удалите повтор.',
  },
  {
    start: 'passport',
    yaml: 'tasks: [{text: a, results: r1}]',
    code: 'wrong-type',
    at: 'tasks/0/results',
    message:
      'Поле «results» (Результаты задачи): здесь ожидается список, а записано: текст. Возьмите коды в квадратные скобки: [r1].',
    suggestion: '[r1]',
  },
  {
    start: 'passport',
    yaml: 'tasks: [{text: a, number: 2.1}]',
    code: 'unquoted-text',
    at: 'tasks/0/number',
    message:
      'Поле «number» (Номер): здесь ожидается текст, а 2.1 без кавычек читается как число. Напишите в кавычках: "2.1".',
    suggestion: '"2.1"',
  },
  {
    start: 'passport',
    yaml: 'цель: a',
    code: 'unknown-field',
    at: '^цель',
    message: 'Поля «цель» нет. Вероятно, это «goal» (Цель): напишите «goal:».',
    suggestion: 'goal',
  },
  {
    start: 'passport',
    yaml: 'gоal: a',
    code: 'unknown-field',
    at: '^gоal',
    message:
      'Поля «gоal» нет: в названии русские буквы или другой регистр. Наберите «goal:» строчными латинскими буквами.',
    suggestion: 'goal',
  },
  {
    start: 'passport',
    yaml: 'ghost: a',
    code: 'unknown-field',
    at: '^ghost',
    message: 'Поля «ghost» нет. Какие поля возможны, покажет команда «passport schema».',
  },
  {
    start: 'passport',
    yaml: 'наименование этапа: a',
    code: 'unknown-field',
    at: '^наименование этапа',
    message:
      'Поля «наименование этапа» нет. Какие поля возможны, покажет команда «passport schema».',
  },
  {
    start: 'passport',
    yaml: 'risks: [{text: a, mitigat: b}]',
    code: 'unknown-field',
    at: '^risks/0/mitigat',
    message:
      'Поля «mitigat» нет. Вероятно, это «mitigation» (Путь преодоления): напишите «mitigation:».',
    suggestion: 'mitigation',
  },
  {
    start: 'passport',
    yaml: 'risks: [{text: a, why: b}]',
    code: 'unknown-field',
    at: '^risks/0/why',
    message: 'Поля «why» нет. Здесь могут быть: id, number, text, mitigation.',
  },
  {
    start: 'passport',
    yaml: 'curators: {orgs: a}',
    code: 'unknown-field',
    at: '^curators/orgs',
    message: 'Поля «orgs» нет. Вероятно, это «org» (Организация): напишите «org:».',
    suggestion: 'org',
  },
  {
    start: 'passport',
    yaml: 'curators: [{org: a, person: b}]',
    code: 'excess-field',
    at: '^curators/0/person',
    message: 'Поле «person» не пишется вместе с «org». Оставьте одно из них.',
  },
  {
    start: 'passport',
    yaml: 'leader: [{}]',
    code: 'no-variant',
    at: 'leader/0',
    message:
      'Поле «leader» (Руководитель): по этим полям не понять, что записано. Добавьте одно из полей: org, person, role, group, seminar, text.',
  },
  {
    start: 'passport',
    yaml: 'participants: [{functions: [a]}]',
    code: 'no-variant',
    at: 'participants/0',
    message:
      'Поле «participants» (Участники): по этим полям не понять, что записано. Добавьте одно из полей: group, organization, person, text.',
  },
  {
    start: 'passport',
    yaml: 'participants: [{group: a, count: 33 человека}]',
    code: 'wrong-type',
    at: 'participants/0/count',
    message:
      'Поле «count» (Сколько): здесь ожидается целое число, а записано: текст. Напишите только цифры, без слов и кавычек.',
  },
  {
    start: 'passport',
    yaml: 'participants: [{group: a, count: "33"}]',
    code: 'wrong-type',
    at: 'participants/0/count',
    message:
      'Поле «count» (Сколько): здесь ожидается целое число, а записано: текст. Напишите 33 без кавычек.',
    suggestion: '33',
  },
  {
    start: 'passport',
    yaml: 'participants: [{group: a, count: -1}]',
    code: 'out-of-range',
    at: 'participants/0/count',
    message: 'Поле «count» (Сколько): число -1 здесь не подходит. Напишите число от 0.',
  },
  {
    start: 'passport',
    yaml: 'term: [a]',
    code: 'wrong-type',
    at: 'term',
    message:
      'Поле «term» (Срок реализации): здесь ожидается текст, целое число или запись из полей (from, to, repeat, note), а записано: список. Уберите «- » и напишите всё одним текстом.',
  },
  {
    start: 'passport',
    yaml: 'term: 21',
    code: 'out-of-range',
    at: 'term',
    message:
      'Поле «term» (Срок реализации): число 21 здесь не подходит. Напишите число от 1000 до 9999.',
  },
  {
    start: 'passport',
    yaml: 'term: {from: 2021}',
    code: 'unquoted-text',
    at: 'term/from',
    message:
      'Поле «from» (Начало): здесь ожидается текст, а 2021 без кавычек читается как число. Напишите в кавычках: "2021".',
    suggestion: '"2021"',
  },
  {
    start: 'passport',
    yaml: 'stages: [{name: Основной}]',
    code: 'missing',
    at: '^stages/0',
    message: 'Не хватает поля «id» (Код). Допишите строку «id: …».',
  },
  {
    start: 'passport',
    yaml: 'approval: {status: утверждено}',
    code: 'bad-value',
    at: 'approval/status',
    message:
      'Поле «status» (Состояние): «утверждено» здесь не подходит. Вероятно, нужно approved (утверждён).',
    suggestion: 'approved',
  },
  {
    start: 'passport',
    yaml: 'approval: 18.06.2021 г.',
    code: 'wrong-type',
    at: 'approval',
    message:
      'Поле «approval» (Гриф утверждения): здесь ожидается запись из полей (status, word, person, post, name, date, act, fingerprint), а записано: текст. Начните новую строку с отступом и названием поля.',
  },
  {
    start: 'passport',
    yaml: 'indicators: [{name: a, target: []}]',
    code: 'too-few',
    at: 'indicators/0/target',
    message:
      'Список в поле «target» (Целевое значение) пуст. Впишите хотя бы один пункт или удалите поле.',
  },
  {
    start: 'passport',
    yaml: 'indicators: [{name: a, target: {operator: ≥, value: 5}}]',
    code: 'bad-value',
    at: 'indicators/0/target/operator',
    message: 'Поле «operator» (Сравнение): «≥» здесь не подходит. Вероятно, нужно >= (не менее).',
    suggestion: '">="',
  },
  {
    start: 'passport',
    yaml: 'indicators: [{name: a, target: {operator: больше}}]',
    code: 'bad-value',
    at: 'indicators/0/target/operator',
    message:
      'Поле «operator» (Сравнение): «больше» здесь не подходит. Напишите одно из: = (ровно), >= (не менее), <= (не более), increase (увеличить), decrease (уменьшить), maintain (сохранить), exists (есть).',
  },
  {
    start: 'passport',
    yaml: 'indicators: [{name: a, years: {2021 год: a}}]',
    code: 'bad-pattern',
    at: '^indicators/0/years/2021 год',
    message:
      'Поле «years» (Значения по годам): «2021 год» не подходит: здесь пишется год четырьмя цифрами или учебный год, например «2021».',
  },
  {
    start: 'passport',
    yaml: 'indicators: [{name: a, measure: доля}]',
    code: 'bad-value',
    at: 'indicators/0/measure',
    message:
      'Поле «measure» (Что за показатель): «доля» здесь не подходит. Вероятно, нужно share (доля).',
    suggestion: 'share',
  },
  {
    start: 'passport',
    yaml: 'upstream: Современная школа',
    code: 'wrong-type',
    at: 'upstream',
    message:
      'Поле «upstream» (Связь с другими проектами и программами): здесь ожидается запись из полей (national, federal, regional, programmes), а записано: текст. Начните новую строку с отступом и названием поля.',
  },
  {
    start: 'plan',
    yaml: 'numbering: сквозная',
    code: 'bad-value',
    at: 'numbering',
    message:
      'Поле «numbering» (Нумерация): «сквозная» здесь не подходит. Вероятно, нужно through (сквозная: 1, 2, 3).',
    suggestion: 'through',
  },
  {
    start: 'plan',
    yaml: 'stages: [{stage: Основной этап}]',
    code: 'bad-pattern',
    at: 'stages/0/stage',
    message:
      'Поле «stage» (Код этапа): «Основной этап» не подходит: здесь пишется код записи (записи другого проекта – «код проекта/код записи»), например «osnovnoy-etap».',
    suggestion: 'osnovnoy-etap',
  },
  {
    start: 'plan',
    yaml: 'stages: [{stage: s, events: [{наименование: a}]}]',
    code: 'unknown-field',
    at: '^stages/0/events/0/наименование',
    message:
      'Поля «наименование» нет. Вероятно, это «name» (Наименование мероприятия): напишите «name:».',
    suggestion: 'name',
  },
  {
    start: 'plan',
    yaml: 'events: [{name: a, ответственные: b}]',
    code: 'unknown-field',
    at: '^events/0/ответственные',
    message:
      'Поля «ответственные» нет. Вероятно, это «executors» (Исполнители): напишите «executors:».',
    suggestion: 'executors',
  },
  {
    start: 'plan',
    yaml: 'events: [{name: a, result: b}]',
    code: 'unknown-field',
    at: '^events/0/result',
    message: 'Поля «result» нет. Вероятно, это «results» (Результат): напишите «results:».',
    suggestion: 'results',
  },
  {
    start: 'plan',
    yaml: 'events: [{name: a, executors: []}]',
    code: 'too-few',
    at: 'events/0/executors',
    message:
      'Список в поле «executors» (Исполнители) пуст. Впишите хотя бы один пункт или удалите поле.',
  },
  {
    start: 'plan',
    yaml: 'events: [{name: a, executors: {who: b}}]',
    code: 'missing',
    at: '^events/0/executors',
    message: 'Не хватает поля «does» (Что делает). Допишите строку «does: …».',
  },
  {
    start: 'plan',
    yaml: 'events: [{name: a, unnumbered: да}]',
    code: 'wrong-type',
    at: 'events/0/unnumbered',
    message:
      'Поле «unnumbered» (Без номера): здесь ожидается true или false, а записано: текст. Напишите true (да) или false (нет) без кавычек.',
  },
  {
    start: 'directory',
    yaml: 'people: [{id: a, name: {last: b}}]',
    code: 'missing',
    at: '^people/0/name',
    message: 'Не хватает поля «first» (Имя). Допишите строку «first: …».',
  },
  {
    start: 'directory',
    yaml: 'organizations: [{id: a, type: район, name: b}]',
    code: 'bad-value',
    at: 'organizations/0/type',
    message:
      'Поле «type» (Тип): «район» здесь не подходит. Вероятно, нужно municipal-district (муниципальный район).',
    suggestion: 'municipal-district',
  },
  {
    start: 'directory',
    yaml: 'people: {id: a, name: b}',
    code: 'wrong-type',
    at: 'people',
    message:
      'Поле «people» (Люди): здесь ожидается список, а записано: запись из полей. Начните каждый пункт с новой строки и с «- ».',
  },
  {
    start: 'triads',
    yaml: 'seminars: [{number: 1}]',
    code: 'unquoted-text',
    at: 'seminars/0/number',
    message:
      'Поле «number» (Номер семинара): здесь ожидается текст, а 1 без кавычек читается как число. Напишите в кавычках: "1".',
    suggestion: '"1"',
  },
  {
    start: 'triads',
    yaml: 'seminars: [{number: "1", triad: 0}]',
    code: 'out-of-range',
    at: 'seminars/0/triad',
    message: 'Поле «triad» (Триада): число 0 здесь не подходит. Напишите число от 1.',
  },
  {
    start: 'config',
    yaml: 'calendar: {schoolYear: {from: 1 сентября, to: 05-31}}',
    code: 'bad-pattern',
    at: 'calendar/schoolYear/from',
    message:
      'Поле «from» (Первый день): «1 сентября» не подходит: здесь пишутся месяц и день двумя цифрами через дефис, например «09-01».',
  },
  {
    start: 'config',
    yaml: 'rules: {dates/order: eror}',
    code: 'bad-value',
    at: 'rules/dates/order',
    message: 'Поле «dates/order»: «eror» здесь не подходит. Вероятно, нужно error (ошибка).',
    suggestion: 'error',
  },
  {
    start: 'config',
    yaml: 'rules: {dates/order: 5}',
    code: 'bad-value',
    at: 'rules/dates/order',
    message:
      'Поле «dates/order»: «5» здесь не подходит. Напишите одно из: error (ошибка), warning (предупреждение), info (сведения), off (правило выключено).',
  },
  {
    start: 'config',
    yaml: 'profile: {margins: {left: 30}}',
    code: 'missing',
    at: '^profile',
    message: 'Не хватает поля «base» (Основа). Допишите строку «base: …».',
  },
  {
    start: 'nothing',
    yaml: 'format: 1',
    code: 'missing-kind',
    at: '^',
    message:
      'Не сказано, что это за документ. Допишите первой строкой «kind: …»: config, directory, passport, event-plan, progress, triads, interaction-plan, regulation, procedure, team-registry, mentoring-programme, agreement или completion-report.',
  },
  {
    start: 'plan',
    yaml: 'level: regional\nunit: project\ngoal: Цель\ntasks: []',
    code: 'wrong-kind',
    at: 'kind',
    message:
      'Написано «kind: event-plan» (план мероприятий), а поля – как у вида passport (паспорт проекта). Напишите «kind: passport».',
    suggestion: 'passport',
  },
  {
    start: 'nothing',
    yaml: '- kind: passport',
    code: 'missing-kind',
    at: '^',
    message:
      'Файл начинается с «- » и читается как список. Документ пишется полями: уберите «- » перед их названиями, первой строкой напишите «kind: …».',
  },
  {
    start: 'nothing',
    yaml: 'паспорт проекта',
    code: 'missing-kind',
    at: '^',
    message:
      'В файле сплошной текст. Документ пишется полями «название: значение», первым – «kind: …». Заготовку создаст команда «passport new».',
  },
  {
    start: 'passport',
    yaml: 'goal: true',
    code: 'unquoted-text',
    at: 'goal',
    message:
      'Поле «goal» (Цель): здесь ожидается текст, а true без кавычек читается как «да» или «нет». Напишите в кавычках: "true".',
    suggestion: '"true"',
  },
  {
    start: 'passport',
    yaml: '"\u00a0goal": Цель',
    code: 'unknown-field',
    at: '^\u00a0goal',
    message:
      'В названии поля «goal» лишний невидимый знак; обычно он скопирован из Word. Наберите «goal:» заново.',
    suggestion: 'goal',
  },
  {
    start: 'passport',
    yaml: 'participants: [{group: a, name: A, count: "3,5", members: [B]}]',
    code: 'wrong-type',
    at: 'participants/0/count',
    message:
      'Поле «count» (Сколько): здесь ожидается целое число, а записано: текст. Напишите целое число.',
  },
  {
    start: 'nothing',
    yaml: 'kind: pasport',
    code: 'unknown-kind',
    at: 'kind',
    message: 'Вида документа «pasport» нет. Вероятно, нужно passport.',
    suggestion: 'passport',
  },
  {
    start: 'nothing',
    yaml: 'kind: письмо',
    code: 'unknown-kind',
    at: 'kind',
    message:
      'Вида документа «письмо» нет. Напишите одно из: config, directory, passport, event-plan, progress, triads, interaction-plan, regulation, procedure, team-registry, mentoring-programme, agreement, completion-report.',
  },
  {
    start: 'nothing',
    yaml: '{kind: passport, format: 2, цель: a}',
    code: 'unknown-format',
    at: 'format',
    message:
      'Документ записан в формате версии «2», а программа знает версию 1. Напишите «format: 1» или обновите программу.',
    suggestion: '1',
  },
  {
    start: 'nothing',
    yaml: '{kind: config, format: "1"}',
    code: 'wrong-type',
    at: 'format',
    message:
      'Поле «format» (Версия формата): здесь ожидается целое число, а записано: текст. Напишите 1 без кавычек.',
    suggestion: '1',
  },
  {
    start: 'nothing',
    yaml: '{kind: passport, format: 1, id: d, project: p, titel: T, level: regional, unit: project}',
    code: 'unknown-field',
    at: '^titel',
    message: 'Поля «titel» нет. Вероятно, это «title» (Полное наименование): напишите «title:».',
    suggestion: 'title',
  },
  {
    start: 'nothing',
    yaml: 'kind: паспорт',
    code: 'unknown-kind',
    at: 'kind',
    message: 'Вида документа «паспорт» нет. Вероятно, нужно passport.',
    suggestion: 'passport',
  },
  {
    start: 'regulation',
    yaml: 'limits: {duration: {from: полгода}}',
    code: 'bad-pattern',
    at: 'limits/duration/from',
    message:
      'Поле «from» (Не меньше): «полгода» не подходит: длительность пишется числом и словом или так: P3M, P1Y, P30D, например «3 месяца».',
  },
  {
    start: 'regulation',
    yaml: 'sections: [{points: [{text: a, items: [b]}]}]',
    code: 'unknown-field',
    at: '^sections/0/points/0/items',
    message: 'Поля «items» нет. Вероятно, это «points» (Подпункты): напишите «points:».',
    suggestion: 'points',
  },
  {
    start: 'programme',
    yaml: 'developing: {members: [{name: a, phone: b}]}',
    code: 'unknown-field',
    at: '^developing/members/0/phone',
    message: 'Поля «phone» нет. Вероятно, это «phones» (Телефоны): напишите «phones:».',
    suggestion: 'phones',
  },
  {
    start: 'programme',
    yaml: 'stages: [{name: a, events: [{name: b, responsible: c}]}]',
    code: 'unknown-field',
    at: '^stages/0/events/0/responsible',
    message:
      'Поля «responsible» нет. Вероятно, это «executors» (Ответственные): напишите «executors:».',
    suggestion: 'executors',
  },
  {
    start: 'interaction',
    yaml: 'teams: [{role: наставляемый}]',
    code: 'bad-value',
    at: 'teams/0/role',
    message:
      'Поле «role» (Роль): «наставляемый» здесь не подходит. Вероятно, нужно trainee (стажёр (наставляемый)).',
    suggestion: 'trainee',
  },
  {
    start: 'registry',
    yaml: 'teams: [{kind: опытная}]',
    code: 'bad-value',
    at: 'teams/0/kind',
    message:
      'Поле «kind» (Управленческая команда): «опытная» здесь не подходит. Вероятно, нужно experienced (опытная управленческая команда).',
    suggestion: 'experienced',
  },
  {
    start: 'progress',
    yaml: 'events: [{event: 1, state: сделано}]',
    code: 'bad-value',
    at: 'events/0/state',
    message:
      'Поле «state» (Состояние): «сделано» здесь не подходит. Вероятно, нужно done (выполнено).',
    suggestion: 'done',
  },
];
