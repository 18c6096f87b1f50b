import type { LoadedDocument } from '../../model/document.js';
import { documentsByProject } from '../../model/documents-by-project.js';
import { writtenTexts } from '../../model/written-texts.js';
import type { Place } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { type SynonymArgs, synonymPage } from './synonym.page.js';

/** Words for one role, each with all its endings and no other words of its root. */
const TRAINEE = [
  /(?<![A-Za-zÀ-ɏЀ-ӿ])стаж[её]р(?:а|у|ом|е|ы|ов|ам|ами|ах)?(?![A-Za-zÀ-ɏЀ-ӿ])/giu,
  /(?<![A-Za-zÀ-ɏЀ-ӿ])наставляем(?:ый|ого|ому|ым|ом|ые|ых|ыми|ая|ой|ую)(?![A-Za-zÀ-ɏЀ-ӿ])/giu,
] as const;

interface Mention {
  readonly place: Place;
  readonly word: string;
}

/** «Приём стажёров на базе школы» beside «стажировка»: people who learn at work, not the side of a triad. */
const PEOPLE = /^стаж[её]р(?:ы|ов|ам|ами|ах)$/i;
const QUOTE = /[«"„]/;

function isOfPeople(text: string, start: number, word: string): boolean {
  return PEOPLE.test(word) && !QUOTE.test(text[start - 1] ?? '');
}

/** Where the words stand, by word; a text that has both is left out. None where a definition has one as an alias: both are lawful then. */
function mentionsIn(documents: readonly LoadedDocument[]): readonly (readonly Mention[])[] {
  const found: [Mention[], Mention[]] = [[], []];
  const hasPlacements = documents.some(({ source }) => /стажировк/i.test(source.text));
  for (const { place, text } of documents.flatMap(writtenTexts)) {
    // A signature's `role` is the program's word; what is printed stands in `label`.
    if (place.path.at(-1) === 'role') continue;
    const matches = TRAINEE.map((word) => [...text.matchAll(word)]);
    if (matches.filter((all) => all.length > 0).length !== 1) continue;
    if (place.path.includes('aliases')) return [];
    for (const [index, all] of matches.entries()) {
      for (const { 0: word, index: start } of all) {
        if (hasPlacements && isOfPeople(text, start, word)) continue;
        const part = { start, end: start + word.length };
        found[index]?.push({ place: { ...place, part }, word: word.toLowerCase() });
      }
    }
  }
  return found;
}

/** A glance: texts are walked only where both words are somewhere in a project. */
const GLANCE: readonly (readonly string[])[] = [
  ['тажер', 'тажёр', 'ТАЖЕР', 'ТАЖЁР'],
  ['аставляем', 'АСТАВЛЯЕМ'],
];

function hasBoth(documents: readonly LoadedDocument[]): boolean {
  return GLANCE.every((forms) =>
    documents.some(({ source }) => forms.some((form) => source.text.includes(form))),
  );
}

/** Speaks of a project that has two words for one role. */
export const synonym = defineRule<SynonymArgs, 'workspace'>({
  id: 'roles/synonym',
  severity: 'warning',
  scope: 'workspace',
  page: synonymPage,
  check: ({ documents }, emit) => {
    for (const [project, own] of documentsByProject(documents)) {
      if (!hasBoth(own)) continue;
      const [usual = [], rare = []] = mentionsIn(own).toSorted((a, b) => b.length - a.length);
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
