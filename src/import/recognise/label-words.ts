import { contentStems } from '../../language/russian/content-stems.js';
import { stem } from '../../language/russian/stem.js';

/** Words of labels that follow the data (which project, of which level) and tell no row from another. */
const NEUTRAL: ReadonlySet<string> = new Set(
  [
    'проекта',
    'подпроекта',
    'регионального',
    'муниципального',
    'межмуниципального',
    'школьного',
    'федерального',
    'управленческого',
  ].map(stem),
);

const PLACEHOLDER = /\{\{[^}]*\}\}/g;
const NOTE = /\([^()]*(?:\)|$)/g;

/** What counts in a label: the stems of its words, in their order. */
export interface LabelWords {
  readonly stems: readonly string[];
  /** With the words that follow the data: for labels that have no other. */
  readonly all: readonly string[];
}

/** Reads a label of a form or of a document: placeholders and numbers do not count. */
export function labelWords(label: string): LabelWords {
  const text = label.replace(PLACEHOLDER, ' ');
  const bare = text.replace(NOTE, ' ');
  const all = [...contentStems(/[А-Яа-яЁё]/.test(bare) ? bare : text)].filter(
    (one) => !/^\d+$|^[ivx]+$/.test(one),
  );
  const stems = all.filter((one) => !NEUTRAL.has(one));
  return { stems, all };
}
