import { sectionAfter } from '../../letterhead/page-size.js';
import type { Orientation } from '../../page/page.js';
import { type CutPart, replaceBreaks } from './signs.js';

/**
 * Gives each section of the content the letterhead's own page, headers and footers, turned where the
 * section is landscape. A first page of another kind (the letterhead proper) stands only once.
 */
export function withSections(
  { before, content, after }: CutPart,
  orientations: readonly Orientation[],
): string {
  const at = sectionAfter(after, 0);
  if (!at) return before + content + after;
  const own = after.slice(at.from, at.to);
  const sectionOf = (index: number) => {
    const turned = oriented(own, orientations[index] ?? 'portrait');
    return index === 0 ? turned : turned.replace(/<w:titlePg\b[^>]*\/>/, '');
  };
  const last = Math.max(0, orientations.length - 1);
  const broken = replaceBreaks(content, (index) => breakParagraph(nextPage(sectionOf(index))));
  const tail = last === 0 ? sectionOf(0) : nextPage(sectionOf(last));
  return before + broken + after.slice(0, at.from) + tail + after.slice(at.to);
}

/** A paragraph that is not seen and ends a section. */
function breakParagraph(section: string): string {
  const spacing = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>';
  return `<w:p><w:pPr>${spacing}<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>${section}</w:pPr></w:p>`;
}

function oriented(section: string, orientation: Orientation): string {
  return section.replace(/<w:pgSz\b[^>]*\/>/, (size) => {
    const sides = ['w', 'h'].map((name) =>
      Number(new RegExp(`w:${name}="(\\d+)"`).exec(size)?.[1]),
    );
    const [short, long] = [Math.min(...sides), Math.max(...sides)];
    return orientation === 'landscape'
      ? `<w:pgSz w:w="${long}" w:h="${short}" w:orient="landscape"/>`
      : `<w:pgSz w:w="${short}" w:h="${long}"/>`;
  });
}

/** Begins on a new page; stands after the references to headers, footers and notes. */
function nextPage(section: string): string {
  if (section.includes('<w:type ')) return section.replace(/<w:type\b[^>]*\/>/, TYPE);
  const references =
    /^<w:sectPr\b[^>]*>(?:<w:(?:headerReference|footerReference)\b[^>]*\/>|<w:(footnotePr|endnotePr)\b.*?<\/w:\1>)*/s;
  return section.replace(references, (head) => head + TYPE);
}

const TYPE = '<w:type w:val="nextPage"/>';
