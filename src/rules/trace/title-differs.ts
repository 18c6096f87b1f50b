import { normalizeName } from '../../language/russian/normalize.js';
import type { Passport } from '../../model/project.js';
import { within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { type TitleDiffersArgs, titleDiffersPage } from './title-differs.page.js';

/** A row that names the project itself, not the one it serves: «Наименование муниципального проекта». */
const OWN_NAME =
  /^(?:полное\s+)?(?:наименование|название)\s+(?:[а-яё]+(?:ого|его)\s+)*(?:под)?проекта\s*$/i;

/** The word of each level in a label; a row of another level names the project that this one serves. */
const LEVEL_WORDS: Readonly<Record<Passport['level'], RegExp>> = {
  federal: /федеральн/i,
  regional: /региональн/i,
  intermunicipal: /межмуниципальн/i,
  municipal: /(?<!меж)муниципальн/i,
  school: /школьн/i,
};
const ANY_LEVEL = /федеральн|региональн|муниципальн|школьн|национальн/i;

function isOwnName(label: string, { level, unit }: Passport): boolean {
  if (!OWN_NAME.test(label)) return false;
  if (unit === 'subproject' && !/подпроект/i.test(label)) return false;
  return !ANY_LEVEL.test(label) || LEVEL_WORDS[level].test(label);
}

/** Speaks of a row that names the project otherwise than its title. */
export const titleDiffers = defineRule<TitleDiffersArgs, 'project'>({
  id: 'trace/title-differs',
  severity: 'warning',
  scope: 'project',
  page: titleDiffersPage,
  check: ({ passport, id }, emit) => {
    if (passport === undefined) return;
    const { title, extra, place } = passport;
    for (const [index, { label, text }] of extra.entries()) {
      if (!isOwnName(label, passport)) continue;
      if (text.trim() === '' || normalizeName(text) === normalizeName(title)) continue;
      emit({
        at: within(within(within(place, 'extra'), index), 'text'),
        args: { label, name: text.replace(/^«|»$/g, ''), title },
        related: [{ at: within(place, 'title'), label: 'title' }],
        entity: `${id}/project:${id}`,
      });
    }
  },
});
