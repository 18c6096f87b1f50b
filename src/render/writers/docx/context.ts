import type { Pictures } from '../../picture.js';
import type { PageProfile } from '../../profile/page-profile.js';
import type { ListRuns } from './numbering.js';

/** Where a block is being written. */
export interface Context {
  readonly profile: PageProfile;
  readonly lists: ListRuns;
  readonly pictures: Pictures;
  /** Numbers the drawings of one document: the library counts through all that it ever made. */
  readonly nextDrawing: () => number;
  /** Room for the block, in twips. */
  readonly width: number;
  /** Height of the page's text area, in points. */
  readonly pageHeight: number;
  /** Depth of tables around the block: 0 is running text. */
  readonly tables: number;
  /** Depth of lists around the block. */
  readonly listDepth: number;
  /** The block is a table that fills its cell to the lines. */
  readonly filling?: boolean;
  /** Inside a table in small type. */
  readonly small?: boolean;
  /** Inside a table without lines, which only puts text side by side. */
  readonly unruled?: boolean;
  readonly bold?: boolean;
  /** The last paragraph or row is kept with what follows: signatures. */
  readonly keepLast?: boolean;
  /** Keep with what follows: titles and bands. */
  readonly keepNext?: boolean;
}
