import type { Paragraph } from 'docx';
import type { Caption } from '../../page/page.js';
import type { Context } from './context.js';
import { paragraph } from './paragraph.js';

/** «Таблица 1 – Состав триад» above a table and kept with it; a figure's stands under it, centred. */
export function writeCaption(caption: Caption, context: Context): Paragraph {
  const label = { type: 'text', text: `${caption.label}\u00A0${caption.number}` } as const;
  const name = caption.inlines.length > 0 ? [{ type: 'text', text: '\u00A0– ' } as const] : [];
  const inlines = [label, ...name, ...caption.inlines];
  if (caption.of === 'figure') return paragraph(inlines, context, 'center');
  const before = context.profile.tableSpace;
  return paragraph(inlines, context, 'left', { keepNext: true, before });
}
