import { nearest } from '../../language/russian/nearest.js';
import { type Cursor, entries, field, textOf } from '../../model/link/cursor.js';
import { rootOf } from '../../model/link/directory.js';
import { defineRule } from '../define-rule.js';
import { profileNames } from '../profiles/choose-profile.js';
import { type UnknownProfileArgs, unknownProfilePage } from './unknown-profile.page.js';

/** The page's look may stand in `profile` too: its names are not profiles of rules. */
const PAGE_LOOK = /^gost-(?:2016|2025)$/;

/** Whether the profile that a profile extends leads back to it. */
function isCircle(name: string, above: ReadonlyMap<string, string | undefined>): boolean {
  const met = new Set<string>();
  for (let next = above.get(name); next !== undefined; next = above.get(next)) {
    if (next === name) return true;
    if (met.has(next)) return false;
    met.add(next);
  }
  return false;
}

/** Speaks of a profile of rules that the settings name and that is not there. */
export const unknownProfile = defineRule<UnknownProfileArgs, 'document'>({
  id: 'schema/unknown-profile',
  severity: 'error',
  scope: 'document',
  page: unknownProfilePage,
  check: (document, emit) => {
    if (document.kind !== 'config') return;
    const root = rootOf(document);
    const own = entries(field(root, 'profiles'));
    const known = profileNames(Object.fromEntries(own.map(({ key }) => [key, {}])));
    const report = (at: Cursor, profile: string, problem: UnknownProfileArgs['problem']) => {
      const suggestion = problem === 'unknown' ? nearest(profile, known) : undefined;
      emit({
        at: at.place,
        args: { profile, problem, known },
        ...(suggestion !== undefined && { suggestion }),
      });
    };
    const asked = field(root, 'profile');
    const name = textOf(asked);
    if (asked && name !== undefined && !known.includes(name) && !PAGE_LOOK.test(name)) {
      report(asked, name, 'unknown');
    }
    const above = new Map(
      // A profile that extends its own name means the program's of that name.
      own.map(({ key, cursor }) => [key, textOf(field(cursor, 'extends'))] as const),
    );
    for (const { key, cursor } of own) {
      const base = field(cursor, 'extends');
      const extended = textOf(base);
      if (base === undefined || extended === undefined || extended === key) {
        if (base && extended === key && !profileNames().includes(key)) report(base, key, 'circle');
      } else if (!known.includes(extended)) report(base, extended, 'unknown');
      else if (isCircle(key, above)) report(base, key, 'circle');
    }
  },
});
