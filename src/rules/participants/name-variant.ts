import type { LoadedDocument } from '../../model/document.js';
import { valueAt } from '../../model/value-at.js';
import { defineRule } from '../define-rule.js';
import type { RuleReport } from '../rule.js';
import { type NameVariantArgs, nameVariantPage } from './name-variant.page.js';
import { doubtfulNames, type QuotedName, quotedNames } from './quoted-names.js';

/** A name as its author wrote it. */
function written({ place }: QuotedName): string {
  const text = valueAt({ source: place.source, path: place.path });
  return typeof text === 'string' ? text.slice(place.part?.start, place.part?.end) : '';
}

function bySpelling(all: readonly QuotedName[]): readonly (readonly QuotedName[])[] {
  const found = new Map<string, QuotedName[]>();
  for (const one of all) {
    const there = found.get(one.spelling);
    if (there === undefined) found.set(one.spelling, [one]);
    else there.push(one);
  }
  return [...found.values()];
}

/** What to say of one name: every spelling but the directory's, or the most frequent. */
function variantsOf(
  own: readonly QuotedName[],
  declared: readonly QuotedName[],
): readonly RuleReport<NameVariantArgs>[] {
  const spellings = bySpelling(own);
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
        related: [
          { at: example.place, label: 'usual' },
          ...others.map(({ place: at }) => ({ at, label: 'also' })),
        ],
      },
    ];
  });
}

/** The documents of each project, and the directories that serve all of them. */
function families(documents: readonly LoadedDocument[]) {
  const directories = documents.filter(({ kind }) => kind === 'directory');
  const byProject = new Map<string, LoadedDocument[]>();
  for (const document of documents) {
    if (document.project === undefined) continue;
    const there = byProject.get(document.project);
    if (there === undefined) byProject.set(document.project, [document]);
    else there.push(document);
  }
  return { directories, projects: [...byProject] };
}

/** Speaks of a name in quotes that is spelt in two ways in one project. */
export const nameVariant = defineRule<NameVariantArgs, 'workspace'>({
  id: 'participants/name-variant',
  severity: 'info',
  scope: 'workspace',
  page: nameVariantPage,
  check: ({ documents }, emit) => {
    const { directories, projects } = families(documents);
    for (const [project, own] of projects) {
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
