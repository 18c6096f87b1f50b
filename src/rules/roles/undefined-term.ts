import { normalizeName } from '../../language/russian/normalize.js';
import { stem } from '../../language/russian/stem.js';
import type { MentoringProgramme } from '../../model/mentoring.js';
import type { PlanEvent } from '../../model/project.js';
import type { Regulation } from '../../model/regulation.js';
import type { Workspace } from '../../model/workspace.js';
import { writtenTexts } from '../../model/written-texts.js';
import { keyOf, type Place, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { groupBy } from '../group-by.js';
import type { RuleReport } from '../rule.js';
import { type UndefinedTermArgs, undefinedTermPage } from './undefined-term.page.js';

/** Roles that one person or organization holds; groups and leaders are made of these. */
const SINGLE: ReadonlySet<string> = new Set([
  'experienced',
  'developing',
  'coordinator',
  'operator',
  'curator',
]);

/** The words of a role in any case, a note in brackets left out. */
function stemsOf(text: string): readonly string[] {
  const bare = text.replace(/\([^()]*\)/g, ' ');
  return (normalizeName(bare).match(/[а-яё]+/g) ?? []).map(stem);
}

/** Gives the function that says whether a regulation knows a word for a role. */
function vocabularyOf(regulation: Regulation, { documents }: Workspace) {
  const terms = regulation.definitions
    .flatMap(({ term, aliases }) => [term, ...aliases])
    .map(stemsOf);
  const document = documents.find(({ source }) => source === regulation.place.source);
  const said = document === undefined ? [] : writtenTexts(document).map(({ text }) => text);
  let text: string | undefined;
  return (words: readonly string[]): boolean => {
    // A shorter word for a defined term is the same term.
    if (terms.some((term) => words.every((word) => term.includes(word)))) return true;
    text ??= ` ${said.flatMap(stemsOf).join(' ')} `;
    return text.includes(` ${words.join(' ')} `);
  };
}

function bareName(text: string): string {
  return text
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/^[\s–—-]+/, '')
    .trim();
}

/** A mention of a role: an executor as written, or a row of the programme's form. */
interface Mention {
  readonly place: Place;
  readonly name: string;
  readonly role: string;
}

/** The roles that executors are named by. */
function mentionsIn(events: readonly PlanEvent[]): readonly Mention[] {
  return events
    .flatMap(({ executors }) => executors)
    .flatMap(({ target, text, place }) =>
      target.kind === 'role' && SINGLE.has(target.role)
        ? [{ place, name: bareName(text), role: target.role }]
        : [],
    );
}

/** The form calls the row of the curator so. */
function curatorOf({ curator, place }: MentoringProgramme): readonly Mention[] {
  if (curator === undefined) return [];
  return [
    { place: keyOf(within(place, 'curator')), name: 'Муниципальный куратор', role: 'curator' },
  ];
}

/** What to say of the roles of one document that its regulation does not know, each once. */
function undefinedIn(
  mentions: readonly Mention[],
  regulation: Regulation,
  workspace: Workspace,
  id: string,
): readonly RuleReport<UndefinedTermArgs>[] {
  const isKnown = vocabularyOf(regulation, workspace);
  const unheard = mentions.filter(({ name }) => {
    const words = stemsOf(name);
    return words.length > 0 && !isKnown(words);
  });
  return groupBy(unheard, ({ name }) => stemsOf(name).join(' ')).flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const defined = regulation.definitions.find(({ role }) => role === first.role);
    const terms = defined?.place ?? keyOf(within(regulation.place, 'definitions'));
    return [
      {
        at: first.place,
        args: { name: first.name, defined: defined?.term ?? null },
        related: [
          { at: terms, label: 'definitions' },
          ...others.map(({ place: at }) => ({ at, label: 'also' })),
        ],
        entity: `${id}/role:${first.role}`,
      },
    ];
  });
}

/** Speaks of roles that documents under a regulation name and the regulation does not know. */
export const undefinedTerm = defineRule<UndefinedTermArgs, 'workspace'>({
  id: 'roles/undefined-term',
  severity: 'warning',
  scope: 'workspace',
  page: undefinedTermPage,
  check: (workspace, emit) => {
    const { programmes, procedures } = workspace;
    const documents = [
      ...procedures.map((one) => ({ ...one, mentions: mentionsIn(one.steps) })),
      ...programmes.map((one) => ({
        ...one,
        mentions: [...mentionsIn(one.events), ...curatorOf(one)],
      })),
    ];
    for (const { mentions, regulation, id } of documents) {
      const above = regulation?.target;
      if (!above?.definitions.some(({ role }) => role !== undefined)) continue;
      for (const report of undefinedIn(mentions, above, workspace, id)) emit(report);
    }
  },
});
