import { isKind, type Kind } from '../../schema/kinds.js';
import { placeKey } from '../../source/source-file.js';
import type { LoadedDocument } from '../document.js';
import type { ContentSection } from './content.js';
import { differenceFrom } from './difference.js';
import type { ContentOf, Extent } from './document-content.js';
import type { Fingerprint } from './fingerprint.js';

/** A section that changed, with its document where that is another than the one asked about. */
export interface ChangedPart {
  readonly document: LoadedDocument | undefined;
  readonly id: string;
  readonly kind: Kind | undefined;
  readonly section: string;
  /** Names of the items that changed or came, where the section has several. */
  readonly labels: readonly string[];
  readonly removed: number;
  readonly items: ContentSection['items'];
}

export interface Changes {
  readonly parts: readonly ChangedPart[];
  /** True where another version of the program made the fingerprint: nothing can be compared. */
  readonly isIncomparable: boolean;
}

/** Parts a section's name from the id of another document that it belongs to. */
const SEPARATOR = '/';

/** The documents besides the first that a fingerprint speaks of, by id. */
export function coveredBy(fingerprint: Fingerprint): readonly string[] {
  const ids = Object.keys(fingerprint).map((name) => name.split(SEPARATOR));
  return [...new Set(ids.flatMap(([id = '', section]) => (section === undefined ? [] : id)))];
}

/** A section of a covered document without what the first one says too. */
function besides(
  { name, items }: ContentSection,
  own: ReadonlySet<string>,
): readonly ContentSection[] {
  // What it takes from the passport is told of the passport itself.
  if (name === 'from-passport') return [];
  const others = items.filter(({ place }) => !own.has(placeKey(place)));
  return others.length === 0 ? [] : [{ name, items: others }];
}

/** The content of a document and of others that stand or fall with it. */
export function jointContent(
  contentOf: ContentOf,
  extent: Extent,
  document: LoadedDocument,
  covered: readonly LoadedDocument[],
): readonly ContentSection[] {
  const content = contentOf(document, extent);
  const own = new Set(content.flatMap(({ items }) => items.map(({ place }) => placeKey(place))));
  const others = covered.flatMap((other) =>
    contentOf(other, extent)
      .flatMap((section) => besides(section, own))
      .map(({ name, items }) => ({ name: `${other.id ?? ''}${SEPARATOR}${name}`, items })),
  );
  return [...content, ...others];
}

/** What a document and those covered with it say otherwise than when a fingerprint was made. */
export function changesSince(
  fingerprint: Fingerprint,
  contentOf: ContentOf,
  extent: Extent,
  document: LoadedDocument,
  covered: readonly LoadedDocument[],
): Changes | undefined {
  const sections = jointContent(contentOf, extent, document, covered);
  const difference = differenceFrom(fingerprint, sections);
  if (difference === undefined) return undefined;
  const sizes = new Map(sections.map(({ name, items }) => [name, items.length]));
  const parts = difference.sections.map(({ name, changed, removed }): ChangedPart => {
    const [first = '', second] = name.split(SEPARATOR);
    const owner = second === undefined ? document : covered.find(({ id }) => id === first);
    const kind = owner?.kind;
    const isOne = (sizes.get(name) ?? 0) + removed === 1;
    return {
      document: owner,
      id: second === undefined ? (document.id ?? '') : first,
      kind: isKind(kind) ? kind : undefined,
      section: second ?? first,
      labels: isOne ? [] : changed.flatMap(({ label }) => label ?? []),
      removed,
      items: changed,
    };
  });
  return { parts, isIncomparable: difference.incomparable === true };
}
