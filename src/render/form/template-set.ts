import { hintFor } from '../hint.js';
import { TemplateError, type TemplatePlace, type TemplateProblem } from '../problem.js';
import { partialFiles, type Templates } from '../templates.js';
import { checkMarkup, type MarkupCheck } from './check-markup.js';
import { checkNames } from './check-names.js';
import { givenNames } from './check-partials.js';
import { markPlaces } from './mark-places.js';
import type { RecordShape } from './shape.js';
import { gatherFields } from './spoken-fields.js';
import { parseTemplate, partialNames } from './syntax.js';
import type { Helpers } from './template-function.js';
import type { Meter } from './walk.js';

/** A template with every partial it needs, parsed. */
export interface TemplateSet {
  /** Absent where the main template is missing or cannot be parsed. */
  readonly main?: hbs.AST.Program;
  readonly partials: ReadonlyMap<string, hbs.AST.Program>;
  /** Names of the partials it could call. */
  readonly partialNames: readonly string[];
  /** Names of those that could not be read or parsed: that has been said. */
  readonly broken: ReadonlySet<string>;
  /** Text of each file, by its path. */
  readonly sources: ReadonlyMap<string, string>;
  /** What kept a file from being read or parsed. */
  readonly problems: readonly TemplateProblem[];
}

/**
 * Reads a template and every partial that it or they name; the form's own go before the shared.
 *
 * @param asked where the template is named, for the case that it is missing
 */
export function readTemplates(
  path: string,
  templates: Pick<Templates, 'read' | 'files'>,
  asked: TemplatePlace = { file: path, line: 1, column: 1 },
): TemplateSet {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const partials = new Map<string, hbs.AST.Program>();
  const sources = new Map<string, string>();
  const problems: TemplateProblem[] = [];
  const broken = new Set<string>();
  const known = partialFiles(templates, folder);
  const load = (file: string): hbs.AST.Program | undefined => {
    try {
      const source = templates.read(file);
      if (source === undefined) return undefined;
      sources.set(file, source);
      return parseTemplate(source, file);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      problems.push(error.problem);
      return undefined;
    }
  };
  const main = load(path);
  if (!main && problems.length === 0) {
    const name = path.slice(folder.length + 1);
    const args = { name };
    problems.push({
      ...asked,
      code: 'missing-file',
      args,
      ...hintFor(name, templates.files(folder)),
    });
  }
  const queue = main ? [main] : [];
  for (const program of queue) {
    for (const name of partialNames(program)) {
      const file = known.get(name);
      if (file === undefined || partials.has(name) || broken.has(name)) continue;
      const partial = load(file);
      if (partial) {
        partials.set(name, partial);
        queue.push(partial);
      } else broken.add(name);
    }
  }
  const names = [...known.keys()];
  return { ...(main && { main }), partials, partialNames: names, broken, sources, problems };
}

/** What a check of templates found out. */
export interface TemplateCheck {
  readonly problems: readonly TemplateProblem[];
  /** Steps in the body of each loop; see `Meter`. */
  readonly loops: Meter['loops'];
  readonly fields: Meter['fields'];
}

/** Everything that is wrong with a template and its partials, each mistake once, in the order met. */
export function checkTemplates(
  set: TemplateSet,
  shape: RecordShape,
  helpers: Helpers,
): TemplateCheck {
  const meter: Meter = { steps: 0, loops: new Map(), fields: gatherFields() };
  const problems = new Map<string, TemplateProblem>();
  const add = (one: TemplateProblem) => {
    const { file, line, column, code, args } = one;
    problems.set(JSON.stringify([file, line, column, code, args]), one);
  };
  for (const one of set.problems) add(one);
  const { partials, partialNames: names, broken } = set;
  const given = givenNames([...(set.main ? [set.main] : []), ...partials.values()]);
  const markupOf = markups(set.sources);
  const known = { helpers, partials, partialNames: names, broken, given, markupOf, meter };
  try {
    if (set.main) for (const one of checkNames(set.main, shape, known)) add(one);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    add(error.problem);
  }
  return { problems: [...problems.values()], loops: meter.loops, fields: meter.fields };
}

/** Marks the places of all tags; the markup of an unmarked set only can be checked. */
export function markSet({ main, partials, sources }: TemplateSet): void {
  for (const program of [...(main ? [main] : []), ...partials.values()]) {
    markPlaces(program, sources.get(program.loc.source) ?? '');
  }
}

/** Each program's markup, checked once for each of its surroundings. */
function markups(sources: TemplateSet['sources']) {
  const known = new Map<hbs.AST.Program, Map<string, MarkupCheck>>();
  return (program: hbs.AST.Program, around: string): MarkupCheck => {
    const before = known.get(program) ?? new Map<string, MarkupCheck>();
    known.set(program, before);
    const file = program.body[0]?.loc.source ?? '';
    const check = before.get(around) ?? checkMarkup(program, sources.get(file) ?? '', around);
    before.set(around, check);
    return check;
  };
}
