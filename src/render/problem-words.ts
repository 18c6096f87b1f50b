import type { TemplateProblem, TemplateProblemCode } from './problem.js';

type Args = TemplateProblem['args'];
type Words = Readonly<Record<TemplateProblemCode, (args: Args) => string>>;
type Lang = 'ru' | 'en';

const RU: Words = {
  'bad-tag': ({ text }) =>
    `не понять тег «${text}»: угловая скобка в тексте пишется &lt;, значения свойств – в кавычках`,
  'bad-entity': ({ text }) => `знак «${text}» не понять: сам знак & пишется &amp;`,
  'unknown-element': ({ name }) => `элемента <${name}> нет`,
  'unknown-attribute': ({ name, element }) => `у <${element}> нет свойства «${name}»`,
  'missing-attribute': ({ name, element }) => `у <${element}> не хватает свойства «${name}»`,
  'bad-value': ({ name, element, value, expected }) =>
    `у <${element}> свойство «${name}» не может быть «${value}» (нужно: ${expected})`,
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
  'too-deep': ({ limit }) => `элементы вложены глубже ${limit} уровней`,
  'no-rows': () => 'в таблице нет ни одной строки',
  'column-count': ({ expected, found }) =>
    `в строке таблицы столбцов ${found}, а должно быть ${expected}`,
  'row-count': ({ expected, found }) =>
    `ячейка тянется до строки ${found}, а строк в таблице ${expected}`,
  'late-head': () => 'строки заголовка должны стоять в таблице первыми',
  'raw-output': () => 'вывод без защиты запрещён: пишите две фигурные скобки, без третьей и без &',
  syntax: ({ found }) =>
    found === 'EOF' ? 'шаблон кончился, а блок {{#…}} не закрыт' : 'выражение в {{…}} не понять',
  'unknown-name': ({ name }) => `в данных нет имени «${name}»`,
  'maybe-empty': ({ name }) =>
    `«${name}» бывает пустым: сначала проверьте его через {{#if ${name}}}`,
  'unknown-helper': ({ name }) => `слова «${name}» шаблоны не знают`,
  'unknown-partial': ({ name }) => `вставки «${name}» нет, или она вставляет сама себя`,
  'block-mismatch': ({ name, open }) => `блок «${open}» закрыт как «${name}»`,
  'bad-argument': ({ name }) => `«${name}» стоит там, где нужно значение другого вида`,
  'unknown-caption': ({ name }) =>
    `подписи с именем «${name}» в документе нет: имя даёт свойство id у <caption>`,
  'missing-file': () => 'файла нет',
  'bad-form': ({ name }) => `в описании формы неверно или отсутствует «${name}»`,
};

const EN: Words = {
  'bad-tag': ({ text }) =>
    `cannot read the tag “${text}”: write &lt; for an angle bracket, and quote attribute values`,
  'bad-entity': ({ text }) => `cannot read “${text}”: write &amp; for the sign itself`,
  'unknown-element': ({ name }) => `there is no element <${name}>`,
  'unknown-attribute': ({ name, element }) => `<${element}> has no attribute “${name}”`,
  'missing-attribute': ({ name, element }) => `<${element}> lacks its attribute “${name}”`,
  'bad-value': ({ name, element, value, expected }) =>
    `attribute “${name}” of <${element}> cannot be “${value}” (expected: ${expected})`,
  unclosed: ({ name }) => `<${name}> is not closed`,
  'unexpected-close': ({ name, expected }) =>
    expected ? `</${name}> where </${expected}> was expected` : `</${name}> closes nothing`,
  misplaced: ({ name, parent }) =>
    parent === 'document'
      ? `<${name}> cannot stand here, at the top of the document`
      : `<${name}> cannot stand inside <${parent}>`,
  'misplaced-text': ({ text, parent }) => `text “${text}” cannot stand directly inside <${parent}>`,
  'too-deep': ({ limit }) => `elements are nested deeper than ${limit} levels`,
  'no-rows': () => 'the table has no rows',
  'column-count': ({ expected, found }) => `the row fills ${found} columns instead of ${expected}`,
  'row-count': ({ expected, found }) => `a cell reaches row ${found}, the table has ${expected}`,
  'late-head': () => 'head rows must come first in a table',
  'raw-output': () => 'output without escaping is forbidden: use two braces, no third and no &',
  syntax: ({ found }) =>
    found === 'EOF' ? 'the template ends with a block {{#…}} open' : 'cannot read this expression',
  'unknown-name': ({ name }) => `the data has no name “${name}”`,
  'maybe-empty': ({ name }) => `“${name}” may be empty: look into it under {{#if ${name}}}`,
  'unknown-helper': ({ name }) => `templates have no helper “${name}”`,
  'unknown-partial': ({ name }) => `there is no partial “${name}”, or it calls itself`,
  'block-mismatch': ({ name, open }) => `block “${open}” is closed as “${name}”`,
  'bad-argument': ({ name }) => `“${name}” stands where another kind of value is needed`,
  'unknown-caption': ({ name }) =>
    `no caption has the name “${name}”: attribute id of <caption> gives it`,
  'missing-file': () => 'there is no such file',
  'bad-form': ({ name }) => `“${name}” is wrong or missing in the form's description`,
};

const CATALOGUES = { ru: RU, en: EN } as const;
const PERHAPS = { ru: 'Возможно', en: 'Perhaps' } as const;

/** A template's problem in one line: `event-plan/main.hbs:12:5: в данных нет имени «titel». Возможно: title`. */
export function templateProblemText(problem: TemplateProblem, lang: Lang): string {
  const { file, line, column, code, args, nearest } = problem;
  const hint = nearest === undefined ? '' : `. ${PERHAPS[lang]}: ${nearest}`;
  return `${file}:${line}:${column}: ${CATALOGUES[lang][code](args)}${hint}`;
}
