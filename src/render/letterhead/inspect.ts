import { hintFor } from '../hint.js';
import type { Letterhead, LetterheadProblem } from './letterhead.js';
import { BLOCK_MARKS, type FoundMark, marksIn, TEXT_MARKS } from './marks.js';
import { pageSizeOf, sectionAfter } from './page-size.js';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const MARGIN = /^word\/(?:header|footer)\d*\.xml$/;

/** Whether a part of a Word file may hold marks or says how its text looks. */
export function isLetterheadPart(name: string): boolean {
  return name === DOCUMENT || name === STYLES || MARGIN.test(name);
}

/** A letterhead, or everything that is wrong with it. */
export type Inspected =
  | { readonly letterhead: Letterhead }
  | { readonly problems: readonly LetterheadProblem[] };

/**
 * Looks whether an organization's Word file can serve as a letterhead: every mark in it must be
 * known, and the one for the text must be there once, alone in its paragraph.
 *
 * @param parts texts of the parts that `isLetterheadPart` names
 */
export function inspectLetterhead(
  bytes: Uint8Array,
  parts: ReadonlyMap<string, string>,
): Inspected {
  const document = parts.get(DOCUMENT);
  if (document === undefined) return { problems: [{ code: 'not-word' }] };
  if ([...parts.values()].some((xml) => xml.includes('<!DOCTYPE'))) {
    return { problems: [{ code: 'doctype' }] };
  }
  const inText = marksIn(document);
  const outside = [...parts].flatMap(([name, xml]) => (MARGIN.test(name) ? marksIn(xml) : []));
  const body = inText.find(({ name }) => name === 'body');
  const problems = problemsOf(inText, outside, body);
  if (problems.length > 0 || !body) return { problems };
  const section = sectionAfter(document, body.end);
  const styles = parts.get(STYLES) ?? '';
  const fontSize = sizeOfText(styles);
  const baseStyle = ordinaryStyle(styles);
  const all = [...inText, ...outside];
  return {
    letterhead: {
      bytes,
      blocks: BLOCK_MARKS.filter((mark) => all.some(({ name }) => name === mark)),
      page: pageSizeOf(section ? document.slice(section.from, section.to) : ''),
      ...(fontSize !== undefined && { fontSize }),
      ...(baseStyle !== undefined && { baseStyle }),
    },
  };
}

function problemsOf(
  inText: readonly FoundMark[],
  outside: readonly FoundMark[],
  body: FoundMark | undefined,
): readonly LetterheadProblem[] {
  const known: readonly string[] = [...BLOCK_MARKS, ...TEXT_MARKS];
  const all = [...inText, ...outside];
  const names = [...new Set(all.map(({ name }) => name))];
  const isMisplaced = outside.some(({ name }) => name === 'body') || body?.isInTable === true;
  return [
    ...names
      .filter((name) => !known.includes(name))
      .map((mark) => ({ code: 'unknown-mark', mark, ...hintFor(mark, known) }) as const),
    ...BLOCK_MARKS.filter((mark) => all.filter(({ name }) => name === mark).length > 1).map(
      (mark) => ({ code: 'twice', mark }) as const,
    ),
    ...BLOCK_MARKS.filter((mark) => all.some(({ name, isAlone }) => name === mark && !isAlone)).map(
      (mark) => ({ code: 'not-alone', mark }) as const,
    ),
    ...(isMisplaced ? [{ code: 'body-misplaced', mark: 'body' } as const] : []),
    ...(body || isMisplaced ? [] : [{ code: 'no-body', mark: 'body' } as const]),
  ];
}

/** The style that Word gives to paragraphs that name none; its id depends on Word's language. */
function ordinaryStyle(styles: string): string | undefined {
  const found = [...styles.matchAll(/<w:style\b[^>]*>/g)].map(([tag]) => tag);
  const tag = found.find(
    (one) => /w:type="paragraph"/.test(one) && /w:default="(?:1|true)"/.test(one),
  );
  return /w:styleId="([^"]+)"/.exec(tag ?? '')?.[1];
}

/** Points: the ordinary style's size goes before the one of the whole document. */
function sizeOfText(styles: string): number | undefined {
  const id = ordinaryStyle(styles);
  const style = id === undefined ? '' : styleOf(styles, id);
  const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0] ?? '';
  const halves = [style, defaults].map((xml) => /<w:sz w:val="(\d+)"/.exec(xml)?.[1]).find(Boolean);
  return halves === undefined ? undefined : Number(halves) / 2;
}

function styleOf(styles: string, id: string): string {
  const from = styles.indexOf(`w:styleId="${id}"`);
  return styles.slice(from, styles.indexOf('</w:style>', from));
}
