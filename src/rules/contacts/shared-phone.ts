import { type Cursor, entries, itemsOf, text } from '../../model/link/cursor.js';
import { rootOf } from '../../model/link/directory.js';
import { isMapping } from '../../schema/value-type.js';
import { type Place, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { groupBy } from '../group-by.js';
import { type SharedPhoneArgs, sharedPhonePage } from './shared-phone.page.js';

/** Somebody of whom a document knows one number and no other. */
interface Reachable {
  readonly name: string;
  readonly at: Place;
  readonly written: string;
  /** The last ten figures: with or without the 8 it is one number. */
  readonly digits: string;
}

const NATIONAL = 10;
/** The code of invented numbers. */
const INVENTED = /^000/;

function phonesOf(entry: Cursor): readonly string[] {
  const { phones } = isMapping(entry.value) ? entry.value : {};
  const all: readonly unknown[] = Array.isArray(phones) ? phones : [phones];
  return all.flatMap((one) => (typeof one === 'string' ? one.split(/[,;\n]/) : []));
}

function reachableIn(entry: Cursor): readonly Reachable[] {
  const name = text(entry, 'name');
  const [written, more] = phonesOf(entry).filter((one) => /\d/.test(one));
  if (name === undefined || written === undefined || more !== undefined) return [];
  const digits = written.replace(/\D/g, '').slice(-NATIONAL);
  const at = within(entry.place, 'phones');
  return INVENTED.test(digits) ? [] : [{ name, at, written: written.trim(), digits }];
}

/** Everybody below a place, in the order written. */
function peopleIn(cursor: Cursor): readonly Reachable[] {
  if (Array.isArray(cursor.value)) return itemsOf(cursor).flatMap(peopleIn);
  return [
    ...reachableIn(cursor),
    ...entries(cursor).flatMap(({ cursor: inner }) => peopleIn(inner)),
  ];
}

/** Speaks of people of one document who have one number between them and no other. */
export const sharedPhone = defineRule<SharedPhoneArgs, 'document'>({
  id: 'contacts/shared-phone',
  severity: 'info',
  scope: 'document',
  page: sharedPhonePage,
  check: (document, emit) => {
    // A directory lists offices; whoever sits in one has its number.
    if (document.kind === 'directory' || !document.source.text.includes('phones')) return;
    const people = peopleIn(rootOf(document));
    for (const [first, ...others] of groupBy(people, ({ digits }) => digits)) {
      const strangers = others.filter(({ name }) => name !== first?.name);
      if (first === undefined || strangers.length === 0) continue;
      emit({
        at: first.at,
        args: { phone: first.written, people: strangers.length + 1 },
        related: strangers.map(({ at }) => ({ at, label: 'also' })),
      });
    }
  },
});
