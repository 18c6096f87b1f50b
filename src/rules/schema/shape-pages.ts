import type { PageText } from './source-pages.js';

const HEAD = 'kind: passport\nformat: 1\nid: demo-passport\nproject: demo\n';
const GOOD = `${HEAD}title: Лидерство в образовании
level: municipal
unit: project
term: 2021 – 2024 годы
goal: Развитие управленческих команд
`;

export const SHAPE_PAGES = {
  'schema/missing-field': {
    ru: [
      'нет обязательного поля',
      'В документе не хватает поля, без которого его нельзя ни проверить, ни напечатать.',
      'Форма документа требует это сведение.',
      'Допишите поле, названное в замечании.',
    ],
    en: [
      'required field is missing',
      'The document lacks a field without which it can be neither checked nor printed.',
      'The form of the document demands it.',
      'Add the field that the finding names.',
    ],
    bad: `${GOOD.replace('title: Лидерство в образовании\n', '').replace('kind: passport', 'kind: passport # <-')}`,
    good: GOOD,
  },
  'schema/unknown-field': {
    ru: [
      'неизвестное поле',
      'Такого поля у документа нет: опечатка, русское название или поле не на своём месте.',
      'Сведение в неизвестном поле не проверяется и не печатается.',
      'Возьмите название из подсказки. Строку формы, которой нет в программе, запишите в «extra».',
    ],
    en: [
      'unknown field',
      'The document has no such field: a slip, or a field out of its place.',
      'What stands in an unknown field is neither checked nor printed.',
      'Take the name suggested. A row of the form that the program lacks goes into "extra".',
    ],
    bad: `${GOOD}gaol: Рост # <-\n`,
    good: GOOD,
  },
  'schema/wrong-type': {
    ru: [
      'значение не того вида',
      'Вместо списка записан текст, вместо текста — список, вместо полей — одно слово.',
      'Такое значение нельзя понять однозначно.',
      'Запишите значение так, как сказано в замечании: список — строками «- …», поля — «поле: значение».',
    ],
    en: [
      'value of the wrong kind',
      'Text stands where a list is meant, a list where text is, one word where fields are.',
      'Such a value cannot be understood.',
      'Write it as the finding says: a list as lines "- …", fields as "field: value".',
    ],
    bad: `${GOOD}tasks: Создать банк практик # <-\n`,
    good: `${GOOD}tasks:\n  - Создать банк практик\n`,
  },
  'schema/empty-value': {
    ru: [
      'поле пусто',
      'Поле названо, а значения нет.',
      'Пустое поле напечатается пустой строкой формы.',
      'Впишите значение или удалите поле.',
    ],
    en: [
      'field is empty',
      'A field is named and has no value.',
      'It would be printed as an empty row of the form.',
      'Write the value, or remove the field.',
    ],
    bad: `${GOOD}short: # <-\n`,
    good: `${GOOD}short: Лидерство\n`,
  },
  'schema/unquoted-text': {
    ru: [
      'текст без кавычек прочитан иначе',
      'Число, «true», «null» или «слово: слово» стоит там, где нужен текст.',
      'Без кавычек «2.10» читается как число 2,1, а двоеточие начинает новое поле.',
      'Возьмите значение в кавычки: "2.10".',
    ],
    en: [
      'text without quotes read otherwise',
      'A number, "true", "null" or "word: word" stands where text is meant.',
      'Without quotes 2.10 reads as the number 2.1, and a colon begins a new field.',
      'Put the value in quotes: "2.10".',
    ],
    bad: `${GOOD}tasks:\n  - number: 2.10 # <-\n    text: Создать банк практик\n`,
    good: `${GOOD}tasks:\n  - number: "2.10"\n    text: Создать банк практик\n`,
  },
  'schema/bad-value': {
    ru: [
      'недопустимое значение',
      'Поле принимает одно из нескольких слов или запись определённого вида.',
      'По такому полю программа выбирает форму и правила.',
      'Возьмите одно из значений, перечисленных в замечании.',
    ],
    en: [
      'value is not allowed',
      'The field takes one of several words, or a value of a certain form.',
      'The program chooses forms and rules by it.',
      'Take one of the values that the finding lists.',
    ],
    bad: GOOD.replace('level: municipal', 'level: district # <-'),
    good: GOOD,
  },
  'schema/duplicate-item': {
    ru: [
      'пункт списка повторён',
      'В списке, где всё должно быть разным, одно значение стоит дважды.',
      'Повтор ничего не добавляет и обычно стоит на месте пропущенного.',
      'Удалите повтор или впишите то, что имелось в виду.',
    ],
    en: [
      'list item repeated',
      'One value stands twice in a list of different ones.',
      'A repetition adds nothing and mostly stands in place of what was left out.',
      'Remove it, or write what was meant.',
    ],
    bad: `${GOOD}tasks:\n  - id: bank\n    text: Создать банк практик\n    results: [bank-made, bank-made] # <-\n`,
    good: `${GOOD}tasks:\n  - id: bank\n    text: Создать банк практик\n    results: [bank-made]\n`,
  },
  'schema/unknown-kind': {
    ru: [
      'вид документа не назван или неизвестен',
      'Первое поле документа «kind» говорит, что это: паспорт, план, справочник.',
      'Без него непонятно, как документ читать.',
      'Напишите вид документа. Список видов: «passport schema».',
    ],
    en: [
      'document kind missing or unknown',
      'The first field "kind" says what a document is: passport, plan, directory.',
      'Without it nobody knows how to read the document.',
      'Write the kind. For the list: "passport schema".',
    ],
    bad: GOOD.replace('kind: passport', 'kind: pasport # <-'),
    good: GOOD,
  },
  'schema/unknown-format': {
    ru: [
      'другая версия формата',
      'Поле «format» называет версию записи, которой эта программа не знает.',
      'Документ новой версии старая программа прочитала бы неверно.',
      'Обновите программу или напишите «format: 1».',
    ],
    en: [
      'another version of the format',
      'The field "format" names a version that this program does not know.',
      'An older program would read a newer document wrongly.',
      'Update the program, or write "format: 1".',
    ],
    bad: GOOD.replace('format: 1', 'format: 7 # <-'),
    good: GOOD,
  },
} as const satisfies Readonly<Record<string, PageText>>;
