import { child, children, type XmlElement } from '../xml/element.js';
import { readTree } from '../xml/read-tree.js';
import type { Zip } from '../zip/zip.js';
import { formatNumber } from './number-format.js';
import { isSkipped } from './skipped.js';
import type { Styles } from './styles.js';
import { numberOf, switchOf, valOf } from './value.js';

/** One level of a list: how its label is made. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** The label with `%1` … `%9` for the numbers of the levels. */
  readonly text: string;
  readonly isLegal: boolean;
}

interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Numbers that this list begins anew with. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** A label as it would be printed, and whether it is a mark and no number. */
export interface Label {
  readonly text: string;
  readonly isBullet: boolean;
}

/** Gives the labels of list paragraphs, in the order of the document. */
export interface Numbering {
  readonly next: (numId: string, level: number) => Label | undefined;
}

function readLevel(element: XmlElement): Level {
  return {
    start: numberOf(element, 'w:start') ?? 1,
    format: valOf(element, 'w:numFmt') ?? 'decimal',
    text: valOf(element, 'w:lvlText') ?? '',
    isLegal: switchOf(element, 'w:isLgl') ?? false,
  };
}

function levelsOf(element: XmlElement | undefined): Map<number, Level> {
  return new Map(
    children(element, 'w:lvl').map((one) => [Number(one.attributes['w:ilvl']), readLevel(one)]),
  );
}

function readLists(root: XmlElement | undefined, styles: Styles): ReadonlyMap<string, List> {
  const abstracts = new Map(
    children(root, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one]),
  );
  const lists = new Map<string, List>();
  const linked: [string, string][] = [];
  for (const num of children(root, 'w:num')) {
    const id = num.attributes['w:numId'] ?? '';
    const abstract = valOf(num, 'w:abstractNumId') ?? '';
    const element = abstracts.get(abstract);
    const levels = levelsOf(element);
    const restarts = new Map<number, number>();
    for (const override of children(num, 'w:lvlOverride')) {
      const level = Number(override.attributes['w:ilvl']);
      const own = child(override, 'w:lvl');
      if (own !== undefined) levels.set(level, readLevel(own));
      const start = numberOf(override, 'w:startOverride');
      if (start !== undefined) restarts.set(level, start);
    }
    lists.set(id, { abstract, levels, restarts });
    const style = styles.get(valOf(element, 'w:numStyleLink') ?? '-')?.numId;
    if (levels.size === 0 && style !== undefined) linked.push([id, style]);
  }
  for (const [id, other] of linked) {
    const list = lists.get(other);
    if (list !== undefined) lists.set(id, list);
  }
  return lists;
}

// Marks of symbol fonts lie in the private area; what they look like is not told.
const SYMBOL = /[\ue000-\uf8ff]/g;

/**
 * Reads the numbering definitions. Lists of one abstract definition go on counting together; one
 * with a start of its own begins anew where it is first used.
 */
export function readNumbering(zip: Zip, part: string, styles: Styles): Numbering {
  const lists = readLists(readTree(zip, part, isSkipped), styles);
  const counters = new Map<string, (number | undefined)[]>();
  const used = new Set<string>();

  const labelOf = ({ levels }: List, numbers: readonly (number | undefined)[], level: number) => {
    const { text, format, isLegal } = levels.get(level) ?? { text: '', format: '', isLegal: false };
    if (format === 'bullet') return { text: text.replace(SYMBOL, '•'), isBullet: true };
    const label = text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const own = levels.get(at);
      const number = numbers[at] ?? own?.start ?? 1;
      return formatNumber(number, isLegal ? 'decimal' : (own?.format ?? 'decimal'));
    });
    return { text: label, isBullet: false };
  };

  return {
    next: (numId, level) => {
      const list = lists.get(numId);
      if (list?.levels.has(level) !== true) return undefined;
      const numbers = counters.get(list.abstract) ?? [];
      counters.set(list.abstract, numbers);
      if (!used.has(numId)) {
        used.add(numId);
        for (const [at, start] of list.restarts) numbers[at] = start - 1;
      }
      const start = list.levels.get(level)?.start ?? 1;
      numbers[level] = (numbers[level] ?? start - 1) + 1;
      numbers.length = level + 1;
      return labelOf(list, numbers, level);
    },
  };
}
