import type { PageDocument } from '../../page/page.js';
import type { WriteOptions } from '../../write.js';
import { OWN_PROPERTY } from '../core-properties.js';
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
  const marks = draft
    ? [
        `<div class="draft" aria-hidden="true">${DRAFT_MARK}</div>`,
        `<p class="draft-line">${escapeHtml(draftLine(draft))}</p>`,
      ]
    : [];
  const lines = [
    '<!doctype html>',
    '<html lang="ru">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width">',
    `<meta name="generator" content="${OWN_PROPERTY} ${escapeHtml(properties.version)}">`,
    `<meta name="project" content="${escapeHtml(properties.project)}">`,
    `<title>${escapeHtml(properties.title)}</title>`,
    `<style>\n${styleSheet(document, profile, draft)}\n</style>`,
    '</head>',
    '<body>',
    ...marks,
    ...sections,
    '</body>',
    '</html>',
  ];
  return seal('html', `${lines.join('\n')}\n`);
}
