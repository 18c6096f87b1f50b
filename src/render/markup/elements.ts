/** What an attribute may hold. `percents` are numbers separated by blanks, their sum 100. */
export type AttributeKind = 'count' | 'text' | 'day' | 'percents' | 'margins' | readonly string[];

export interface ElementRule {
  /** Names of elements that may stand directly inside. */
  readonly children: readonly string[];
  /** Whether text may stand directly inside. */
  readonly text: boolean;
  readonly attributes: Readonly<Record<string, AttributeKind>>;
  readonly required?: readonly string[];
}

const ALIGN = ['left', 'center', 'right', 'justify'] as const;
const CASES = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'];
const INLINES = ['b', 'i', 'br', 'number', 'day', 'ref'] as const;
const BLOCKS = [
  'p',
  'h1',
  'h2',
  'h3',
  'ol',
  'ul',
  'table',
  'stamp',
  'annex',
  'signatures',
  'caption',
  'img',
  'pagebreak',
] as const;

const inlines = (attributes: ElementRule['attributes'] = {}): ElementRule => ({
  children: INLINES,
  text: true,
  attributes,
});
const flow = (attributes: ElementRule['attributes']): ElementRule => ({
  children: [...INLINES, ...BLOCKS],
  text: true,
  attributes,
});
const only = (
  children: readonly string[],
  attributes: ElementRule['attributes'] = {},
): ElementRule => ({ children, text: false, attributes });

/** The top of a form's output: pages, or the blocks of one portrait page. */
export const ROOT: ElementRule = only(['page', ...BLOCKS]);

/** Between the quotes of an attribute. */
export const ATTRIBUTE_VALUE: ElementRule = { ...only([]), text: true };

/**
 * Every element a form may use: the HTML subset and the elements of official paper.
 * An element without children and text is void: `<br>` and `<br/>` are the same.
 */
export const ELEMENTS: Readonly<Record<string, ElementRule>> = {
  page: only(BLOCKS, {
    orientation: ['portrait', 'landscape'],
    margins: 'margins',
    name: 'text',
  }),
  p: inlines({ align: ALIGN }),
  h1: inlines(),
  h2: inlines(),
  h3: inlines(),
  b: inlines(),
  i: inlines(),
  br: only([]),
  number: only([]),
  day: { ...only([], { value: 'day' }), required: ['value'] },
  ref: {
    ...only([], {
      to: 'text',
      of: ['table', 'figure'],
      case: CASES,
      word: 'text',
      written: 'text',
    }),
    required: ['to'],
  },
  ol: only(['li'], { start: 'count' }),
  ul: only(['li']),
  li: flow({ label: 'text' }),
  table: {
    ...only(['thead', 'tbody', 'tr', 'band'], {
      columns: 'percents',
      borders: ['all', 'none'],
      size: ['normal', 'small'],
    }),
    required: ['columns'],
  },
  thead: only(['tr']),
  tbody: only(['tr', 'band']),
  tr: only(['th', 'td']),
  band: inlines(),
  th: flow({ colspan: 'count', rowspan: 'count', align: ALIGN }),
  td: flow({ colspan: 'count', rowspan: 'count', align: ALIGN, shade: ['light'] }),
  stamp: only(['p'], { side: ['left'] }),
  annex: only(['p']),
  signatures: only(['signature'], { layout: ['under', 'beside'] }),
  signature: {
    ...only([], { role: 'text', post: 'text', name: 'text', date: 'text' }),
    required: ['post', 'name'],
  },
  caption: inlines({ id: 'text', of: ['table', 'figure'], label: 'text', number: 'text' }),
  img: { ...only([], { src: 'text', alt: 'text' }), required: ['src', 'alt'] },
  pagebreak: only([]),
};
