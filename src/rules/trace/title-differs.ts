import { normalizeName } from '../../language/russian/normalize.js';
import { within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { ownNameRows } from './own-name-rows.js';
import { type TitleDiffersArgs, titleDiffersPage } from './title-differs.page.js';

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
      emit({
        at,
        args: { label, name: text.replace(/^«|»$/g, ''), title },
        related: [{ at: within(place, 'title'), label: 'title' }],
        entity: `${id}/project:${id}`,
      });
    }
  },
});
