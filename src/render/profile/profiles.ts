import type { PageProfile } from './page-profile.js';

const GOST_2025: PageProfile = {
  margins: { left: 20, right: 10, top: 20, bottom: 20 },
  font: { family: 'Times New Roman', size: 14, tableSize: 12, smallSize: 10 },
  spacing: 1,
  tableSpacing: 1,
  indent: 12.5,
  listIndent: { text: 7.5, cell: 6 },
  stampWidth: 80,
  stampSpace: 3,
  headerDistance: 10,
  footerDistance: 8,
  cellMargin: 1.5,
  cellPadding: 1,
  titleSpace: 12,
  headingSpace: 6,
  tableSpace: 6,
  signature: { post: 50, room: 20, name: 30 },
  signatureSpace: 12,
  partyGap: 5,
  figureHeight: 60,
  wholeRow: 90,
  wholeNestedRow: 25,
  draftMark: { width: 135, opacity: 35 },
};

/**
 * GOST R 7.0.97-2016 and the edition that replaced it on 18 August 2025. They differ, in what
 * these documents use, by the width of the stamp.
 */
export const PROFILES = {
  'gost-2025': GOST_2025,
  'gost-2016': { ...GOST_2025, stampWidth: 75 },
} as const satisfies Readonly<Record<string, PageProfile>>;

export type ProfileName = keyof typeof PROFILES;

type Grouped = 'margins' | 'font' | 'listIndent' | 'signature' | 'draftMark';

/** A named profile with some of its numbers changed, as `passport.config.yaml` may say. */
export type ProfileOverrides = Partial<Omit<PageProfile, Grouped>> & {
  readonly base?: ProfileName;
} & { readonly [Name in Grouped]?: Partial<PageProfile[Name]> };

/** The numbers to draw by; `gost-2025` where nothing else is said. */
export function pageProfile(choice: ProfileName | ProfileOverrides = {}): PageProfile {
  if (typeof choice === 'string') return PROFILES[choice];
  const { base = 'gost-2025', margins, font, listIndent, signature, draftMark, ...rest } = choice;
  const named = PROFILES[base];
  return {
    ...named,
    ...rest,
    margins: { ...named.margins, ...margins },
    font: { ...named.font, ...font },
    listIndent: { ...named.listIndent, ...listIndent },
    signature: { ...named.signature, ...signature },
    draftMark: { ...named.draftMark, ...draftMark },
  };
}
