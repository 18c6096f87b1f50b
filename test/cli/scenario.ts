import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runProgram } from './run-program.js';

/**
 * One part of a scenario: a mark `=== <word> <rest>` with the lines below it.
 *
 * - `workspace <name>` copies a folder of `workspaces/`
 * - `file <path>` writes a file
 * - `edit <path>` changes parts of one: each line is `old => new`
 * - `env <NAME>=<value>`, `in` set the environment and the standard input of the next run
 * - `$ passport <arguments>` runs the program; `exit`, `out`, `err` after it are what it must give
 * - `show <path>` shows a file that it made
 */
interface Part {
  readonly word: string;
  readonly rest: string;
  readonly body: string;
}

const RESULTS = new Set(['exit', 'out', 'err']);

function partsOf(text: string): { readonly title: string; readonly parts: readonly Part[] } {
  const [title = '', ...marked] = text.split(/^=== /m);
  const parts = marked.map((part): Part => {
    const [head = '', ...lines] = part.split('\n');
    const [word = '', ...rest] = head.split(' ');
    return { word, rest: rest.join(' '), body: lines.join('\n') };
  });
  return { title, parts };
}

/** Arguments as typed: words, and texts in single or double quotes. */
function argumentsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  );
}

/** Text that is the same on every machine: no folder of this one, visible escape signs. */
function portable(text: string, folder: string): string {
  return text
    .replaceAll(folder, '<folder>')
    .replaceAll('\u001b', '␛')
    .replace(/(?<=project-passport |^)\d+\.\d+\.\d+(?=$|,)/gm, '<version>');
}

function block(mark: string, text: string): string {
  if (text === '') return '';
  return `=== ${mark}\n${text}${text.endsWith('\n') ? '' : '\n(no line end)\n'}`;
}

function write(folder: string, { rest, body }: Part): void {
  const file = path.join(folder, rest);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, body);
}

function edit(folder: string, { rest, body }: Part): void {
  const file = path.join(folder, rest);
  const changed = body
    .trimEnd()
    .split('\n')
    .reduce(
      (text, line) => {
        const [old = '', replacement = ''] = line.split(' => ');
        if (!text.includes(old)) throw new Error(`${rest} has no "${old}"`);
        return text.replace(old, replacement);
      },
      readFileSync(file, 'utf8'),
    );
  writeFileSync(file, changed);
}

/** Carries out a scenario in a folder of its own; gives its text with what really came out. */
export async function playScenario(text: string): Promise<string> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'passport-cli-')));
  const { title, parts } = partsOf(text);
  const played: string[] = [title];
  let input = '';
  let env: Record<string, string> = {};
  try {
    for (const part of parts) {
      const { word, rest, body } = part;
      if (RESULTS.has(word)) continue;
      played.push(`=== ${word}${rest && ` ${rest}`}\n${word === 'show' ? '' : body}`);
      if (word === 'workspace') {
        cpSync(path.join(import.meta.dirname, 'workspaces', rest), folder, { recursive: true });
      } else if (word === 'file') write(folder, part);
      else if (word === 'edit') edit(folder, part);
      else if (word === 'in') input = body;
      else if (word === 'env')
        env = { ...env, [rest.split('=')[0] ?? '']: rest.replace(/^\w+=/, '') };
      else if (word === 'show') {
        played.push(portable(readFileSync(path.join(folder, rest), 'utf8'), folder));
      } else if (word === '$') {
        const args = argumentsOf(rest).slice(1);
        const { status, stdout, stderr } = await runProgram(args, { cwd: folder, input, env });
        played.push(`=== exit ${status}\n`);
        played.push(block('out', portable(stdout, folder)), block('err', portable(stderr, folder)));
        input = '';
        env = {};
      } else throw new Error(`unknown mark: === ${word}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return played.join('');
}
