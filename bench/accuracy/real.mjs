import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from './check.mjs';
import { compare } from './compare.mjs';
import { readList } from './list.mjs';
import { details, figures, keeps, total } from './report.mjs';

const LISTS = path.join(import.meta.dirname, 'real');
/** Where the real files lie for those who have them: they hold people's data. */
const SHARED = path.join(import.meta.dirname, '../../../shared');

const DEFECT = /^\d+\. \*\*(\S+)\*\* · \S+ · (\w+)/gm;

/** Kinds that a list here may give a defect which the reader calls an info; others keep the reader's. */
const OF_INFO = new Set(['info', 'language', 'not-shown']);

/** Where the lists here lag behind the reader's: defects they leave out, or make less of. */
function astray(shared, lists) {
  const cases = path.join(shared, 'cases/defects.md');
  if (!existsSync(cases)) return [];
  const kinds = new Map(lists.flat().map(({ id, kind }) => [id, kind]));
  return [...readFileSync(cases, 'utf8').matchAll(DEFECT)].flatMap(([, id, severity]) => {
    const kind = kinds.get(id);
    const isKept = severity === 'info' ? OF_INFO.has(kind) : [severity, 'not-shown'].includes(kind);
    return isKept ? [] : [`     ${severity} ${id} stands here as ${kind ?? 'nothing'}`];
  });
}

/** The real documents, read from Word, against the lists that stand here: ids, rules and places only. */
export function measureReal(limits, shared = SHARED) {
  const folder = path.join(shared, 'real');
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => existsSync(path.join(LISTS, `${name}.tsv`)))
    : [];
  if (names.length === 0) {
    console.log('real files: skipped, they do not lie beside the project');
    return true;
  }
  const lists = names.map((name) =>
    readList(readFileSync(path.join(LISTS, `${name}.tsv`), 'utf8')),
  );
  const comparisons = names.map((name, index) =>
    compare(lists[index], check(path.join(folder, name))),
  );
  for (const [index, name] of names.entries()) {
    console.log(
      [name, ...figures(comparisons[index], {}), ...details(comparisons[index])].join('\n'),
    );
  }
  const all = total(comparisons);
  console.log(['all real files', ...figures(all, limits)].join('\n'));
  const lines = astray(shared, lists);
  if (lines.length > 0) console.log(lines.join('\n'));
  return keeps(all, limits) && lines.length === 0;
}
