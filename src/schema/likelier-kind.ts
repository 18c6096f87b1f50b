import { KIND_IDS, type Kind } from './kinds.js';
import { schemaOf } from './shape.js';
import type { Mapping } from './value-type.js';

/** Less that does not fit than this may be slips of the keyboard. */
const FEWEST = 3;
/** How many times better another kind must fit. */
const BETTER = 3;

/** Fields that the kind does not have, and required ones that are missing. */
function misfits(kind: Kind, data: Mapping): { strange: readonly string[]; count: number } {
  const { properties = {}, required = [] } = schemaOf(kind);
  const keys = Object.keys(data).filter((key) => !key.startsWith('x-'));
  const strange = keys.filter((key) => !Object.hasOwn(properties, key));
  const missing = required.filter((key) => !Object.hasOwn(data, key));
  return { strange, count: strange.length + missing.length };
}

/** The kind whose fields a document has, where they are not those of the kind that it names. */
export function likelierKind(kind: Kind, data: Mapping): Kind | undefined {
  const own = misfits(kind, data);
  if (own.count < FEWEST) return undefined;
  const others = KIND_IDS.filter((other) => {
    const { strange, count } = misfits(other, data);
    // It must know a field that the named kind does not: what is merely unfinished fits many kinds.
    const explains = own.strange.some((key) => !strange.includes(key));
    return explains && count * BETTER <= own.count;
  });
  return others.sort((a, b) => misfits(a, data).count - misfits(b, data).count)[0];
}
