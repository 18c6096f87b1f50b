import type { Cell, Finding, Location } from '../findings/finding.js';
import { summarize } from '../findings/summarize.js';
import type { ImportedFile } from '../import/read-file.js';
import { originAt } from '../import/write/plain-data.js';
import { yamlText } from '../import/write/yaml-text.js';
import { loadDocument } from '../model/link/load-document.js';
import { linkWorkspace } from '../model/link/workspace.js';
import { valueAt } from '../model/value-at.js';
import { RULES } from '../rules/registry.js';
import { runRules } from '../rules/run-rules.js';
import { pathFinder } from '../source/path-at.js';
import { readSource } from '../source/read.js';
import type { CheckOptions, Verdict } from './check-workspace.js';
import { ruleSettings } from './config.js';
import { formFindings } from './form-findings.js';
import { habitsOnce } from './habits-once.js';
import type { LoadedWorkspace } from './load-workspace.js';

const NOWHERE = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
/** Words of a label that promises ways out beside the risks; a row called «Риски» promises none. */
const WAYS_OUT = /преодол|миним|сниж|устран|компенс|мер[аы]|пут[ьи]|способ/i;

function isPromised({ rule, args, cell }: Finding): boolean {
  if (rule !== 'trace/risk-without-mitigation' || args.of !== 'all') return true;
  return cell?.label === undefined || WAYS_OUT.test(cell.label);
}

const NO_WORDS = { from: (file: string) => file, extra: '' };

/** Order of places within a file: paragraphs outside tables first, then table by table. */
function compareCells(a: Finding, b: Finding): number {
  const rank = ({ cell }: Finding) => [
    cell?.table ?? 0,
    cell?.row ?? 0,
    cell?.column ?? 0,
    cell?.paragraph ?? 0,
  ];
  const [one, other] = [rank(a), rank(b)];
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/**
 * Checks a Word or Excel file itself: what was read from it is linked with the workspace's directory,
 * and findings point at the table, row and column they speak of. Nothing is written.
 *
 * @param file path relative to the workspace, with `/`
 */
export async function checkForeign(
  file: string,
  imported: ImportedFile,
  loaded: LoadedWorkspace,
  options: CheckOptions,
): Promise<Verdict> {
  const read = [...imported.documents, imported.form];
  const virtual = await Promise.all(
    read.map(async (document) => {
      const text = yamlText(document, file, NO_WORDS);
      const name = `${file}#${document.file}`;
      const source = await readSource(name, new TextEncoder().encode(text));
      return { document, source: { ...source, isForeign: true as const }, find: pathFinder(text) };
    }),
  );
  const own = virtual.filter(({ document }) => document !== imported.form);
  const form = virtual.find(({ document }) => document === imported.form);
  const directories = loaded.workspace.documents.filter(({ kind }) => kind === 'directory');
  const linked = linkWorkspace([...directories, ...own.map(({ source }) => loadDocument(source))]);
  const workspace = { ...linked, ...(options.today !== undefined && { today: options.today }) };
  const settings = ruleSettings(loaded.config, options.asked);
  const found = [
    ...runRules(workspace, RULES, settings, options.lang),
    ...(form === undefined ? [] : formFindings(form.source, settings, options.lang)),
  ];

  const placeOf = <T extends Location>(location: T): T => {
    const own = virtual.find(({ source }) => source.file === location.file);
    if (own === undefined) return location;
    const path = own.find(location.range.start);
    const origin = originAt(own.document.fields, path) ?? {};
    const label = imported.labelOf(origin);
    const value = valueAt({ source: own.source, path });
    const cell: Cell = {
      ...origin,
      ...(origin.table === undefined && origin.paragraph === undefined && { paragraph: 1 }),
      ...(label !== undefined && { label }),
      ...(typeof value === 'string' && { excerpt: value }),
    };
    return { ...location, file, range: NOWHERE, cell };
  };
  const isOwn = ({ file: where }: Finding) => virtual.some(({ source }) => source.file === where);
  const findings = found
    .filter(isOwn)
    .map((finding) => ({
      ...placeOf(finding),
      related: finding.related.map(placeOf),
      consequences: finding.consequences.map(placeOf),
      fix: null,
    }))
    .filter(isPromised)
    .toSorted(compareCells);
  const told = habitsOnce(findings);
  const counts = { files: 1, documents: imported.documents.length };
  return {
    root: loaded.root,
    files: [file],
    report: { summary: summarize(told, counts), findings: told },
    unopened: [],
    isConfigWrong: false,
    ...(settings.failOn && { failOn: settings.failOn }),
    settings: async () => settings,
    figures: { named: [], there: [] },
    readText: () => undefined,
  };
}
