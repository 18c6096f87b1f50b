import { longestCommonSubsequence } from '../../source/edit/longest-common-subsequence.js';
import type { ContentItem, ContentSection } from './content.js';
import { type Fingerprint, fingerprintOf, isComparable, marksOf, WHOLE } from './fingerprint.js';

/** What became of one section since a fingerprint was made. */
export interface SectionChange {
  readonly name: string;
  /** Items that were not there in these words. */
  readonly changed: readonly ContentItem[];
  /** How many more items there were then than now have something in their place. */
  readonly removed: number;
}

/** What changed; `incomparable` where another version of the program made the fingerprint. */
export interface Difference {
  readonly sections: readonly SectionChange[];
  readonly incomparable?: true;
}

function changeOf(section: ContentSection, marks: readonly string[]): SectionChange | undefined {
  const now = marksOf(section);
  const kept = new Set(longestCommonSubsequence(marks, now).map(([, index]) => index));
  const changed = section.items.filter((_, index) => !kept.has(index));
  const removed = Math.max(0, marks.length - kept.size - changed.length);
  return changed.length + removed === 0 ? undefined : { name: section.name, changed, removed };
}

/** Compares what a document says with a fingerprint; `undefined` where they agree. */
export function differenceFrom(
  fingerprint: Fingerprint,
  sections: readonly ContentSection[],
): Difference | undefined {
  if (!isComparable(fingerprint)) return { sections: [], incomparable: true };
  if (fingerprintOf(sections)[WHOLE] === fingerprint[WHOLE]) return undefined;
  const now = new Map(sections.map((section) => [section.name, section]));
  const before = Object.keys(fingerprint).filter((name) => name !== WHOLE);
  const names = new Set([...now.keys(), ...before]);
  return {
    sections: [...names].flatMap((name) => {
      const marks = (fingerprint[name] ?? '').split(/\s+/).filter((one) => one !== '');
      return changeOf(now.get(name) ?? { name, items: [] }, marks) ?? [];
    }),
  };
}
