import { ImageRun, Paragraph } from 'docx';
import type { Picture } from '../../page/page.js';
import { pictureSize } from '../../picture.js';
import type { Context } from './context.js';
import { paragraph } from './paragraph.js';

/** Screen pixels, in which Word counts pictures, in a point. */
const PIXELS = 96 / 72;
/** Above the words that stand for a picture that is not there, in points. */
const EMPTY = 24;

/**
 * A picture in its own size, or as small as the text is wide and the profile lets it be high. Where
 * there is none, its place is left with what should stand there.
 */
export function picture({ path, alt }: Picture, context: Context): Paragraph {
  const data = path === '' ? undefined : context.pictures(path);
  const size = data && pictureSize(data);
  const keep = context.keepNext === true && { keepNext: true };
  if (!data || !size) {
    const text = { type: 'text', text: `[${alt}]`, italic: true } as const;
    return paragraph([text], context, 'center', { before: EMPTY });
  }
  const widest = (context.width / 20) * PIXELS;
  const highest = context.pageHeight * (context.profile.figureHeight / 100) * PIXELS;
  const scale = Math.min(1, widest / size.width, highest / size.height);
  const transformation = {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  };
  const id = String(context.nextDrawing());
  const altText = { id, name: alt, title: alt, description: alt };
  const run = new ImageRun({ type: size.type, data, transformation, altText });
  return new Paragraph({ alignment: 'center', ...keep, children: [run] });
}
