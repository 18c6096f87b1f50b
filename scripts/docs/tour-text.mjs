// The words of the tour; what the program says stands between them, taken from the program itself.

/** Stops of the tour: which finding of the flawed example each shows, and what is said of it. */
export const STOPS = [
  {
    rule: 'dates/wrong-year',
    file: 'triads.yaml',
    ru: [
      'Семинар за полгода до начала проекта',
      'Год в сроке второго семинара – от прошлого проекта. Отсюда и остальное: семинар вне срока, вне порядка номеров, с планом не сходится. Замечание одно, следствия перечислены под ним, а нужный год подсказан: он подходит ко всему вокруг.',
    ],
    en: [
      'A seminar half a year before the project',
      'The year of the second seminar is left from an earlier project. Everything else follows: the seminar lies outside the term, out of the order of the numbers, apart from the plan. It is one finding with what follows under it, and the year that suits everything around is suggested.',
    ],
  },
  {
    rule: 'participants/duplicate',
    file: 'passport.yaml',
    ru: [
      'Один район дважды, другого нет',
      'В списке тридцати трёх муниципалитетов глаз повтора не видит.',
    ],
    en: ['One district twice, another missing', 'In a list of thirty-three nobody sees it.'],
  },
  {
    rule: 'participants/unknown',
    file: 'triads.yaml',
    ru: [
      'Занят в проекте, а в списке его нет',
      'Повтор в списке стоит на месте того, кто проводит мастерскую. Потому же показатель «33 руководителя» не сходится со списком: это одно замечание, а не два.',
    ],
    en: [
      'At work in the project and not on the list',
      'The repetition took the place of one who holds a workshop. For the same reason the indicator "33 heads" does not agree with the list: one finding, not two.',
    ],
  },
  {
    rule: 'indicators/unit-mismatch',
    file: 'passport.yaml',
    ru: ['Доля, которую считают штуками', 'Такой показатель нельзя ни выполнить, ни проверить.'],
    en: ['A share counted in pieces', 'Such an indicator can be neither reached nor checked.'],
  },
  {
    rule: 'trace/task-without-event',
    file: 'passport.yaml',
    ru: [
      'Задача, для которой ничего не делают',
      'Задача есть в паспорте, а в плане к ней не ведёт ни одно мероприятие. Индикатор этой задачи не посчитать по той же причине.',
    ],
    en: [
      'A task for which nothing is done',
      'The passport has the task, and no event of the plan leads to it. Its indicator cannot be measured for the same reason.',
    ],
  },
  {
    rule: 'roles/workshop-by-triad-member',
    file: 'triads.yaml',
    ru: [
      'Мастерскую ведёт тот, кто её не ведёт',
      'Концепция говорит: мастерские – у тех, кто не входит в триады. Чтобы увидеть ошибку, нужно держать в голове две таблицы.',
    ],
    en: [
      'A workshop held by one who holds none',
      'By the concept workshops belong to those outside the triads. To see the mistake, one must keep two tables in mind.',
    ],
  },
  {
    rule: 'dates/predecessor',
    file: 'interaction-5.yaml',
    ru: [
      'Рекомендации раньше анализа',
      'Управленческий цикл записан в том же плане: сначала анализ, потом рекомендации. Сроки говорят обратное.',
    ],
    en: [
      'Recommendations before the analysis',
      'The plan itself states the management cycle: analysis first, recommendations next. The dates say the opposite.',
    ],
  },
  {
    rule: 'dates/outside-project',
    file: 'interaction-5.yaml',
    ru: ['Мероприятие после конца проекта', 'Срок – в паспорте, мероприятие – в другом файле.'],
    en: [
      'An event after the project’s end',
      'The term stands in the passport, the event in another file.',
    ],
  },
  {
    rule: 'dates/incomplete',
    file: 'passport.yaml',
    ru: ['Дата, которую не дописали', 'Гриф утверждения с пропуском вместо месяца.'],
    en: ['A date left unfinished', 'A stamp of approval with a blank for the month.'],
  },
];

export const WORDS = {
  ru: {
    title: 'Один настоящий паспорт: что в нём нашлось',
    start: [
      'Так прошла проверка одного утверждённого паспорта: региональный подпроект, тридцать три муниципалитета, пять триад, план, концепция семинаров и план взаимодействия. Имена и номера здесь вымышлены, ошибки – того рода, что в нём были. Документы лежат в `examples/flawed`, их можно проверить самому:',
      'Ниже – часть ответа. Каждое замечание говорит, что не так, где, с чем это расходится и что написать вместо этого.',
    ],
    picture: 'Замечание в терминале',
    all: (counts) =>
      `Всего в документах подпроекта: ошибок – ${counts.errors}, предупреждений – ${counts.warnings}, замечаний – ${counts.infos}. Эту страницу пишет сама программа: что показано, то она и говорит.`,
    next: 'Что дальше',
    steps: [
      ['passport fix --dry-run', 'что может исправить программа; без `--dry-run` – исправит'],
      ['passport explain dates/wrong-year', 'зачем правило и как исправить'],
      ['passport validate --profile approval', 'строгая проверка перед подписанием'],
      ['passport rules --coverage', 'на что смотрели правила: можно ли верить тишине'],
      ['passport render --final', 'чистовой документ Word – когда ошибок не осталось'],
    ],
    clean: 'Исправленные документы – в `examples/smart-leader`: там замечаний нет.',
  },
  en: {
    title: 'One real passport: what was found',
    start: [
      'This is how the check of one approved passport went: a regional sub-project, thirty-three municipalities, five triads, a plan, the concept of the seminars and an interaction plan. Names and numbers here are invented, the mistakes are of the kind that it had. The documents lie in `examples/flawed` for everybody to check:',
      'Below is a part of the answer. Each finding says what is wrong, where, what it contradicts and what to write instead.',
    ],
    picture: 'A finding in a terminal',
    all: (counts) =>
      `In all, the documents of the sub-project have ${counts.errors} errors, ${counts.warnings} warnings and ${counts.infos} infos. The program writes this page itself: what is shown is what it says.`,
    next: 'What next',
    steps: [
      ['passport fix --dry-run', 'what the program can mend; without `--dry-run` it does'],
      ['passport explain dates/wrong-year', 'why there is a rule, and how to mend'],
      ['passport validate --profile approval', 'the strict check before signing'],
      ['passport rules --coverage', 'what the rules looked at: whether silence can be trusted'],
      ['passport render --final', 'the final Word document, once no errors are left'],
    ],
    clean: 'The documents put right are in `examples/smart-leader`: nothing is found there.',
  },
};
