import type { PageSize } from './letterhead.js';

/** A4 with the margins of GOST R 7.0.97, for a file that states none. */
const USUAL: PageSize = {
  width: 11906,
  height: 16838,
  left: 1134,
  right: 567,
  top: 1134,
  bottom: 1134,
};

/** The section that holds a place of a Word file: what stands at its end. */
export function sectionAfter(
  xml: string,
  at: number,
): { readonly from: number; readonly to: number } | undefined {
  const from = xml.slice(at).search(/<w:sectPr[\s>]/) + at;
  const end = xml.indexOf('</w:sectPr>', from);
  return from < at || end < 0 ? undefined : { from, to: end + '</w:sectPr>'.length };
}

/** The upright page of a section: a landscape one is turned. */
export function pageSizeOf(section: string): PageSize {
  const size = attributesOf(section, 'pgSz');
  const margins = attributesOf(section, 'pgMar');
  const sides = [size.w ?? USUAL.width, size.h ?? USUAL.height];
  const side = (name: 'left' | 'right' | 'top' | 'bottom') =>
    Math.abs(margins[name] ?? USUAL[name]);
  return {
    width: Math.min(...sides),
    height: Math.max(...sides),
    left: side('left') + (margins.gutter ?? 0),
    right: side('right'),
    top: side('top'),
    bottom: side('bottom'),
  };
}

function attributesOf(xml: string, element: string): Readonly<Record<string, number>> {
  const [found = ''] = new RegExp(`<w:${element}\\b[^>]*>`).exec(xml) ?? [];
  const pairs = found.matchAll(/w:(\w+)="(-?\d+)"/g);
  return Object.fromEntries([...pairs].map(([, name = '', value]) => [name, Number(value)]));
}
