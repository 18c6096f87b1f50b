import type { Line } from '../../pieces/piece.js';
import type { Context } from '../context.js';
import { type DraftFields, type Leaf, leafOf } from '../draft.js';
import type { Ledger } from '../ledger.js';
import { itemsDraft, listedItems } from '../text/items.js';
import { flatText } from '../text/joined-text.js';

/** «… по темам: 1. «Одно» 2. «Другое»»: numbers after each other, each before a topic. */
const TOPIC = /(?:^|\s)(\d{1,2})\.\s*(?=[«»"„А-ЯЁ])/g;

/** Topics as a list below the name. */
function listedTopics(lines: readonly Line[], ledger: Ledger): DraftFields | undefined {
  const first = lines.findIndex(({ depth, label }) => depth > 0 && label !== undefined);
  const topics = first < 1 ? [] : lines.slice(first);
  if (topics.length === 0 || topics.some(({ depth }) => depth === 0)) return undefined;
  const name = lines.slice(0, first);
  return {
    name: leafOf(flatText(name), name, ledger),
    items: itemsDraft(listedItems(topics), ledger),
  };
}

/** The name of an event and the numbered topics written after it. */
export function namedTopics(lines: readonly Line[], { ledger }: Context): DraftFields {
  const listed = listedTopics(lines, ledger);
  if (listed !== undefined) return listed;
  const text = flatText(lines);
  const marks = [...text.matchAll(TOPIC)];
  const [first] = marks;
  const isRun = marks.length > 1 && marks.every(([, number], at) => Number(number) === at + 1);
  if (!isRun || first === undefined || first.index === 0) {
    return { name: leafOf(text, lines, ledger) };
  }
  ledger.take(lines, 'field');
  const from = lines[0]?.origin;
  // The numbers of the topics count with the name: the program makes them again.
  const leaf = (value: string, words = ''): Leaf => ({ leaf: value, words, ...(from && { from }) });
  const items = marks.map((mark, at) =>
    leaf(text.slice(mark.index + mark[0].length, marks[at + 1]?.index).trim()),
  );
  return { name: leaf(text.slice(0, first.index).trim(), text), items };
}
