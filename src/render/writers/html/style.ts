import type { Margins, PageDocument, Section } from '../../page/page.js';
import type { PageProfile } from '../../profile/profiles.js';

const A4 = { width: 210, height: 297 } as const;

/**
 * The look of the page: on screen each section is a sheet of paper, in print each has its own size
 * and margins. Lengths are millimetres and points of the profile.
 */
export function styleSheet(document: PageDocument, profile: PageProfile): string {
  const pages = document.sections.map((section, index) => pageRules(section, index, profile));
  return [textRules(profile), TABLES, ...pages, PRINT].join('\n');
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

function textRules({ font, spacing, indent, stampWidth, cellMargin }: PageProfile): string {
  const family = JSON.stringify(font.family).replace(/</g, '');
  return `@counter-style bracket { system: extends decimal; suffix: ") "; }
* { box-sizing: border-box; }
html { background: #d9d9d9; }
body { margin: 0; font: ${font.size}pt/${spacing * 1.15} ${family}, "Liberation Serif", serif; }
section { margin: 5mm auto; background: #fff; box-shadow: 0 0 2mm #999; overflow-wrap: break-word; }
p { margin: 0; text-align: justify; text-indent: ${indent}mm; }
h1, h2, h3 { margin: 0.6em 0; font-size: inherit; text-align: center; break-after: avoid; }
h3 { text-align: left; }
.left, .center, .right, .justify, td p, th p, li p { text-indent: 0; }
.left, td p, th p { text-align: left; }
.center, .center p, th p { text-align: center; }
.right, .right p { text-align: right; }
.justify, .justify p { text-align: justify; }
ol, ul { margin: 0; padding-left: 7.5mm; text-align: justify; }
ul { list-style-type: "– "; }
ol ol { list-style-type: bracket; }
li.own { list-style: none; }
li.own > .label { display: inline-block; min-width: 7mm; margin-left: -7.5mm; }
.stamp { width: ${stampWidth}mm; margin: 0 0 1em auto; break-inside: avoid; break-after: avoid; }
.caption-table { margin-top: 0.5em; text-align: left; text-indent: 0; break-after: avoid; }
.caption-figure { text-align: center; text-indent: 0; }
.figure { text-align: center; text-indent: 0; break-after: avoid; }
.figure img { max-width: 100%; height: auto; max-height: 120mm; }
.draft { position: fixed; inset: 40% 0 auto; text-align: center; font-size: 110pt; color: #000;
  opacity: 0.08; transform: rotate(-30deg); pointer-events: none; }
.draft-line { font-size: ${font.smallSize}pt; font-style: italic; color: #595959; text-align: center; }
td, th { padding: 0.35mm ${cellMargin}mm; font-size: ${font.tableSize}pt; }
.small td, .small th { font-size: ${font.smallSize}pt; }`;
}

const TABLES = `table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: 0.4em 0; }
td, th { vertical-align: top; line-height: 1.15; }
th { font-weight: bold; vertical-align: middle; }
tr { break-inside: avoid; }
.lines > thead > tr > *, .lines > tbody > tr > * { border: 0.5pt solid #000; }
td table { margin: 0; }
td ol, td ul { padding-left: 6mm; text-align: left; }
td ol { list-style-type: decimal; }
td ol ol { list-style-type: bracket; }
.shade { background: #fff5d6; }
.signatures { margin-top: 1em; break-inside: avoid; }
.signatures td { padding-top: 1em; vertical-align: bottom; }`;

const PRINT = `@media print {
  html { background: none; }
  section { width: auto; min-height: 0; margin: 0; padding: 0; box-shadow: none; }
  section + section, .break { break-before: page; }
  .shade { background: none; }
}
@page { @top-center { content: counter(page); } }
@page :first { @top-center { content: none; } }`;
