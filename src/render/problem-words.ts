import type { TemplateProblem, TemplateProblemCode } from './problem.js';

type Args = TemplateProblem['args'];
type Words = Readonly<Record<TemplateProblemCode, (args: Args) => string>>;
type Lang = 'ru' | 'en';

/** Kinds of values in words; what is not here is shown as it is. */
const EXPECTED: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  ru: {
    text: 'текст',
    number: 'число',
    flag: 'признак «да» или «нет»',
    list: 'список',
    texts: 'список текстов',
    record: 'набор полей',
    person: 'человек',
    organization: 'название организации',
    count: 'целое число от 1',
    percents: 'ширины столбцов в процентах, вместе 100',
    margins: 'четыре числа в миллиметрах: сверху, справа, снизу, слева',
    day: 'день вида 2021-06-05',
    mapping: 'поля с отступом под этим словом',
    template: 'имя файла латиницей с окончанием .hbs',
    name: 'имя латиницей без пробелов',
  },
  en: {
    text: 'a text',
    number: 'a number',
    flag: 'yes or no',
    list: 'a list',
    texts: 'a list of texts',
    record: 'a set of fields',
    person: 'a person',
    organization: 'an organization',
    count: 'a whole number from 1',
    percents: 'column widths in percent, 100 together',
    margins: 'four numbers in millimetres: top, right, bottom, left',
    day: 'a day such as 2021-06-05',
    mapping: 'fields indented under this word',
    template: 'a file name ending in .hbs',
    name: 'a name of Latin letters without blanks',
  },
};

