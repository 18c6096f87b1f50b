/** An element of an XML part: names with the prefixes of `names.ts`, text pieces as they stand. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** The child elements. */
export function elementsOf(element: XmlElement | undefined): readonly XmlElement[] {
  return (element?.children ?? []).filter((child) => typeof child !== 'string');
}

/** The first child element of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsOf(element).find((one) => one.name === name);
}

/** The child elements of a name. */
export function children(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return elementsOf(element).filter((one) => one.name === name);
}

/** The text of an element's own text pieces. */
export function textOf(element: XmlElement): string {
  return element.children.filter((one) => typeof one === 'string').join('');
}
