import { isKind, type Kind } from '../../schema/kinds.js';
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

/** The content of a document and of others that stand or fall with it. */
export function jointContent(
  contentOf: ContentOf,
  extent: Extent,
  document: LoadedDocument,
  covered: readonly LoadedDocument[],
): readonly ContentSection[] {
  const others = covered.flatMap((other) =>
    contentOf(other, extent).map(({ name, items }) => ({
      name: `${other.id ?? ''}${SEPARATOR}${name}`,
      items,
    })),
  );
  return [...contentOf(document, extent), ...others];
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
