import { normalizeName } from '../../language/russian/normalize.js';
import type { Passport } from '../../model/project.js';
import { type Place, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { ownNameRows } from './own-name-rows.js';
import { type ShortNameArgs, shortNamePage } from './short-name.page.js';

/** Where the passport gives the full name, as its form has it: in a row for it, else in the title. */
function fullNames(passport: Passport): readonly { readonly text: string; readonly at: Place }[] {
  const rows = ownNameRows(passport);
  const { title, place } = passport;
  return rows.length > 0 ? rows : [{ text: title, at: within(place, 'title') }];
}

/** Speaks of a short name that is the full one over again. */
export const shortName = defineRule<ShortNameArgs, 'project'>({
  id: 'trace/short-name',
  severity: 'info',
  scope: 'project',
  page: shortNamePage,
  check: ({ passport, id }, emit) => {
    if (passport?.short === undefined) return;
    const { short, place } = passport;
    const full = fullNames(passport).find(
      ({ text }) => normalizeName(text) === normalizeName(short),
    );
    if (full === undefined) return;
    emit({
      at: within(place, 'short'),
      args: { name: short.replace(/^«|»$/g, '') },
      related: [{ at: full.at, label: 'full' }],
      entity: `${id}/project:${id}`,
    });
  },
});
