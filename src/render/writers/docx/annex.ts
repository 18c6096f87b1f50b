import type { Paragraph } from 'docx';
import type { Annex } from '../../page/page.js';
import type { Context } from './context.js';
import { stampLines } from './stamps.js';
import { twips } from './units.js';

/** «Приложение № 1 / к …» at the top right of its page; each annex begins a page. */
export function writeAnnex({ lines }: Annex, context: Context, isFirst: boolean): Paragraph[] {
  const left = Math.max(0, context.width - twips(context.profile.stampWidth));
  return stampLines(lines, context, { left, pageBreakBefore: !isFirst && context.tables === 0 });
}
