import { fieldOf, fieldText, listOf, textOf } from '../argument.js';
import { escapeText } from '../escape.js';
import { inlineMarkup, richMarkup } from '../rich-text.js';
import { ArgumentError, type Helper } from '../template-function.js';

/** `{{rich goal lead="Цель:"}}`: light Markdown as paragraphs and lists; `lead` begins the first. */
export const rich: Helper = {
  takes: ['text'],
  options: { lead: 'text' },
  prints: 'blocks',
  run: ([value], { lead }) => {
    const markup = richMarkup(textOf(value));
    const before = escapeText(textOf(lead));
    if (before === '') return { markup };
    if (!markup.startsWith('<p>')) return { markup: `<p>${before}</p>${markup}` };
    // A no-break space keeps its width where the line is justified: «1.1.», «–».
    return { markup: markup.replace('<p>', () => `<p>${before}\u00A0`) };
  },
};

/** `{{inline text}}`: **bold**, *italics* and references within a paragraph of the template's own. */
export const inline: Helper = {
  takes: ['text'],
  prints: 'inlines',
  run: ([value]) => ({ markup: inlineMarkup(textOf(value)) }),
};

/** `{{lines leader}}`: every item a paragraph of its own. */
export const lines: Helper = {
  takes: ['texts'],
  prints: 'blocks',
  run: ([value]) => ({
    markup: listOf(value)
      .map((item) => richMarkup(itemText(item)))
      .join(''),
  }),
};

/**
 * `{{list tasks}}`: items numbered from 1 in each cell; numbers the author gave are printed as
 * given; a single item without a number is a paragraph. `mitigation="Пути преодоления"` prints
 * what answers a risk under it.
 */
export const list: Helper = {
  takes: ['texts'],
  options: { mitigation: 'text' },
  prints: 'blocks',
  run: ([value], options) => {
    const items = listOf(value);
    const own = items.some((item) => fieldText(item, 'number') !== undefined);
    const inner = items.map((item, index) => {
      const label = own ? ` label="${escapeText(labelOf(item, index))}"` : '';
      return `<li${label}>${itemMarkup(item, options.mitigation)}</li>`;
    });
    const [only] = items;
    if (items.length === 1 && !own) return { markup: itemMarkup(only, options.mitigation) };
    return { markup: items.length === 0 ? '' : `<ol>${inner.join('')}</ol>` };
  },
};

/** `{{#each (following extra field)}}`: own rows that ask to stand after a field of the form. */
export const following: Helper = {
  takes: ['list', 'text'],
  run: ([rows, fields]) => {
    const names = textOf(fields).split(' ');
    return listOf(rows).filter((row) => names.includes(fieldText(row, 'after') ?? ''));
  },
  returns: ([rows]) => rows,
};

function labelOf(item: unknown, index: number): string {
  const number = fieldText(item, 'number') ?? String(index + 1);
  return /[.)]$/.test(number) ? number : `${number}.`;
}

function itemMarkup(item: unknown, mitigationLabel: unknown): string {
  const mitigation = fieldText(item, 'mitigation');
  const label = typeof mitigationLabel === 'string' ? `*${mitigationLabel}:* ` : '';
  const answer = mitigation === undefined ? '' : richMarkup(label + mitigation);
  return richMarkup(itemText(item)) + answer;
}

function itemText(item: unknown): string {
  if (typeof item === 'string') return item;
  const text = fieldOf(item, 'text');
  if (typeof text !== 'string') throw new ArgumentError('list');
  return text;
}
