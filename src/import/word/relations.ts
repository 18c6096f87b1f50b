import { children } from '../xml/element.js';
import { readTree } from '../xml/read-tree.js';
import type { Zip } from '../zip/zip.js';

/** A link from a part to another part or to an address outside. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `styles`, `header`, `image`, `hyperlink`. */
  readonly type: string;
  /** Name of the part in the zip; of an outside link its address. */
  readonly target: string;
  readonly isOutside: boolean;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The links of a part (`word/document.xml`; the empty name for the package itself). */
export function readRelations(zip: Zip, part: string): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const root = readTree(zip, `${folder}_rels/${part.slice(folder.length)}.rels`);
  return children(root, 'rel:Relationship').map(({ attributes }) => {
    const isOutside = attributes.TargetMode === 'External';
    const target = attributes.Target ?? '';
    return {
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').replace(/^.*\//, ''),
      target: isOutside ? target : resolve(folder, target),
      isOutside,
    };
  });
}
