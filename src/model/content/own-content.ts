import { isMapping, type Mapping } from '../../schema/value-type.js';
import { type Place, within } from '../../source/source-file.js';
import { type Counts, canonical, fieldPath } from './canonical.js';
import type { ContentItem, ContentSection } from './content.js';

/** Lists inside the items of a list whose own items a reader tells apart: events under a stage. */
const INNER = ['events', 'points', 'workshops', 'members'];
/** By which field of an item a reader knows it. */
const LABELS = ['name', 'title', 'text', 'term', 'label', 'caption', 'group', 'person'];

/** How a reader knows an item. */
function labelOf(value: unknown): { readonly label?: string } {
  if (typeof value === 'string') return { label: value };
  if (!isMapping(value)) return {};
  const named = LABELS.map((field) => value[field]).find((one) => typeof one === 'string');
  return typeof named === 'string' ? { label: named } : {};
}

function without(value: Mapping, field: string): Mapping {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== field));
}

/** The items of a value: those of a list, each with what it holds of its own; the parts of a mapping. */
function itemsOf(
  value: unknown,
  place: Place,
  path: string,
  counts: Counts,
): readonly ContentItem[] {
  if (Array.isArray(value)) {
    const all: readonly unknown[] = value;
    return all.flatMap((item, index) => listed(item, within(place, index), path, counts));
  }
  const text = canonical(value, counts, path);
  return text === '' ? [] : [{ place, text, ...labelOf(value) }];
}

function listed(
  value: unknown,
  place: Place,
  path: string,
  counts: Counts,
): readonly ContentItem[] {
  const inner = isMapping(value)
    ? INNER.find((name) => Array.isArray(value[name]) && counts(fieldPath(path, name)))
    : undefined;
  if (inner === undefined || !isMapping(value)) return itemsOf(value, place, path, counts);
  return [
    ...itemsOf(without(value, inner), place, path, counts),
    ...itemsOf(value[inner], within(place, inner), fieldPath(path, inner), counts),
  ];
}

/** What a document states of its own, field by field, in the order written. */
export function ownContent(data: Mapping, root: Place, counts: Counts): readonly ContentSection[] {
  return Object.entries(data).flatMap(([name, value]): readonly ContentSection[] => {
    if (!counts(name)) return [];
    const place = within(root, name);
    const parts = isMapping(value)
      ? Object.entries(value)
          .filter(([part]) => counts(fieldPath(name, part)))
          .sort(([a], [b]) => (a < b ? -1 : 1))
      : [];
    const items = isMapping(value)
      ? parts.flatMap(([part, inner]) => partItems(part, inner, within(place, part), name, counts))
      : itemsOf(value, place, name, counts);
    return items.length === 0 ? [] : [{ name, items }];
  });
}

/** A part of a mapping; its name counts, or two parts could change places unseen. */
function partItems(part: string, value: unknown, place: Place, outer: string, counts: Counts) {
  const items = itemsOf(value, place, fieldPath(outer, part), counts);
  return items.map((item) => ({ ...item, text: `${part}:${item.text}` }));
}
