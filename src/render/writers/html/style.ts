import type { Margins, PageDocument, Section } from '../../page/page.js';
import type { PageProfile } from '../../profile/page-profile.js';
import { type Draft, draftLine } from '../draft.js';

const A4 = { width: 210, height: 297 } as const;
/** Height of a line of Times New Roman, in type sizes: what Word calls a single line. */
const SINGLE = 1.15;
/** Width of the word across a draft, in type sizes. */
const DRAFT_WIDTH = 4.3;

/**
 * The look of the page by the profile: on screen each section is a sheet of paper, in print each has
 * its own size and margins.
 */
export function styleSheet(
  document: PageDocument,
  profile: PageProfile,
  draft: Draft | undefined,
): string {
  const pages = document.sections.map((section, index) => pageRules(section, index, profile));
  const text = [paperRules(profile), listRules(profile), tableRules(profile)];
  const foot = draft ? [`@page { @bottom-center { content: ${quoted(draftLine(draft))}; } }`] : [];
  return [...text, ...pages, PRINT, ...foot].join('\n');
}

/** A text of the style sheet; nothing in it can end the sheet or the text. */
function quoted(text: string): string {
  return `"${text.replace(/["\\<\n]/g, '')}"`;
}

/** The class of a section. */
export function sectionClass(index: number): string {
  return `page-${index + 1}`;
}

function pageRules(section: Section, index: number, { margins: usual }: PageProfile): string {
  const margins: Margins = { ...usual, ...section.margins };
  const name = sectionClass(index);
  const isWide = section.orientation === 'landscape';
  const width = isWide ? A4.height : A4.width;
  const height = isWide ? A4.width : A4.height;
  const around = [margins.top, margins.right, margins.bottom, margins.left]
    .map((length) => `${length}mm`)
    .join(' ');
  return [
    `@page ${name} { size: A4 ${section.orientation}; margin: ${around}; }`,
    `.${name} { page: ${name}; width: ${width}mm; min-height: ${height}mm; padding: ${around}; }`,
  ].join('\n');
}

function paperRules(profile: PageProfile): string {
  const { font, spacing, indent, titleSpace, headingSpace, tableSpace, draftMark } = profile;
  return `* { box-sizing: border-box; }
html { background: #d9d9d9; }
body { margin: 0; font: ${font.size}pt/${spacing * SINGLE} ${quoted(font.family)}, "Liberation Serif", serif; }
section { margin: 5mm auto; background: #fff; box-shadow: 0 0 2mm #999; overflow-wrap: break-word; }
p { margin: 0; text-align: justify; text-indent: ${indent}mm; }
h1, h2, h3 { margin: ${headingSpace}pt 0; font-size: inherit; text-align: center; break-after: avoid; }
h1 { margin-top: ${titleSpace}pt; }
h3 { text-align: left; }
.left, .center, .right, .justify, td p, th p, li p { text-indent: 0; }
.left, td p, th p { text-align: left; }
.center, .center p, th p { text-align: center; }
.right, .right p { text-align: right; }
.justify, .justify p { text-align: justify; }
.stamps { display: flex; justify-content: space-between; }
.stamp { width: ${profile.stampWidth}mm; margin-left: auto; break-inside: avoid; break-after: avoid; }
.stamp + .stamp { margin-top: ${font.size}pt; }
.stamp p + p { margin-top: ${profile.stampSpace}pt; }
.caption-table { margin-top: ${tableSpace}pt; text-align: left; text-indent: 0; break-after: avoid; }
.caption-figure { text-align: center; text-indent: 0; }
.figure { text-align: center; text-indent: 0; break-after: avoid; }
.figure img { max-width: 100%; height: auto; max-height: ${profile.figureHeight * 2.5}mm; }
.draft, .draft-line { position: fixed; text-align: center; text-indent: 0; pointer-events: none; }
.draft { inset: 40% 0 auto; font-size: ${draftMark.width / DRAFT_WIDTH}mm; line-height: 1; }
.draft { color: silver; opacity: ${draftMark.opacity / 100}; transform: rotate(-45deg); }
.draft-line { inset: auto 0 0; font-size: ${font.smallSize}pt; font-style: italic; }
.draft-line { padding: 1mm; background: #fff; color: #595959; }`;
}

function listRules({ listIndent }: PageProfile): string {
  return `@counter-style bracket { system: extends decimal; suffix: ") "; }
ol, ul { --step: ${listIndent.text}mm; margin: 0; padding-left: var(--step); text-align: justify; }
ul { list-style-type: "– "; }
ol ol { list-style-type: bracket; }
li.own { list-style: none; }
li.own > .label { display: inline-block; min-width: var(--step); margin-left: calc(-1 * var(--step)); }
td ol, td ul { --step: ${listIndent.cell}mm; text-align: left; }
td ol { list-style-type: decimal; }
td ol ol { list-style-type: bracket; }`;
}

function tableRules(profile: PageProfile): string {
  const { font, tableSpacing, tableSpace, cellMargin, cellPadding, signature } = profile;
  return `table { width: 100%; margin: ${tableSpace}pt 0; border-collapse: collapse; table-layout: fixed; }
td table { margin: 0; }
td, th { padding: ${cellPadding}pt ${cellMargin}mm; font-size: ${font.tableSize}pt; }
td, th { line-height: ${tableSpacing * SINGLE}; vertical-align: top; }
th { font-weight: bold; vertical-align: middle; }
.small td, .small th { font-size: ${font.smallSize}pt; }
tr { break-inside: avoid; }
.lines > thead > tr > *, .lines > tbody > tr > * { border: 0.5pt solid #000; }
.shade { background: #fff5d6; }
.signatures { break-inside: avoid; }
.signatures td { padding: ${profile.signatureSpace}pt ${profile.partyGap}mm 0 0; font-size: ${font.size}pt; }
.signatures td { vertical-align: bottom; }
.beside td { padding-top: ${profile.signatureSpace / 2}pt; vertical-align: top; }
.post { width: ${signature.post}%; }
.room { width: ${signature.room}%; }
.name { width: ${signature.name}%; }`;
}

const PRINT = `@media print {
  html { background: none; }
  section[class] { width: auto; min-height: 0; margin: 0; padding: 0; box-shadow: none; }
  section + section, .break { break-before: page; }
  .shade { background: none; }
  .draft-line { display: none; }
}
@page { @top-center { content: counter(page); } }
@page :first { @top-center { content: none; } }`;