const RU: Words = {
  'bad-tag': ({ text }) =>
    `не понять тег «${text}»: угловая скобка в тексте пишется &lt;, значения свойств – в кавычках`,
  'bad-entity': ({ text }) => `знак «${text}» не понять: сам знак & пишется &amp;`,
  'unknown-element': ({ name }) => `элемента <${name}> нет`,
  'unknown-attribute': ({ name, element }) => `у <${element}> нет свойства «${name}»`,
  'duplicate-attribute': ({ name, element }) => `у <${element}> свойство «${name}» стоит дважды`,
  'missing-attribute': ({ name, element }) => `у <${element}> не хватает свойства «${name}»`,
  'bad-value': ({ name, element, value, expected }) =>
    `у <${element}> свойство «${name}» не может быть «${value}» (нужно: ${EXPECTED.ru[expected ?? ''] ?? expected})`,
  unclosed: ({ name }) => `<${name}> не закрыт`,
  'unexpected-close': ({ name, expected }) =>
    expected
      ? `закрыт </${name}>, а ждали </${expected}>`
      : `</${name}> закрывает то, что не открыто`,
  misplaced: ({ name, parent }) =>
    parent === 'document'
      ? `<${name}> не может стоять здесь, на верхнем уровне документа`
      : `<${name}> не может стоять внутри <${parent}>`,
  'misplaced-text': ({ text, parent }) =>
    `текст «${text}» не может стоять прямо внутри <${parent}>`,
  'too-deep': ({ limit }) => `элементы, блоки или вставки вложены глубже ${limit} уровней`,
  'no-rows': () => 'в таблице нет ни одной строки',
  'column-count': ({ expected, found }) =>
    `в строке таблицы столбцов ${found}, а должно быть ${expected}`,
  'row-count': ({ expected, found }) =>
    `ячейка тянется до строки ${found}, а строк в таблице ${expected}`,
  'late-head': () => 'строки заголовка должны стоять в таблице первыми',
  'raw-output': () => 'вывод без защиты запрещён: пишите две фигурные скобки, без третьей и без &',
  syntax: ({ found }) =>
    found === 'EOF' ? 'шаблон кончился посреди выражения {{…' : 'выражение {{…}} не понять',
  'unclosed-block': ({ name }) => `блок {{#${name}}} не закрыт: нет {{/${name}}}`,
  'unknown-name': ({ name }) => `в данных нет имени «${name}»`,
  'maybe-empty': ({ name }) =>
    `«${name}» бывает пустым: сначала проверьте его через {{#if ${name}}}`,
  'unknown-helper': ({ name }) => `слова «${name}» шаблоны не знают`,
  'unknown-partial': ({ name }) => `вставки «${name}» нет, или она вставляет сама себя`,
  'block-mismatch': ({ name, open }) => `блок «${open}» закрыт как «${name}»`,
  'unknown-caption': ({ name }) =>
    `подписи с именем «${name}» в документе нет: имя даёт свойство id у <caption>`,
  'bad-argument': ({ name }) => `слово «${name}» получило значение, которое ему не подходит`,
  'wrong-kind': ({ name, expected, found }) =>
    `«${name}» – ${EXPECTED.ru[found ?? ''] ?? found}, а нужно: ${EXPECTED.ru[expected ?? ''] ?? expected}`,
  'not-printable': ({ name, found }) =>
    found === 'list'
      ? `«${name}» – список: его печатают через {{list ${name}}}, {{lines ${name}}} или {{#each ${name}}}`
      : found === 'flag'
        ? `«${name}» – это «да» или «нет»: его не печатают, а проверяют через {{#if ${name}}}`
        : `«${name}» состоит из нескольких полей: напечатать можно одно из них`,
  'argument-count': ({ name, expected, found }) =>
    `слову «${name}» нужно значений: ${expected}, а дано ${found}`,
  'unknown-option': ({ name, helper }) => `у слова «${helper}» нет настройки «${name}»`,
  'bad-option': ({ name, helper, value, expected }) =>
    `у слова «${helper}» настройка «${name}» не может быть «${value}» (нужно: ${expected})`,
  'unknown-parameter': ({ name, partial }) => `вставке «${partial}» ни к чему «${name}»`,
  'too-much': () => 'шаблон печатает столько, что ни один документ этого не вместит',
  'too-large': ({ limit }) => `в шаблоне больше ${limit} знаков`,
  'missing-parameter': ({ name, partial }) => `вставке «${partial}» не хватает «${name}»`,
  'missing-file': ({ name }) => `файла «${name}» нет`,
  'unreadable-file': ({ reason }) => `файл не открылся (${reason})`,
  'not-utf8': () => 'файл сохранён не в UTF-8: сохраните его в этой кодировке',
  'unknown-form': ({ name }) =>
    `формы «${name}» для такого документа нет; какие есть: passport templates list`,
  'misnamed-form': ({ name }) =>
    `папка «${name}» не может быть формой: её имя пишется строчными латинскими буквами, цифрами и дефисом`,
  'form-unreadable': () => 'описание формы не прочесть: это не YAML',
  'form-missing': ({ name }) => `в описании формы не хватает «${name}»`,
  'form-unknown': ({ name, parent }) =>
    parent
      ? `в описании формы у «${parent}» нет поля «${name}»`
      : `в описании формы нет поля «${name}»`,
  'form-value': ({ name, value, expected }) =>
    `в описании формы «${name}» не может быть «${value}» (нужно: ${EXPECTED.ru[expected ?? ''] ?? expected})`,
};

