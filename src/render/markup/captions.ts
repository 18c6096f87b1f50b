import type { Caption } from '../page/page.js';
import { choiceOf } from './attribute.js';
import type { Element } from './element.js';

/** A caption as it is printed: «Таблица», «2». */
export interface NumberedCaption {
  readonly of: Caption['of'];
  readonly label: string;
  readonly number: string;
}

/** The captions of one document, numbered before anything is read, so that texts may refer ahead. */
export interface Captions {
  readonly at: (caption: Element) => NumberedCaption;
  /** The caption with an id; of two with one id, the first. */
  readonly named: (id: string, of?: Caption['of']) => NumberedCaption | undefined;
}

const LABELS = { table: 'Таблица', figure: 'Рисунок' } as const;
const KINDS = ['table', 'figure'] as const;

/** A number of the caption's own is printed as given; those that follow count on from it. */
export function numberCaptions(root: Element): Captions {
  const last = { table: 0, figure: 0 };
  const all: { readonly element: Element; readonly caption: NumberedCaption }[] = [];
  for (const element of captionsIn(root)) {
    const of = choiceOf(element, 'of', KINDS) ?? 'table';
    const given = element.attributes.get('number') ?? '';
    last[of] = /^\d{1,6}$/.test(given) ? Number(given) : last[of] + 1;
    const label = element.attributes.get('label') || LABELS[of];
    all.push({ element, caption: { of, label, number: given || String(last[of]) } });
  }
  const numbered = new Map(all.map(({ element, caption }) => [element, caption]));
  return {
    at: (element) => numbered.get(element) ?? { of: 'table', label: LABELS.table, number: '' },
    named: (id, of) =>
      all.find(
        ({ element, caption }) =>
          element.attributes.get('id') === id && (of === undefined || caption.of === of),
      )?.caption,
  };
}

function* captionsIn({ children }: Element): Generator<Element> {
  for (const child of children) {
    if (typeof child === 'string') continue;
    if (child.name === 'caption') yield child;
    else yield* captionsIn(child);
  }
}
