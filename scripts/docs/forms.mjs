import { DATA_WORDS, ELEMENT_WORDS, HELPER_WORDS, SET_WORDS } from './form-words.mjs';

const KINDS_OF_VALUES = {
  count: 'целое число',
  text: 'текст',
  day: 'день `2021-06-05`',
  percents: 'ширины столбцов в процентах, вместе 100',
  margins: 'сверху, справа, снизу, слева, мм',
};

function wordsFor(table, name, what) {
  const words = Object.hasOwn(table, name) ? table[name] : undefined;
  if (words === undefined)
    throw new Error(`scripts/docs/form-words.mjs: no words for ${what} ${name}`);
  return words;
}

const cell = (text) => text.replaceAll('|', '\\|');
const codes = (names) => names.map((name) => `\`${name}\``).join(' ');

function table(heads, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

function attributesOf({ attributes, required = [] }) {
  return Object.entries(attributes)
    .map(([name, kind]) => {
      const values = Array.isArray(kind)
        ? kind.map((one) => `\`${one}\``).join(', ')
        : KINDS_OF_VALUES[kind];
      return `\`${name}\`${required.includes(name) ? ' (нужно)' : ''}: ${values}`;
    })
    .join('; ');
}

function insideOf({ children, text }, inlines) {
  if (children.length === 0) return text ? 'текст' : '–';
  if (children.length > inlines.length) {
    return text ? 'текст и любые элементы' : 'абзацы, таблицы и другие элементы страницы';
  }
  return text ? 'текст, `b`, `i`, `br` и подобное' : codes(children);
}

function elements({ ELEMENTS }) {
  const inlines = ELEMENTS.p.children;
  const rows = Object.entries(ELEMENTS).map(([name, rule]) => [
    `\`${name}\``,
    wordsFor(ELEMENT_WORDS, name, 'element'),
    attributesOf(rule),
    insideOf(rule, inlines),
  ]);
  return table(['элемент', 'что это', 'свойства', 'что внутри'], rows);
}

function helpers({ HELPERS }) {
  const rows = [...HELPERS].map(([name, { options = {} }]) => {
    const [call, words] = wordsFor(HELPER_WORDS, name, 'helper');
    const settings = Object.entries(options).map(([option, kind]) => {
      if (Array.isArray(kind))
        return `\`${option}\`: ${kind.map((one) => `\`${one}\``).join(', ')}`;
      return `\`${option}\`: ${kind === 'flag' ? '`true`, `false`' : 'текст'}`;
    });
    return [`\`${call}\``, words, settings.join('; ')];
  });
  return table(['помощник', 'что печатает', 'настройки'], rows);
}

/** A shape in words; the sets that many documents share are named. */
function typeOf(shape, sets) {
  const set = sets.get(shape);
  if (set !== undefined) return `[${set}](#${set})`;
  switch (shape.kind) {
    case 'text':
      return 'текст';
    case 'number':
      return 'число';
    case 'flag':
      return 'да или нет';
    case 'maybe':
      return `${typeOf(shape.of, sets)}, может не быть`;
    case 'list':
      return `список: ${typeOf(shape.of, sets)}`;
    default:
      return fieldsOf(shape, sets);
  }
}

function fieldsOf({ fields }, sets) {
  const inner = Object.entries(fields).map(([name, shape]) => {
    const [sign, inside] = shape.kind === 'maybe' ? ['?', shape.of] : ['', shape];
    const type = typeOf(inside, sets);
    return `\`${name}${sign}\`${type === 'текст' ? '' : ` (${type})`}`;
  });
  return inner.join(', ');
}

function data({ SHAPES, KINDS, SHARED_SHAPES }, { kinds }) {
  const sets = new Map(
    Object.entries(SET_WORDS).map(([name, [title]]) => [SHARED_SHAPES[name], title]),
  );
  const ofKinds = [...SHAPES].map(([kind, shape]) => {
    const { properties = {} } = kinds[kind] ?? {};
    const rows = Object.entries(shape.fields).map(([name, field]) => {
      const title = properties[name]?.title ?? DATA_WORDS[name];
      if (title === undefined)
        throw new Error(`scripts/docs/form-words.mjs: no words for ${kind} ${name}`);
      return [`\`${name}\``, title.charAt(0).toLowerCase() + title.slice(1), typeOf(field, sets)];
    });
    return `#### ${KINDS[kind].ru} (\`kind: ${kind}\`)\n\n${table(['имя', 'что это', 'из чего'], rows)}`;
  });
  const shared = Object.entries(SET_WORDS).map(([name, [title, words]]) => [
    `<a id="${title}"></a>${title}`,
    words,
    fieldsOf(
      SHARED_SHAPES[name],
      new Map([...sets].filter(([shape]) => shape !== SHARED_SHAPES[name])),
    ),
  ]);
  const common = `#### Общие наборы\n\n${table(['набор', 'что это', 'из чего'], shared)}`;
  return [...ofKinds, common].join('\n\n');
}

function forms({ KINDS }, declared) {
  const rows = declared.map(({ id, title, serves, outputs, fields }) => {
    const { kind, levels = [], onlyByName = false } = serves;
    const served = [
      ...levels.map((level) => `\`${level}\``),
      ...(onlyByName ? ['только по имени'] : []),
    ];
    const own = Object.keys(fields ?? {}).map((name) => `x-${name}`);
    return [
      `\`${id}\``,
      title,
      `${KINDS[kind].ru}${served.length > 0 ? `: ${served.join(', ')}` : ''}`,
      [...new Set(outputs.map(({ format }) => format.toUpperCase()))].join(', '),
      codes(own),
    ];
  });
  return table(['форма', 'что это', 'какой документ', 'файлы', 'свои поля'], rows);
}

/**
 * The page on forms with its tables made anew; the words between them are written by hand.
 *
 * @param text the page as it is, with marks such as `<!-- elements -->`
 * @param declared descriptions of the built-in forms
 */
export function formsPage(text, tables, schemas, declared) {
  const made = {
    elements: elements(tables),
    helpers: helpers(tables),
    data: data(tables, schemas),
    forms: forms(tables, declared),
  };
  return Object.entries(made).reduce((page, [name, content]) => {
    const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [from, to] = [page.indexOf(start), page.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`templates/README.md: no mark ${start}`);
    return `${page.slice(0, from)}${start}\n\n${content}\n\n${page.slice(to)}`;
  }, text);
}