const EN: Words = {
  'bad-tag': ({ text }) =>
    `cannot read the tag “${text}”: write &lt; for an angle bracket, and quote attribute values`,
  'bad-entity': ({ text }) => `cannot read “${text}”: write &amp; for the sign itself`,
  'unknown-element': ({ name }) => `there is no element <${name}>`,
  'unknown-attribute': ({ name, element }) => `<${element}> has no attribute “${name}”`,
  'duplicate-attribute': ({ name, element }) => `<${element}> has “${name}” twice`,
  'missing-attribute': ({ name, element }) => `<${element}> lacks its attribute “${name}”`,
  'bad-value': ({ name, element, value, expected }) =>
    `attribute “${name}” of <${element}> cannot be “${value}” (expected: ${EXPECTED.en[expected ?? ''] ?? expected})`,
  unclosed: ({ name }) => `<${name}> is not closed`,
  'unexpected-close': ({ name, expected }) =>
    expected ? `</${name}> where </${expected}> was expected` : `</${name}> closes nothing`,
  misplaced: ({ name, parent }) =>
    parent === 'document'
      ? `<${name}> cannot stand here, at the top of the document`
      : `<${name}> cannot stand inside <${parent}>`,
  'misplaced-text': ({ text, parent }) => `text “${text}” cannot stand directly inside <${parent}>`,
  'too-deep': ({ limit }) => `elements, blocks or partials are nested deeper than ${limit} levels`,
  'no-rows': () => 'the table has no rows',
  'column-count': ({ expected, found }) => `the row fills ${found} columns instead of ${expected}`,
  'row-count': ({ expected, found }) => `a cell reaches row ${found}, the table has ${expected}`,
  'late-head': () => 'head rows must come first in a table',
  'raw-output': () => 'output without escaping is forbidden: use two braces, no third and no &',
  syntax: ({ found }) =>
    found === 'EOF' ? 'the template ends inside an expression' : 'cannot read this expression',
  'unclosed-block': ({ name }) => `block {{#${name}}} is not closed: {{/${name}}} is missing`,
  'unknown-name': ({ name }) => `the data has no name “${name}”`,
  'maybe-empty': ({ name }) => `“${name}” may be empty: look into it under {{#if ${name}}}`,
  'unknown-helper': ({ name }) => `templates have no helper “${name}”`,
  'unknown-partial': ({ name }) => `there is no partial “${name}”, or it calls itself`,
  'block-mismatch': ({ name, open }) => `block “${open}” is closed as “${name}”`,
  'unknown-caption': ({ name }) =>
    `no caption has the name “${name}”: attribute id of <caption> gives it`,
  'bad-argument': ({ name }) => `helper “${name}” was given a value it cannot take`,
  'wrong-kind': ({ name, expected, found }) =>
    `“${name}” is ${EXPECTED.en[found ?? ''] ?? found}; needed is ${EXPECTED.en[expected ?? ''] ?? expected}`,
  'not-printable': ({ name, found }) =>
    found === 'list'
      ? `“${name}” is a list: print it by {{list ${name}}}, {{lines ${name}}} or {{#each ${name}}}`
      : found === 'flag'
        ? `“${name}” is yes or no: it is not printed but asked for by {{#if ${name}}}`
        : `“${name}” has several fields: print one of them`,
  'argument-count': ({ name, expected, found }) =>
    `“${name}” takes ${expected} values, ${found} given`,
  'unknown-option': ({ name, helper }) => `helper “${helper}” has no option “${name}”`,
  'bad-option': ({ name, helper, value, expected }) =>
    `option “${name}” of helper “${helper}” cannot be “${value}” (expected: ${expected})`,
  'unknown-parameter': ({ name, partial }) => `partial “${partial}” has no use for “${name}”`,
  'too-much': () => 'the template prints more than any document can hold',
  'too-large': ({ limit }) => `the template has more than ${limit} characters`,
  'missing-parameter': ({ name, partial }) => `partial “${partial}” lacks “${name}”`,
  'missing-file': ({ name }) => `there is no file “${name}”`,
  'unreadable-file': ({ reason }) => `the file did not open (${reason})`,
  'not-utf8': () => 'the file is not in UTF-8: save it in that encoding',
  'unknown-form': ({ name }) =>
    `there is no form “${name}” for this kind of document; see passport templates list`,
  'misnamed-form': ({ name }) =>
    `folder “${name}” cannot be a form: its name is written in small Latin letters, digits and hyphens`,
  'form-unreadable': () => "the form's description is not readable YAML",
  'form-missing': ({ name }) => `the form's description lacks “${name}”`,
  'form-unknown': ({ name, parent }) =>
    parent
      ? `the form's description knows no “${name}” in “${parent}”`
      : `the form's description knows no “${name}”`,
  'form-value': ({ name, value, expected }) =>
    `“${name}” in the form's description cannot be “${value}” (expected: ${EXPECTED.en[expected ?? ''] ?? expected})`,
};

const CATALOGUES = { ru: RU, en: EN } as const;
const PERHAPS = { ru: 'Возможно', en: 'Perhaps' } as const;

/** What is wrong, with the nearest right name: `в данных нет имени «titel». Возможно: title`. */
export function templateProblemWords({ code, args, nearest }: TemplateProblem, lang: Lang): string {
  const hint = nearest === undefined ? '' : `. ${PERHAPS[lang]}: ${nearest}`;
  return CATALOGUES[lang][code](args) + hint;
}

/** A template's problem in one line, its place before it: `event-plan/main.hbs:12:5: …`. */
export function templateProblemText(problem: TemplateProblem, lang: Lang): string {
  const { file, line, column } = problem;
  return `${file}:${line}:${column}: ${templateProblemWords(problem, lang)}`;
}
