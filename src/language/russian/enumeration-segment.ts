import { MUNICIPAL_TYPES } from './municipal-types.js';

/** A stretch of an enumeration between separators. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The word «и» stands before it rather than a comma. */
  readonly joined: boolean;
}

/** How a segment ends: a town, a district with its kind, an adjective that waits for one. */
export interface Reading {
  readonly kind: 'town' | 'district' | 'bare' | 'other';
  /** Words before the name, as «руководители органов управления образованием». */
  readonly lead: string;
  readonly adjective: string;
  readonly type: string;
  /** Where the name begins within the segment. */
  readonly offset: number;
}

const ADJECTIVE = String.raw`[A-ZÀ-ÖØ-ÞЀ-ЯӘӨҮҖҢҺ][a-zß-öø-ÿа-џәөүҗңһ]+(?:-\s?[A-ZÀ-ÖØ-ÞЀ-ЯӘӨҮҖҢҺ]?[a-zß-öø-ÿа-џәөүҗңһ]+)*(?<=(?:ий|ый|ой|ого|его|ому|ему|им|ым|ом|ем))`;
const LOWER = String.raw`(?:\s+(?!муниципальн|городск|сельск|административн|район|округ)[a-zß-öø-ÿа-џәөүҗңһ]+(?:ий|ый|ого|ому|им|ым|ом))*`;
const TYPE = typePattern();
const REGION = String.raw`(?:\s+[A-ZÀ-ÖØ-ÞЀ-ЯӘӨҮҖҢҺ][A-Za-zÀ-ɏЀ-ӿ]+(?:ой|ого)\s+(?:области|края))?`;
const BEFORE = String.raw`(?<=^|[\s:(«"])`;

const TOWN = new RegExp(
  `${BEFORE}(?:г\\.\\s*|(?:г|город(?:а|у|ом|е)?)\\s+)[A-ZÀ-ÖØ-ÞЀ-ЯӘӨҮҖҢҺ][A-Za-zÀ-ɏЀ-ӿ-]*(?:\\s[A-ZÀ-ÖØ-ÞЀ-ЯӘӨҮҖҢҺ][A-Za-zÀ-ɏЀ-ӿ]+)*$`,
  'u',
);
const DISTRICT = new RegExp(`${BEFORE}(${ADJECTIVE}${LOWER})\\s+(${TYPE})${REGION}$`, 'u');
const BARE = new RegExp(`${BEFORE}(${ADJECTIVE}${LOWER})$`, 'u');

/** Reads the end of a segment. */
export function readSegment(text: string): Reading {
  const town = TOWN.exec(text);
  if (town !== null) return reading('town', text, town.index, '', '');
  const district = DISTRICT.exec(text);
  if (district !== null) {
    return reading('district', text, district.index, district[1] ?? '', district[2] ?? '');
  }
  const bare = BARE.exec(text);
  if (bare !== null) return reading('bare', text, bare.index, bare[1] ?? '', '');
  return { kind: 'other', lead: '', adjective: '', type: '', offset: 0 };
}

function reading(
  kind: Reading['kind'],
  text: string,
  offset: number,
  adjective: string,
  type: string,
): Reading {
  return { kind, lead: text.slice(0, offset).trim(), adjective, type, offset };
}

/** Any case and number of «муниципальный район», and its abbreviation. */
function typePattern(): string {
  const phrases = MUNICIPAL_TYPES.flatMap(({ name, short }) => {
    const stems = name
      .split(' ')
      .map((word) => `${word.replace(/(?:ый|ий|ой|ое|ие)$/, '')}[a-zß-öø-ÿа-џәөүҗңһ]*`);
    return short === undefined
      ? [stems.join('\\s+')]
      : [stems.join('\\s+'), `${short}(?![A-Za-zÀ-ɏЀ-ӿ])`];
  });
  return phrases.join('|');
}
