import type { Margins } from '../page/page.js';

/**
 * Every number a page is drawn by. Lengths are in millimetres, type sizes and spaces between lines
 * of type in points, line spacing in lines, shares in percent.
 */
export interface PageProfile {
  readonly margins: Margins;
  readonly font: {
    readonly family: string;
    /** In running text. */
    readonly size: number;
    /** In tables. */
    readonly tableSize: number;
    /** In tables of many narrow columns, page numbers, and the line about a draft. */
    readonly smallSize: number;
  };
  /** Line spacing of text, and of tables. */
  readonly spacing: number;
  readonly tableSpacing: number;
  /** First-line indent. */
  readonly indent: number;
  /** Hanging indent of list items in text and in cells. */
  readonly listIndent: { readonly text: number; readonly cell: number };
  /** Greatest width of a stamp, and the space above each of its lines but the first. */
  readonly stampWidth: number;
  readonly stampSpace: number;
  /** From the paper's edge to the page number and to the line about a draft. */
  readonly headerDistance: number;
  readonly footerDistance: number;
  /** Between the edges of a cell and its text: at the sides; above and below. */
  readonly cellMargin: number;
  readonly cellPadding: number;
  /** Above the title; around headings of parts. */
  readonly titleSpace: number;
  readonly headingSpace: number;
  /** Between text and what is set off from it: tables and captions. */
  readonly tableSpace: number;
  /** Shares of the width for post, room to sign, and name; their sum is 100. */
  readonly signature: { readonly post: number; readonly room: number; readonly name: number };
  /** Above each signature; and, in width, between equal parties. */
  readonly signatureSpace: number;
  readonly partyGap: number;
  /** Greatest height of a figure in shares of the text area. */
  readonly figureHeight: number;
  /** A row lower than this share of the text area is never broken between pages. */
  readonly wholeRow: number;
  /** The same for a row with a table of its own: it breaks between that table's rows. */
  readonly wholeNestedRow: number;
  /** The word across the pages of a draft: its width, and how pale it is (100 is black). */
  readonly draftMark: { readonly width: number; readonly opacity: number };
}
