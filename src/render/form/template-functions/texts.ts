import { formatNumber, plural as pluralForm } from '../../../language/russian/index.js';
import { dayInWords, dayOnPaper } from '../../words/day.js';
import { capital as capitalised, quoted as inQuotes } from '../../words/letters.js';
import { choiceOf, numberOf, textOf } from '../argument.js';
import { escapeText } from '../escape.js';
import type { Helper } from '../template-function.js';

/** `{{upper level.genitive}}`: РЕГИОНАЛЬНОГО. */
export const upper: Helper = { run: ([value]) => textOf(value).toUpperCase() };

/** `{{capital term}}`: the first letter capital. */
export const capital: Helper = { run: ([value]) => capitalised(textOf(value)) };

/** `{{quoted title}}`: «Школа»; what stands in quotes already is left so. */
export const quoted: Helper = { run: ([value]) => inQuotes(textOf(value)) };

/** `{{date from style="digits"}}`: an ISO day in words (5 июня 2021 г.) or digits (05.06.2021). */
export const date: Helper = {
  run: ([value], options) => {
    const iso = textOf(value);
    return choiceOf(options, 'style', ['words', 'digits']) === 'words'
      ? dayInWords(iso)
      : dayOnPaper(iso);
  },
};

/** `{{decimal share}}`: a number with a decimal comma, thousands set off. */
export const decimal: Helper = { run: ([value]) => formatNumber(numberOf(value)) };

/**
 * `{{reference "teams" case="prepositional"}}`: «таблице 3», from the id of a caption; `word="рис."`
 * takes the place of the caption's own word, an empty one leaves the number alone.
 */
export const reference: Helper = {
  run: ([id], options) => {
    const attributes = ['of', 'case', 'word'].flatMap((name) =>
      options[name] === undefined ? [] : [` ${name}="${escapeText(textOf(options[name]))}"`],
    );
    return { markup: `<ref to="${escapeText(textOf(id))}"${attributes.join('')}/>` };
  },
};

/** `{{plural events.length "мероприятие" "мероприятия" "мероприятий"}}`: the form for a count. */
export const plural: Helper = {
  run: ([count, one, few, many]) =>
    pluralForm(numberOf(count), [textOf(one), textOf(few), textOf(many)]),
};
