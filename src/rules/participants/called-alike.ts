import type { Project } from '../../model/project.js';
import type { Organization } from '../../model/reference-types.js';

/** «МБОУ «СОШ № 3» (Ивановский район)» and «МБОУ «СОШ №3»» are written one way. */
function bareName(name: string): string {
  return name
    .replace(/\s*\([^()]*\)\s*$/, '')
    .replace(/№\s+/g, '№')
    .trim()
    .toLowerCase();
}

/** «ДЮСШ четырёх округов» holds «ДЮСШ». */
const LETTERS = /^[А-ЯЁ]{2,6}$/;

/**
 * Tells whether one of some organizations is called as another is, but for its territory in brackets
 * or a space before its number.
 *
 * @param ids organizations of the directory
 */
export function calledAlike(
  { directory }: Project,
  ids: ReadonlySet<string>,
): (one: Organization) => boolean {
  const names = new Set(
    [...ids].flatMap((id) => {
      const one = directory.organizations.get(id);
      return one === undefined ? [] : [bareName(one.name)];
    }),
  );
  return ({ name }) => {
    const own = bareName(name);
    if (names.has(own)) return true;
    return LETTERS.test(name) && [...names].some((one) => one.startsWith(`${own} `));
  };
}
