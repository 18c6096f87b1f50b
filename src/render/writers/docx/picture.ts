import { ImageRun, Paragraph } from 'docx';
import type { Picture } from '../../page/page.js';
import { pictureSize } from '../../picture.js';
import type { Context } from './context.js';
import { paragraph } from './paragraph.js';

/** A picture is never higher than this share of a page: its caption stands under it. */
const HIGHEST = 0.45;
const CENTRE = { alignment: 'center', keepNext: true } as const;

/**
 * A picture in its own size or as small as the text is wide, kept with its caption. Where there is
 * none, its place is left with what should stand there.
 */
export function picture({ path, alt }: Picture, context: Context): Paragraph {
  const data = path === '' ? undefined : context.pictures(path);
  const size = data && pictureSize(data);
  if (!data || !size) {
    const text = { type: 'text', text: `[${alt}]`, italic: true } as const;
    const spacing = { before: 480, after: 480 };
    return paragraph([text], context, 'center', { keepNext: true, spacing });
  }
  const widest = (context.width / 20) * (96 / 72);
  const highest = context.pageHeight * HIGHEST * (96 / 72);
  const scale = Math.min(1, widest / size.width, highest / size.height);
  const transformation = {
    width: Math.round(size.width * scale),
    height: Math.round(size.height * scale),
  };
  const id = String(context.nextDrawing());
  const altText = { id, name: alt, title: alt, description: alt };
  const run = new ImageRun({ type: size.type, data, transformation, altText });
  return new Paragraph({ ...CENTRE, children: [run] });
}
