import type { RenderWords } from '../../language/catalogue/render.js';
import type { RenderedFile } from '../../render/index.js';

/** What the documents of some files leave empty or have no place for, each document once. */
export function fieldLines(files: readonly RenderedFile[], say: RenderWords): readonly string[] {
  const lines = files.flatMap(({ documents }) =>
    documents.flatMap(({ id, fields }) => {
      const { empty = [], notPrinted = [] } = fields ?? {};
      return [
        ...(empty.length > 0 ? [say.empty(id, empty.join(', '))] : []),
        ...(notPrinted.length > 0 ? [say.notPrinted(id, notPrinted.join(', '))] : []),
      ];
    }),
  );
  return [...new Set(lines)];
}

/** Own rows and fields of documents that their form has no place for. */
export function unplacedLines(files: readonly RenderedFile[], say: RenderWords): readonly string[] {
  const lines = files.flatMap(({ documents }) =>
    documents.flatMap(({ id, unplaced, misspelt }) => [
      ...unplaced.map((row) => say.unplaced(id, row)),
      ...misspelt.map((field) => say.misspelt(id, field)),
    ]),
  );
  return [...new Set(lines)];
}
