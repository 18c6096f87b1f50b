import type { Picture } from '../../render/page/page.js';
import { child, type XmlElement } from '../xml/element.js';
import type { Relation } from './relations.js';

/** The file a picture's data lies in, by the relation that a drawing names. */
function fileOf(
  { name, attributes }: XmlElement,
  relations: ReadonlyMap<string, Relation>,
): string | undefined {
  const id = name === 'a:blip' ? attributes['r:embed'] : attributes['r:id'];
  return relations.get(id ?? attributes['r:link'] ?? '')?.target;
}

/**
 * A picture in a drawing, known by its file and by the description or name it was given.
 *
 * @returns `undefined` where the element holds no picture's data
 */
export function pictureOf(
  element: XmlElement,
  relations: ReadonlyMap<string, Relation>,
): Picture | undefined {
  if (element.name === 'wp:inline' || element.name === 'wp:anchor') {
    const names = child(element, 'wp:docPr')?.attributes ?? {};
    const path = blipOf(element, relations);
    if (path === undefined) return undefined;
    return { type: 'picture', path, alt: names.descr || names.title || names.name || '' };
  }
  if (element.name !== 'v:imagedata') return undefined;
  const path = fileOf(element, relations);
  return path === undefined
    ? undefined
    : { type: 'picture', path, alt: element.attributes['o?:title'] ?? '' };
}

function blipOf(element: XmlElement, relations: ReadonlyMap<string, Relation>): string | undefined {
  for (const inner of element.children) {
    if (typeof inner === 'string') continue;
    const found = inner.name === 'a:blip' ? fileOf(inner, relations) : blipOf(inner, relations);
    if (found !== undefined) return found;
  }
  return undefined;
}
