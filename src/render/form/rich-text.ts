import { escapeText } from './escape.js';

interface Item {
  readonly lines: string[];
}

interface ListRun {
  readonly ordered: boolean;
  readonly start: number;
  /** What the author wrote after the number: «1.» or «1)». */
  readonly sign: string;
  readonly items: Item[];
}

const BULLET = /^[-*•–—]\s+(.*)$/;
const NUMBER = /^([1-9]\d{0,3})([.)])\s+(.*)$/;
const MARKS =
  /\*\*([^*]+)\*\*|\*([^*\s](?:[^*]*[^*\s])?)\*|(?<![A-Za-zÀ-ɏЀ-ӿ\d_])_([^_\s](?:[^_]*[^_\s])?)_(?![A-Za-zÀ-ɏЀ-ӿ\d_])/g;

/**
 * Light Markdown as markup: paragraphs set off by empty lines, lists (`-`, `1.`), nested by
 * indenting, **bold**, *italics*. Everything else is text as written.
 */
export function richMarkup(text: string): string {
  return blocksMarkup(text.split(/\r?\n/));
}

function blocksMarkup(lines: readonly string[]): string {
  let markup = '';
  let paragraph: string[] = [];
  let list: ListRun | undefined;
  const flush = (): void => {
    if (paragraph.length > 0) markup += `<p>${inlineMarkup(paragraph.join(' '))}</p>`;
    if (list) markup += listMarkup(list);
    paragraph = [];
    list = undefined;
  };
  for (const line of lines) {
    const bare = line.trim();
    const indented = /^\s{2,}/.test(line);
    if (list && (indented || bare === '')) {
      list.items.at(-1)?.lines.push(line.replace(/^\s{2,4}/, ''));
      continue;
    }
    const item = listItem(bare);
    if (item) {
      if (paragraph.length > 0 || list?.ordered !== item.ordered) flush();
      list ??= { ordered: item.ordered, start: item.number, sign: item.sign, items: [] };
      list.items.push({ lines: [item.text] });
    } else {
      if (list || bare === '') flush();
      if (bare !== '') paragraph.push(bare);
    }
  }
  flush();
  return markup;
}

function listItem(
  line: string,
): { ordered: boolean; number: number; sign: string; text: string } | undefined {
  const bullet = BULLET.exec(line);
  if (bullet) return { ordered: false, number: 1, sign: '', text: bullet[1] ?? '' };
  const [, number, sign = '', text = ''] = NUMBER.exec(line) ?? [];
  return number === undefined ? undefined : { ordered: true, number: Number(number), sign, text };
}

/** Numbers with a bracket are labels: the writers' own numbers end with a full stop. */
function listMarkup({ ordered, start, sign, items }: ListRun): string {
  const inner = items
    .map(({ lines }, index) => {
      const label = sign === ')' ? ` label="${start + index})"` : '';
      return `<li${label}>${blocksMarkup(lines)}</li>`;
    })
    .join('');
  if (!ordered) return `<ul>${inner}</ul>`;
  return start === 1 ? `<ol>${inner}</ol>` : `<ol start="${start}">${inner}</ol>`;
}

/** `{table:teams}`, `{таблице:teams}`, `{:teams}`: a word and the id of a caption. */
const REFERENCE = /\{([^{}:<>]{0,40}):([a-z0-9][a-z0-9-]{0,80})\}/g;

/** **bold**, *italics* and references to captions; everything else is text as written. */
export function inlineMarkup(text: string): string {
  const marked = escapeText(text).replace(MARKS, (_, bold, star, line) =>
    bold === undefined ? `<i>${star ?? line}</i>` : `<b>${bold}</b>`,
  );
  return marked.replace(REFERENCE, referenceMarkup);
}

/** The word before the colon is printed as written; `table` and `figure` take the caption's own. */
function referenceMarkup(written: string, word: string, id: string): string {
  const kind = word === 'table' || word === 'figure';
  return `<ref to="${id}" ${kind ? 'of' : 'word'}="${word}" written="${written}"/>`;
}
