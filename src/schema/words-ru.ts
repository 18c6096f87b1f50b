import { type Hint, hintFor, rewritten } from './hint.js';
import { KINDS } from './kinds.js';
import { INVISIBLE } from './nearest-field.js';
import type { ShapeWords, ValueType } from './problem.js';
import { quoted } from './quoted.js';
import { WRITTEN_FORMS } from './written-forms.js';

const EXPECTED: Readonly<Record<ValueType, string>> = {
  text: 'текст',
  number: 'число',
  integer: 'целое число',
  boolean: 'true или false',
  list: 'список',
  mapping: 'запись из полей',
  nothing: 'ничего',
};

const FOUND: Readonly<Record<ValueType, string>> = {
  ...EXPECTED,
  integer: 'число',
  boolean: 'true или false',
  nothing: 'пустое место',
};

/** Lists longer than this are not read: the reader is sent to the schema. */
const READABLE = 12;

function name({ field, title }: { readonly field: string; readonly title: string }): string {
  return title === '' ? `«${field}»` : `«${field}» (${title})`;
}

function or(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} или ${last}`;
}

const HINTS: Readonly<Record<Hint, (text: string) => string>> = {
  'add-dashes': () => 'Начните каждый пункт с новой строки и с «- ».',
  'add-brackets': (list) => `Возьмите коды в квадратные скобки: ${list}.`,
  'true-or-false': () => 'Напишите true (да) или false (нет) без кавычек.',
  unquote: (number) => `Напишите ${number} без кавычек.`,
  'digits-only': () => 'Напишите только цифры, без слов и кавычек.',
  'digits-together': (number) => `Напишите цифры подряд, без пробелов: ${number}.`,
  'whole-number': () => 'Напишите целое число.',
  'one-text': () => 'Уберите «- » и напишите всё одним текстом.',
  'no-dashes': () => 'Уберите «- »: здесь одна запись, а не список.',
  'add-field': () => 'Начните новую строку с отступом и названием поля.',
};

/** What is wrong with the shape of a document and what to write instead, in Russian. */
export const WORDS_RU: ShapeWords = {
  'wrong-type': (args) => {
    const fields = args.keys.length > 0 ? ` (${args.keys.join(', ')})` : '';
    const wanted = args.expected.map((type) => EXPECTED[type] + (type === 'mapping' ? fields : ''));
    const start = `Поле ${name(args)}: здесь ожидается ${or(wanted)}, а записано: ${FOUND[args.found]}.`;
    const hint = hintFor(args);
    return hint === undefined ? start : `${start} ${HINTS[hint](rewritten(args) ?? '')}`;
  },
  'empty-value': ({ item, ...args }) =>
    item
      ? `В поле ${name(args)} есть пустой пункт. Впишите его или удалите.`
      : `Поле ${name(args)} пустое. Впишите значение или удалите строку.`,
  'unquoted-text': ({ value, ...args }) =>
    `Поле ${name(args)}: здесь ожидается текст, а ${value} без кавычек читается как ${
      /^(?:true|false)$/i.test(String(value)) ? '«да» или «нет»' : 'число'
    }. Напишите в кавычках: "${value}".`,
  'colon-in-text': ({ text, braced, ...args }) => {
    const why = braced
      ? 'слова в фигурных скобках читаются как название поля'
      : 'в тексте двоеточие, и слова перед ним читаются как название поля';
    return `Поле ${name(args)}: ${why}. Возьмите текст в кавычки: ${quoted(text)}.`;
  },
  'comma-in-text': ({ rest, text, ...args }) => {
    const start = `Поля «${rest}» нет: в фигурных скобках запятая кончает значение, и слова после неё читаются как название поля.`;
    return text === null
      ? `${start} Возьмите текст с запятой в кавычки.`
      : `${start} Возьмите в кавычки весь текст поля ${name(args)}: ${quoted(text)}.`;
  },
  missing: (args) => `Не хватает поля ${name(args)}. Допишите строку «${args.field}: …».`,
  'unknown-field': ({ field, nearest, nearestTitle, allowed, lookAlike }) => {
    if (lookAlike && INVISIBLE.test(field)) {
      return `В названии поля «${nearest}» лишний невидимый знак; обычно он скопирован из Word. Наберите «${nearest}:» заново.`;
    }
    if (lookAlike) {
      return `Поля «${field}» нет: в названии русские буквы или другой регистр. Наберите «${nearest}:» строчными латинскими буквами.`;
    }
    if (nearest !== null) {
      const meant = name({ field: nearest, title: nearestTitle ?? '' });
      return `Поля «${field}» нет. Вероятно, это ${meant}: напишите «${nearest}:».`;
    }
    const rest =
      allowed.length > READABLE
        ? 'Какие поля возможны, покажет команда «passport schema».'
        : `Здесь могут быть: ${allowed.join(', ')}.`;
    return `Поля «${field}» нет. ${rest}`;
  },
  'excess-field': ({ field, beside }) =>
    `Поле «${field}» не пишется вместе с «${beside}». Оставьте одно из них.`,
  'bad-value': ({ value, allowed, nearest, ...args }) => {
    const titled = (choice: { value: string; title: string }) =>
      choice.title === '' ? choice.value : `${choice.value} (${choice.title})`;
    const meant = allowed.find((choice) => choice.value === nearest);
    return meant === undefined
      ? `Поле ${name(args)}: «${value}» здесь не подходит. Напишите одно из: ${allowed.map(titled).join(', ')}.`
      : `Поле ${name(args)}: «${value}» здесь не подходит. Вероятно, нужно ${titled(meant)}.`;
  },
  'bad-pattern': ({ value, form, suggestion, ...args }) => {
    const written = WRITTEN_FORMS[form];
    const words = written === undefined ? 'другая запись' : written.ru;
    const example = suggestion ?? written?.example ?? '';
    return `Поле ${name(args)}: «${value}» не подходит: ${words}, например «${example}».`;
  },
  'out-of-range': ({ value, min, max, ...args }) => {
    const from = min === null ? '' : ` от ${min}`;
    const to = max === null ? '' : ` до ${max}`;
    return `Поле ${name(args)}: число ${value} здесь не подходит. Напишите число${from}${to}.`;
  },
  'too-few': (args) =>
    `Список в поле ${name(args)} пуст. Впишите хотя бы один пункт или удалите поле.`,
  'duplicate-item': ({ value, first, ...args }) =>
    `В поле ${name(args)} «${value}» повторяет пункт ${first + 1}. Удалите повтор.`,
  'no-variant': ({ keys, ...args }) =>
    `Поле ${name(args)}: по этим полям не понять, что записано. Добавьте одно из полей: ${keys.join(', ')}.`,
  'missing-kind': ({ allowed, found }) => {
    if (found === 'list')
      return 'Файл начинается с «- » и читается как список. Документ пишется полями: уберите «- » перед их названиями, первой строкой напишите «kind: …».';
    if (found !== 'mapping')
      return 'В файле сплошной текст. Документ пишется полями «название: значение», первым – «kind: …». Заготовку создаст команда «passport new».';
    return `Не сказано, что это за документ. Допишите первой строкой «kind: …»: ${or(allowed)}.`;
  },
  'wrong-kind': ({ value, meant }) =>
    `Написано «kind: ${value}» (${KINDS[value].ru}), а поля – как у вида ${meant} (${KINDS[meant].ru}). Напишите «kind: ${meant}».`,
  'unknown-kind': ({ value, allowed, nearest }) =>
    nearest === null
      ? `Вида документа «${value}» нет. Напишите одно из: ${allowed.join(', ')}.`
      : `Вида документа «${value}» нет. Вероятно, нужно ${nearest}.`,
  'unknown-format': ({ value, known }) =>
    `Документ записан в формате версии «${value}», а программа знает версию ${known}. Напишите «format: ${known}» или обновите программу.`,
};
