import { documentsByProject } from '../../model/documents-by-project.js';
import { valueAt } from '../../model/value-at.js';
import { defineRule } from '../define-rule.js';
import { groupBy } from '../group-by.js';
import type { RuleReport } from '../rule.js';
import { type Occurrence, wordFix } from '../word-fix.js';
import { type NameVariantArgs, nameVariantPage } from './name-variant.page.js';
import { doubtfulNames, type QuotedName, quotedNames } from './quoted-names.js';

/** A name as its author wrote it. */
function written({ place }: QuotedName): string {
  const text = valueAt({ source: place.source, path: place.path });
  return typeof text === 'string' ? text.slice(place.part?.start, place.part?.end) : '';
}

function spot(name: QuotedName): Occurrence {
  return { place: name.place, text: written(name) };
}

/** What to say of one name: every spelling but the directory's, or the most frequent. */
function variantsOf(
  own: readonly QuotedName[],
  declared: readonly QuotedName[],
): readonly RuleReport<NameVariantArgs>[] {
  const spellings = groupBy(own, ({ spelling }) => spelling);
  const known = new Set(declared.map(({ spelling }) => spelling));
  const [frequent] = spellings.toSorted((a, b) => b.length - a.length);
  const example = declared[0] ?? frequent?.[0];
  if (example === undefined) return [];
  return spellings.flatMap((all): readonly RuleReport<NameVariantArgs>[] => {
    const [first, ...others] = all;
    if (first === undefined || first.spelling === example.spelling || known.has(first.spelling)) {
      return [];
    }
    return [
      {
        at: first.place,
        args: { name: written(first), usual: written(example) },
        // The directory's spelling is the one that was agreed upon; the most frequent is a guess.
        ...wordFix([spot(first), ...others.map(spot)], written(example), {
          safe: declared.length > 0,
        }),
        related: [
          { at: example.place, label: 'usual' },
          ...others.map(({ place: at }) => ({ at, label: 'also' })),
        ],
      },
    ];
  });
}

/** Speaks of a name in quotes that is spelt in two ways in one project. */
export const nameVariant = defineRule<NameVariantArgs, 'workspace'>({
  id: 'participants/name-variant',
  severity: 'info',
  scope: 'workspace',
  page: nameVariantPage,
  check: ({ documents }, emit) => {
    // The directories serve all projects.
    const directories = documents.filter(({ kind }) => kind === 'directory');
    for (const [project, own] of documentsByProject(documents)) {
      const doubtful = doubtfulNames([...directories, ...own]);
      if (doubtful.size === 0) continue;
      const declared = quotedNames(directories, doubtful);
      for (const [key, names] of quotedNames(own, doubtful)) {
        for (const report of variantsOf(names, declared.get(key) ?? [])) {
          emit({ ...report, entity: `${project}/project:${project}` });
        }
      }
    }
  },
});
