import type { Picture } from '../../page/page.js';
import { type Pictures, pictureSize } from '../../picture.js';
import { escapeHtml } from './escape.js';

const TYPES = { png: 'image/png', jpg: 'image/jpeg' } as const;

/** A figure within the page itself, so that the page needs no other file; without one, its words. */
export function pictureHtml({ path, alt }: Picture, pictures: Pictures): string {
  const data = path === '' ? undefined : pictures(path);
  const size = data && pictureSize(data);
  if (!data || !size) return `<p class="figure"><i>[${escapeHtml(alt)}]</i></p>`;
  const source = `data:${TYPES[size.type]};base64,${Buffer.from(data).toString('base64')}`;
  const box = `width="${size.width}" height="${size.height}"`;
  return `<p class="figure"><img src="${source}" alt="${escapeHtml(alt)}" ${box}></p>`;
}
