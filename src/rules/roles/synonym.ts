import type { LoadedDocument } from '../../model/document.js';
import type { Workspace } from '../../model/workspace.js';
import { writtenTexts } from '../../model/written-texts.js';
import type { Place } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { type SynonymArgs, synonymPage } from './synonym.page.js';

/** Words for one role, each with all its endings and no other words of its root. */
const TRAINEE = [
  /(?<!\p{L})стаж[её]р(?:а|у|ом|е|ы|ов|ам|ами|ах)?(?!\p{L})/giu,
  /(?<!\p{L})наставляем(?:ый|ого|ому|ым|ом|ые|ых|ыми|ая|ой|ую)(?!\p{L})/giu,
] as const;

interface Mention {
  readonly place: Place;
  readonly word: string;
}

/** Where the words stand, by word; a text that has both is left out. None where a definition has one as an alias: both are lawful then. */
function mentionsIn(documents: readonly LoadedDocument[]): readonly (readonly Mention[])[] {
  const found: [Mention[], Mention[]] = [[], []];
  for (const { place, text } of documents.flatMap(writtenTexts)) {
    const matches = TRAINEE.map((word) => [...text.matchAll(word)]);
    if (matches.filter((all) => all.length > 0).length !== 1) continue;
    if (place.path.includes('aliases')) return [];
    for (const [index, all] of matches.entries()) {
      for (const { 0: word, index: start } of all) {
        const part = { start, end: start + word.length };
        found[index]?.push({ place: { ...place, part }, word: word.toLowerCase() });
      }
    }
  }
  return found;
}

/** Documents of each project in which one of the words occurs; the others need not be walked. */
function candidates({ documents }: Workspace): ReadonlyMap<string, readonly LoadedDocument[]> {
  const found = new Map<string, LoadedDocument[]>();
  for (const document of documents) {
    const { project, source } = document;
    if (project === undefined) continue;
    if (!TRAINEE.some((word) => source.text.search(word) !== -1)) continue;
    const there = found.get(project);
    if (there === undefined) found.set(project, [document]);
    else there.push(document);
  }
  return found;
}

/** Speaks of a project that has two words for one role. */
export const synonym = defineRule<SynonymArgs, 'workspace'>({
  id: 'roles/synonym',
  severity: 'warning',
  scope: 'workspace',
  page: synonymPage,
  check: (workspace, emit) => {
    for (const [project, documents] of candidates(workspace)) {
      const [usual = [], rare = []] = mentionsIn(documents).toSorted((a, b) => b.length - a.length);
      const [first, ...others] = rare;
      const [known] = usual;
      if (first === undefined || known === undefined) continue;
      emit({
        at: first.place,
        args: {
          word: first.word,
          count: rare.length,
          usual: known.word,
          usualCount: usual.length,
        },
        related: [
          { at: known.place, label: 'usual' },
          ...others.map(({ place: at }) => ({ at, label: 'also' })),
        ],
        entity: `${project}/role:trainee`,
      });
    }
  },
});
