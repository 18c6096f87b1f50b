import { CASES, formatNumber, plural as pluralForm } from '../../../language/russian/index.js';
import { dayInWords, dayOnPaper } from '../../words/day.js';
import { capital as capitalised, quoted as inQuotes } from '../../words/letters.js';
import { choiceOf, numberOf, textOf } from '../argument.js';
import { escapeText } from '../escape.js';
import type { Helper } from '../template-function.js';

/** `{{upper level.genitive}}`: РЕГИОНАЛЬНОГО. */
export const upper: Helper = {
  takes: ['text'],
  run: ([value]) => textOf(value).toUpperCase(),
};

/** `{{capital term}}`: the first letter capital. */
export const capital: Helper = {
  takes: ['text'],
  run: ([value]) => capitalised(textOf(value)),
};

/** `{{quoted title}}`: «Школа»; what stands in quotes already is left so. */
export const quoted: Helper = { takes: ['text'], run: ([value]) => inQuotes(textOf(value)) };

const STYLES = ['words', 'digits'] as const;

/** `{{date from style="digits"}}`: an ISO day in words (5 июня 2021 г.) or digits (05.06.2021). */
export const date: Helper = {
  takes: ['text'],
  options: { style: STYLES },
  run: ([value], options) => {
    const iso = textOf(value);
    return choiceOf(options, 'style', STYLES) === 'words' ? dayInWords(iso) : dayOnPaper(iso);
  },
};

/** `{{decimal share}}`: a number with a decimal comma, thousands set off. */
export const decimal: Helper = {
  takes: ['number'],
  run: ([value]) => formatNumber(numberOf(value)),
};

/**
 * `{{reference "teams" case="prepositional"}}`: «таблице 3», from the id of a caption; `word="рис."`
 * takes the place of the caption's own word, an empty one leaves the number alone.
 */
export const reference: Helper = {
  takes: ['text'],
  options: { of: ['table', 'figure'], case: CASES, word: 'text' },
  prints: 'inlines',
  run: ([id], options) => {
    const attributes = ['of', 'case', 'word'].flatMap((name) =>
      options[name] === undefined ? [] : [` ${name}="${escapeText(textOf(options[name]))}"`],
    );
    return { markup: `<ref to="${escapeText(textOf(id))}"${attributes.join('')}/>` };
  },
};

/** `{{plural events.length "мероприятие" "мероприятия" "мероприятий"}}`: the form for a count. */
export const plural: Helper = {
  takes: ['number', 'text', 'text', 'text'],
  run: ([count, one, few, many]) =>
    pluralForm(numberOf(count), [textOf(one), textOf(few), textOf(many)]),
};
