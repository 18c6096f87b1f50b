import { checkShape, wellFormed } from '../../schema/validate-data.js';
import type { SourceFile } from '../../source/source-file.js';
import type { LoadedDocument } from '../document.js';
import { isMapping } from './cursor.js';

/** Takes a file that was read as one document: its kind, its ids, its shape, the data that may be relied on. */
export function loadDocument(source: SourceFile): LoadedDocument {
  const raw = isMapping(source.data) ? source.data : {};
  const kind = typeof raw['kind'] === 'string' ? raw['kind'] : undefined;
  const shape = source.data === undefined ? [] : checkShape(kind, source.data);
  const data = wellFormed(raw, shape);
  const name = (key: string) => (typeof data[key] === 'string' ? data[key] : undefined);
  const id = name('id');
  const project = name('project');
  return {
    source,
    ...(kind !== undefined && { kind }),
    ...(id !== undefined && { id }),
    ...(project !== undefined && { project }),
    data: isMapping(data) ? data : {},
    shape,
  };
}
