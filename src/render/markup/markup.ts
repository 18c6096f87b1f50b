import type { PageDocument, Section } from '../page/page.js';
import { TemplateError, type TemplatePlace } from '../problem.js';
import { choiceOf, marginsOf } from './attribute.js';
import { elementsIn, readFlow } from './blocks.js';
import { numberCaptions } from './captions.js';
import type { Counters } from './counters.js';
import { type Element, type ParseOptions, parseElements } from './element.js';
import { locator } from './locator.js';

/**
 * Reads a form's markup into the page tree.
 *
 * @param file name shown in problems
 * @param placeOf turns the hidden place marks of a rendered template into places in its source;
 *   without it places are those of `markup` itself
 * @throws TemplateError at the first deviation; nothing is repaired
 */
export function readMarkup(
  markup: string,
  file: string,
  placeOf?: (mark: string) => TemplatePlace | undefined,
): PageDocument {
  const options: ParseOptions = placeOf ? { placeOf } : {};
  const root = parseElements(markup, locator(markup, file), options);
  const counters: Counters = { captions: numberCaptions(root), row: () => 1 };
  const top = elementsIn(root);
  const paged = top.some(({ name }) => name === 'page');
  if (!paged) {
    return { sections: [{ orientation: 'portrait', blocks: readFlow(root.children, counters) }] };
  }
  const stray = top.find(({ name }) => name !== 'page');
  if (stray) {
    const args = { name: stray.name, parent: 'document' };
    throw new TemplateError({ ...stray.place, code: 'misplaced', args });
  }
  return { sections: top.map((page) => readPage(page, counters)) };
}

function readPage(page: Element, counters: Counters): Section {
  const orientation = choiceOf(page, 'orientation', ['portrait', 'landscape']) ?? 'portrait';
  const margins = marginsOf(page);
  const blocks = readFlow(page.children, counters);
  const name = page.attributes.get('name');
  return { orientation, ...(margins && { margins }), ...(name !== undefined && { name }), blocks };
}
