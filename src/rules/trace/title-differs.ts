import { normalizeName } from '../../language/russian/normalize.js';
import type { Passport } from '../../model/project.js';
import { within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { ownNameRows } from './own-name-rows.js';
import { type TitleDiffersArgs, titleDiffersPage } from './title-differs.page.js';

/**
 * Whether a row gives the name in full where the title gives the short one that the passport declares:
 * «Профессия рядом» and «Проект «Профессия рядом: сетевая модель»».
 */
function isFullName(text: string, { title, short }: Passport): boolean {
  if (short === undefined || normalizeName(short) !== normalizeName(title)) return false;
  const quoted = text.slice(text.indexOf('«') + 1);
  return normalizeName(quoted).startsWith(`${normalizeName(title)}`);
}

/** Speaks of a row that names the project otherwise than its title. */
export const titleDiffers = defineRule<TitleDiffersArgs, 'project'>({
  id: 'trace/title-differs',
  severity: 'warning',
  scope: 'project',
  page: titleDiffersPage,
  check: ({ passport, id }, emit) => {
    if (passport === undefined) return;
    const { title, place } = passport;
    for (const { label, text, at } of ownNameRows(passport)) {
      if (normalizeName(text) === normalizeName(title)) continue;
      if (isFullName(text, passport)) continue;
      emit({
        at,
        args: { label, name: text.replace(/^«|»$/g, ''), title },
        related: [{ at: within(place, 'title'), label: 'title' }],
        entity: `${id}/project:${id}`,
      });
    }
  },
});
