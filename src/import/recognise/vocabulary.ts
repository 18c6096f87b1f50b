import { readDeclaration } from '../../render/form/declaration.js';
import { TemplateError } from '../../render/problem.js';
import type { Templates } from '../../render/templates.js';
import { wordings } from './wordings.js';

/** Kinds of documents that forms serve. */
const KINDS = [
  'passport',
  'event-plan',
  'triads',
  'interaction-plan',
  'regulation',
  'team-registry',
  'procedure',
  'mentoring-programme',
  'agreement',
  'completion-report',
];

/** The words of one form, as far as recognising goes. */
export interface FormWords {
  readonly form: string;
  readonly kind: string;
  readonly title: string;
  /** Taken only where a document names it. */
  readonly onlyByName: boolean;
  /** Names of the fields that the form has beside those of the format. */
  readonly own: ReadonlySet<string>;
  /** For each label all its wordings: the printed one, then the synonyms. */
  readonly labels: ReadonlyMap<string, readonly string[]>;
}

/** The words of all forms; a workspace's own forms come first. */
export type Vocabulary = readonly FormWords[];

/**
 * Reads the labels of the forms that documents are printed by: what is printed there is recognised
 * here. A workspace adds words by forms of its own.
 *
 * @throws TemplateError for a `form.yaml` that is at fault
 */
export async function readVocabulary({ forms, read }: Templates): Promise<Vocabulary> {
  const found: FormWords[] = [];
  for (const form of forms) {
    const text = read(`${form}/form.yaml`);
    if (text === undefined) continue;
    const { declaration, problems } = await readDeclaration(form, text, KINDS);
    const [problem] = problems;
    if (problem !== undefined) throw new TemplateError(problem);
    const { serves, title, labels, synonyms, fields } = declaration;
    const names = new Set([...Object.keys(labels), ...Object.keys(synonyms)]);
    found.push({
      form,
      kind: serves.kind,
      title,
      onlyByName: serves.onlyByName,
      own: new Set(Object.keys(fields)),
      labels: new Map(
        [...names].map((name) => [
          name,
          [
            ...(labels[name] === undefined ? [] : [labels[name]]),
            ...(synonyms[name] ?? []),
          ].flatMap(wordings),
        ]),
      ),
    });
  }
  return found;
}

/** The wordings of some labels over all forms of a kind. */
export function wordingsOf(
  vocabulary: Vocabulary,
  kind: string,
  names: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const forms = vocabulary.filter((form) => form.kind === kind);
  return new Map(
    names.flatMap((name) => {
      const wordings = forms.flatMap(({ labels }) => labels.get(name) ?? []);
      return wordings.length === 0 ? [] : [[name, wordings] as const];
    }),
  );
}
