import type { PageDocument } from '../../page/page.js';
import type { Properties } from '../../provenance/custom-properties.js';
import { hashOfText, provenanceProperties } from '../../provenance/file-properties.js';
import { pageText, printTags } from '../../provenance/page-marks.js';
import type { WriteOptions } from '../../write.js';
import { DRAFT_MARK, draftLine } from '../draft.js';
import { seal } from '../seal.js';
import { blocksHtml } from './blocks.js';
import { escapeHtml } from './escape.js';
import { sectionClass, styleSheet } from './style.js';

/** Nothing is loaded and nothing runs, whatever stands in the data. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * Draws a page tree as one web page for looking at and printing: no script, no other file. Equal
 * trees and options give equal bytes.
 */
export function writeHtml(document: PageDocument, options: WriteOptions): Uint8Array {
  const { profile, properties, draft, pictures = () => undefined } = options;
  const sections = document.sections.map(
    ({ blocks }, index) =>
      `<section class="${sectionClass(index)}">\n${blocksHtml(blocks, pictures)}\n</section>`,
  );
  const draftMarks = draft
    ? [
        `<div class="draft" aria-hidden="true">${DRAFT_MARK}</div>`,
        `<p class="draft-line">${escapeHtml(draftLine(draft))}</p>`,
      ]
    : [];
  const body = ['<body>', ...draftMarks, ...sections, '</body>'];
  const lines = [
    '<!doctype html>',
    '<html lang="ru">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width">',
    ...printTags(marks(properties, body)),
    `<title>${escapeHtml(properties.title)}</title>`,
    `<style>\n${styleSheet(document, profile, draft)}\n</style>`,
    '</head>',
    ...body,
    '</html>',
  ];
  return seal('html', `${lines.join('\n')}\n`);
}

/** What the page was made of and what it says; that nobody changed it since is the seal's to tell. */
function marks(
  { version, project, sources = [] }: WriteOptions['properties'],
  body: readonly string[],
): Properties {
  const text = hashOfText(pageText(`</head>${body.join('\n')}`));
  return provenanceProperties({ version, project, sources, content: '', text });
}
