import type { Margins } from '../page/page.js';

/** Every number a page is drawn by. Lengths in millimetres, type sizes in points. */
export interface PageProfile {
  readonly margins: Margins;
  readonly font: {
    readonly family: string;
    /** In running text. */
    readonly size: number;
    /** In tables. */
    readonly tableSize: number;
    /** Page number and the line about a draft. */
    readonly smallSize: number;
  };
  /** Line spacing in lines. */
  readonly spacing: number;
  /** First-line indent. */
  readonly indent: number;
  /** Greatest width of the approval stamp. */
  readonly stampWidth: number;
  /** From the paper's edge to the page number. */
  readonly headerDistance: number;
  readonly footerDistance: number;
  /** Between the sides of a cell and its text. */
  readonly cellMargin: number;
}

const GOST_2025: PageProfile = {
  margins: { left: 20, right: 10, top: 20, bottom: 20 },
  font: { family: 'Times New Roman', size: 14, tableSize: 12, smallSize: 10 },
  spacing: 1,
  indent: 12.5,
  stampWidth: 80,
  headerDistance: 10,
  footerDistance: 8,
  cellMargin: 1.5,
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

/** A named profile with some of its numbers changed, as `passport.config.yaml` may say. */
export interface ProfileOverrides extends Partial<Omit<PageProfile, 'margins' | 'font'>> {
  readonly base?: ProfileName;
  readonly margins?: Partial<Margins>;
  readonly font?: Partial<PageProfile['font']>;
}

/** The numbers to draw by; `gost-2025` where nothing else is said. */
export function pageProfile(choice: ProfileName | ProfileOverrides = {}): PageProfile {
  if (typeof choice === 'string') return PROFILES[choice];
  const { base = 'gost-2025', margins, font, ...rest } = choice;
  const named = PROFILES[base];
  return {
    ...named,
    ...rest,
    margins: { ...named.margins, ...margins },
    font: { ...named.font, ...font },
  };
}
