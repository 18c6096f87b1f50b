import fc from 'fast-check';

/** Words that texts of such documents are made of, hostile ones among them. */
const WORDS = [
  'развитие',
  'школ',
  'района',
  'и',
  'в',
  'команда',
  'ещё',
  '«Точка роста»',
  '«Лидер: от А до Я»',
  '№ 273-ФЗ',
  '45 %',
  '2.10',
  '16.00',
  'и/или',
  '& <b>',
  '"Команда"',
  '–',
  '(в том числе)',
  'МБОУ',
  'Word 365',
  '{{title}}',
  'т.д.',
  '1)',
  '100+',
  'психолого-педагогическая',
  '#',
  '\u00a0час',
];
const FIRST = ['Развитие', 'Создание', 'Управление', 'Методика', 'Обучение', 'Анализ', '«Школа»'];

/** A sentence without its end: begins with a capital, on one line. */
export const sentence = fc
  .tuple(fc.constantFrom(...FIRST), fc.array(fc.constantFrom(...WORDS), { maxLength: 7 }))
  .map(([first, words]) => `${[first, ...words].join(' ')} наставников`);

const sentences = fc.uniqueArray(sentence, { minLength: 1, maxLength: 4 });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

const POSTS = ['директор школы', 'начальник отдела образования', 'методист', 'ректор института'];
const NAMES = [
  'Лугинин Павел Игоревич',
  'Озёрская Анна Львовна',
  'Степная Валентина Борисовна',
  'Дубровина Елена Михайловна',
];
export const person = fc.record({
  name: fc.constantFrom(...NAMES),
  post: fc.constantFrom(...POSTS),
});

export const day = fc.constantFrom('18.06.2024', '01.09.2024', '31.05.2025');
export const term = fc.constantFrom(
  'сентябрь 2024 года – май 2025 года',
  'до 15.10.2024',
  'октябрь 2024 года',
  '01.02.2025 – 15.03.2025',
  'ежемесячно с ноября 2024 года по март 2025 года',
);
export const approval = fc.record({
  status: fc.constant('approved'),
  post: fc.constantFrom('Директор школы', 'Начальник отдела образования'),
  name: fc.constantFrom('П.И. Лугинин', 'А.Л. Озёрская'),
  date: day,
});

const indicator = fc.record({
  name: sentence,
  target: fc.constantFrom('100 %', 'Не менее 12 уроков', '33 руководителя'),
});
const risk = fc.record({ text: sentence, mitigation: maybe(fc.constant('встречи с командами')) });

/** Fields that every form of a passport prints. */
export const passport = fc.record({
  title: sentence.map((text) => text.replaceAll(/[«»"]/g, '')),
  approval,
  goal: sentence,
  tasks: sentences,
  indicators: fc.array(indicator, { minLength: 1, maxLength: 3 }),
  results: sentences,
  risks: fc.uniqueArray(risk, { selector: ({ text }) => text, minLength: 1, maxLength: 3 }),
});

const event = fc.record({
  name: sentence,
  term,
  results: fc.oneof(sentence, sentences),
  executors: fc.constantFrom('Отдел образования', 'Отдел образования, школы района'),
});

export const plan = fc.record({
  numbering: fc.constantFrom('through', 'stage', 'restart'),
  stages: fc.array(fc.array(event, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
});

const point = fc.oneof(
  sentence.map((text) => `${text}.`),
  fc.record({
    text: sentence.map((text) => `${text}:`),
    marks: fc.constantFrom('dash', 'bracket', 'letter'),
    points: fc.uniqueArray(sentence, { minLength: 2, maxLength: 3 }),
  }),
);
export const sections = fc.array(
  fc.record({
    title: fc.constantFrom('Общие положения', 'Обязанности сторон', 'Порядок работы'),
    points: fc.array(point, { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 3 },
);

export const steps = fc.array(
  fc.record({ name: sentence, term, executors: fc.constant(['Отдел образования']) }),
  { minLength: 2, maxLength: 4 },
);
