import type { WrittenFormat } from './formats.js';
import type { Letterhead } from './letterhead/letterhead.js';
import type { PageDocument } from './page/page.js';
import type { Pictures } from './picture.js';
import type { PageProfile } from './profile/page-profile.js';
import type { DocumentProperties } from './writers/core-properties.js';
import type { Draft } from './writers/draft.js';

/** What every writer is told beside the page tree. */
export interface WriteOptions {
  readonly profile: PageProfile;
  readonly properties: DocumentProperties;
  /** Given where the sources have errors. */
  readonly draft?: Draft;
  /** Where figures come from; without it their places are left empty. */
  readonly pictures?: Pictures;
  /** What Word files are printed on. */
  readonly letterhead?: Letterhead;
}

/** Writes a page tree. The libraries behind the writers are heavy: each is loaded at its first use. */
export async function write(
  format: WrittenFormat,
  tree: PageDocument,
  options: WriteOptions,
): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      if (options.letterhead) {
        const { writeOnLetterhead } = await import('./writers/letterhead/letterhead.js');
        return writeOnLetterhead(tree, options, options.letterhead);
      }
      return (await import('./writers/docx/docx.js')).writeDocx(tree, options);
    case 'xlsx':
      return (await import('./writers/xlsx/xlsx.js')).writeXlsx(tree, options);
    case 'html':
      return (await import('./writers/html/html.js')).writeHtml(tree, options);
    case 'text':
      return (await import('./writers/text.js')).writeTextFile(tree, options);
  }
}
