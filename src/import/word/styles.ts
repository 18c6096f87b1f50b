import { child, children, type XmlElement } from '../xml/element.js';
import { readTree } from '../xml/read-tree.js';
import type { Zip } from '../zip/zip.js';
import { isSkipped } from './skipped.js';
import { numberOf, switchOf, valOf } from './value.js';

/** What a style says, its ancestors' words included. `heading` counts from 1. */
export interface Style {
  readonly heading?: number;
  readonly numId?: string;
  readonly level?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: string;
}

export type Styles = ReadonlyMap<string, Style>;

/** A chain of styles longer than this is a loop. */
const LONGEST_CHAIN = 20;

// Names of built-in styles stay English in every language of Word.
const HEADING = /^(?:heading|заголовок) (\d)$/i;

function ownStyle(element: XmlElement): Style {
  const paragraph = child(element, 'w:pPr');
  const run = child(element, 'w:rPr');
  const numbering = child(paragraph, 'w:numPr');
  const name = valOf(element, 'w:name') ?? '';
  const outline = numberOf(paragraph, 'w:outlineLvl');
  const named = /^(?:title|название)$/i.test(name) ? 1 : Number(HEADING.exec(name)?.[1] ?? 0);
  const heading = outline !== undefined && outline < 9 ? outline + 1 : named;
  const numId = valOf(numbering, 'w:numId');
  const level = numberOf(numbering, 'w:ilvl');
  const bold = switchOf(run, 'w:b');
  const italic = switchOf(run, 'w:i');
  const align = valOf(paragraph, 'w:jc');
  return {
    ...(heading > 0 && { heading }),
    ...(numId !== undefined && { numId }),
    ...(level !== undefined && { level }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(align !== undefined && { align }),
  };
}

/** Reads the styles of a document; the default paragraph style answers to the empty name. */
export function readStyles(zip: Zip, part: string): Styles {
  const root = readTree(zip, part, isSkipped);
  const elements = new Map<string, XmlElement>();
  let fallback: string | undefined;
  for (const element of children(root, 'w:style')) {
    const id = element.attributes['w:styleId'] ?? '';
    elements.set(id, element);
    const isDefault = /^(?:1|true)$/.test(element.attributes['w:default'] ?? '');
    if (isDefault && element.attributes['w:type'] === 'paragraph') fallback = id;
  }
  const resolve = (id: string): Style => {
    let style: Style = {};
    let next: string | undefined = id;
    for (let step = 0; next !== undefined && step < LONGEST_CHAIN; step++) {
      const element = elements.get(next);
      if (element === undefined) break;
      style = { ...ownStyle(element), ...style };
      next = valOf(element, 'w:basedOn');
    }
    return style;
  };
  const styles = new Map([...elements.keys()].map((id) => [id, resolve(id)]));
  if (fallback !== undefined) styles.set('', resolve(fallback));
  return styles;
}
