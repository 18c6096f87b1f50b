import type { Line } from '../../pieces/piece.js';
import type { Context } from '../context.js';
import { type DraftFields, type Leaf, leafOf } from '../draft.js';
import { flatText } from '../text/joined-text.js';

/** «… по темам: 1. «Одно» 2. «Другое»»: numbers after each other, each before a topic. */
const TOPIC = /(?:^|\s)(\d{1,2})\.\s*(?=[«»"„А-ЯЁ])/g;

/** The name of an event and the numbered topics written after it. */
export function namedTopics(lines: readonly Line[], { ledger }: Context): DraftFields {
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
