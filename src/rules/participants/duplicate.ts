import { parsePersonName } from '../../language/russian/person-name.js';
import { isAlsoWomans } from '../../language/russian/surname-case.js';
import { defineRule } from '../define-rule.js';
import type { RuleReport } from '../rule.js';
import { type DuplicateArgs, duplicatePage } from './duplicate.page.js';
import { identityOf } from './identity.js';
import { groupList, type NamedList, namedListsOf } from './named-lists.js';

/** «Лугинина П.И.» beside «Лугинин Павел Игоревич»: a woman of that surname, as likely as the man's genitive. */
function mayBeAnother({ target, text }: NamedList['entries'][number]): boolean {
  if (target.kind !== 'person' || !text.includes('.')) return false;
  const [written, surname] = [text, target.person.name].map((name) => parsePersonName(name)?.last);
  return written !== undefined && surname !== undefined && isAlsoWomans(written, surname);
}

/** Entries that name somebody who stands in the list already. */
function repeatsIn({
  kind,
  name,
  entries,
  entity,
}: NamedList): readonly RuleReport<DuplicateArgs>[] {
  const first = new Map<string, (typeof entries)[number]>();
  const reports: RuleReport<DuplicateArgs>[] = [];
  for (const entry of entries) {
    // One executor may do two parts of the work.
    const key = `${identityOf(entry)} ${entry.does ?? ''}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, entry);
      continue;
    }
    if (mayBeAnother(entry) !== mayBeAnother(before)) continue;
    reports.push({
      at: entry.place,
      args: { list: kind, listName: name, text: entry.text, firstText: before.text },
      related: [{ at: before.place, label: 'first' }],
      ...(entity !== undefined && { entity }),
      ...(kind === 'executors' && { severity: 'warning' }),
    });
  }
  return reports;
}

/** Speaks of somebody who stands twice in one list, whatever the case and form of the name. */
export const duplicate = defineRule<DuplicateArgs, 'workspace'>({
  id: 'participants/duplicate',
  severity: 'error',
  scope: 'workspace',
  // Who stands twice mostly stands in the place of somebody who is missing then.
  absorbs: ['participants/count-mismatch', 'participants/unknown'],
  page: duplicatePage,
  check: ({ directory, projects }, emit) => {
    const ofDirectory = [...directory.groups.values()].map((group) => groupList(group));
    for (const list of [...ofDirectory, ...projects.flatMap(namedListsOf)]) {
      for (const report of repeatsIn(list)) emit(report);
    }
  },
});
