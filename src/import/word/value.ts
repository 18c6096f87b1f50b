import { child, type XmlElement } from '../xml/element.js';

/** The `w:val` of a child element. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** The `w:val` of a child element as a whole number. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = Number(valOf(element, name));
  return Number.isInteger(value) ? value : undefined;
}

/** A switch such as `<w:b/>`; absent: `undefined`, `w:val="0"`: false. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  if (found === undefined) return undefined;
  return !/^(?:0|false|off|none)$/.test(found.attributes['w:val'] ?? '1');
}
