import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { KIND_IDS } from '../schema/kinds.js';
import { PASSPORT_TARGET, SCAFFOLDS, type Scaffold } from './scaffolds.js';

/** In a form's folder: the scaffold of a document to be printed on it. */
const FILE = 'scaffold.yaml';

/** Forms that come first where several of a kind have scaffolds: the first is the default. */
const USUAL = ['passport-regional', 'passport-intermunicipal', 'passport-municipal'];

/**
 * Every scaffold in the order of the kinds; those that lie with a form go before the others of their
 * kind. The form is called by its name without the kind before it: `municipal` is
 * `passport-municipal`.
 *
 * @param folders of forms; the first wins
 */
export function allScaffolds(folders: readonly string[]): readonly Scaffold[] {
  const names = folders.filter((folder) => existsSync(folder)).flatMap((one) => readdirSync(one));
  const known = [...new Set([...USUAL, ...names.sort()])];
  const ofForms = known.flatMap((name) => {
    const files = folders.map((folder) => path.join(folder, name, FILE));
    const source = files.find((file) => existsSync(file));
    return source === undefined ? [] : scaffoldOf(name, source);
  });
  const isTaken = ({ kind, form }: Scaffold) =>
    ofForms.some((one) => one.kind === kind && one.form === form);
  const all = [...ofForms, ...SCAFFOLDS.filter((one) => !isTaken(one))];
  const kinds: readonly string[] = KIND_IDS;
  const rank = ({ kind }: Scaffold) => kinds.indexOf(kind);
  return all.sort((a, b) => rank(a) - rank(b));
}

/** A scaffold goes where those of its kind go; of an unknown kind it is none. */
function scaffoldOf(name: string, source: string): readonly Scaffold[] {
  const kind = /^kind:\s*([a-z-]+)/m.exec(readFileSync(source, 'utf8'))?.[1] ?? '';
  const usual = SCAFFOLDS.find((one) => one.kind === kind);
  const target = kind === 'passport' ? PASSPORT_TARGET : usual?.target;
  if (target === undefined) return [];
  const form = name.startsWith(`${kind}-`) ? name.slice(kind.length + 1) : name;
  return [{ kind, form, source, target }];
}

/** Whether a scaffold is the one for the form called so, in short or in full. */
export function isOfForm({ kind, form }: Scaffold, name: string): boolean {
  return form === name || `${kind}-${form}` === name;
}
