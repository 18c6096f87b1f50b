import { documentsByProject } from '../../model/documents-by-project.js';
import { defineRule } from '../define-rule.js';
import { groupBy } from '../group-by.js';
import type { RuleReport } from '../rule.js';
import { likenessOf } from './name-likeness.js';
import { type Phrase, quotedPhrases, titlePhrases } from './quoted-phrases.js';
import { type SpellingArgs, spellingPage } from './spelling-of-names.page.js';

type Report = RuleReport<SpellingArgs>;

/** All mentions of one name, its cases among them. */
type Mentions = readonly [Phrase, ...Phrase[]];

function byName(phrases: readonly Phrase[]): readonly Mentions[] {
  return groupBy(phrases, ({ stems }) => stems.join(' ')).flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others]],
  );
}

/** What to say of a name that seems to be another one. */
function reportOf([first, ...others]: Mentions, usual: Phrase): Report | undefined {
  const likeness = likenessOf(usual, first);
  if (likeness === undefined) return undefined;
  const { kind } = likeness;
  const words = kind === 'letter' ? likeness : { wrong: '', right: '' };
  return {
    at: first.place,
    args: { kind, name: first.text, usual: usual.text, wrong: words.wrong, right: words.right },
    related: [
      { at: usual.place, label: 'usual' },
      ...others.map(({ place: at }) => ({ at, label: 'also' })),
    ],
    ...(kind === 'words' && { severity: 'info' }),
  };
}

/** Names that nobody declared, each against those declared and those written more often or before. */
function doubtful(names: readonly Mentions[], declared: readonly Mentions[]): readonly Report[] {
  const sure = new Set(declared.map(([{ stems }]) => stems.join(' ')));
  const own = names
    .filter(([{ stems }]) => !sure.has(stems.join(' ')))
    .toSorted((a, b) => b.length - a.length);
  return own.flatMap((mentions, index) => {
    const models = [...declared, ...own.slice(0, index)];
    for (const [usual] of models) {
      const report = reportOf(mentions, usual);
      if (report !== undefined) return [report];
    }
    return [];
  });
}

/** Speaks of names in quotes that are almost, but not quite, those of the same project. */
export const spellingOfNames = defineRule<SpellingArgs, 'workspace'>({
  id: 'text/spelling-of-names',
  severity: 'warning',
  scope: 'workspace',
  page: spellingPage,
  check: ({ documents }, emit) => {
    const directories = documents.filter(({ kind }) => kind === 'directory');
    const shared = quotedPhrases(directories);
    for (const [project, own] of documentsByProject(documents)) {
      const declared = byName([...titlePhrases(own), ...shared]);
      for (const report of doubtful(byName(quotedPhrases(own)), declared)) {
        emit({ ...report, entity: `${project}/project:${project}` });
      }
    }
  },
});
