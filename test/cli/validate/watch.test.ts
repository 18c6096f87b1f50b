import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { writeCorpus } from '../../../bench/corpus.mjs';
import { PROGRAM } from '../built-program.js';
import { runProgram } from '../run-program.js';
import { startWatching } from '../watching.js';
import { workspaceCopy } from '../workspace-copy.js';

const WAITING = 'Слежу за изменениями. Остановить: Ctrl+C\n';
const CLEAN = 'Замечаний нет';
/** Gives a program a terminal. */
const SCRIPT = '/usr/bin/script';

let child: ChildProcess | undefined;
const copy = workspaceCopy('small');
afterEach(() => {
  child?.kill('SIGKILL');
});

const passport = () => copy.file('projects/demo/passport.yaml');

/** Saves the passport as editors do: all of it at once. */
function save(text: string): void {
  const draft = path.join(copy.folder, '.draft');
  writeFileSync(draft, text);
  renameSync(draft, passport());
}

function watch(...options: string[]) {
  const args = [PROGRAM, 'validate', '--watch', '--format', 'compact', ...options];
  const watching = startWatching(process.execPath, args, { cwd: copy.folder });
  child = watching.child;
  return watching;
}

// Windows has no signal that a test could send as Ctrl-C.
describe.skipIf(process.platform === 'win32')(
  'validate --watch (Ctrl-C is a signal of Unix)',
  () => {
    it('checks at each change, outlives mistakes, clears nothing in a pipe, ends cleanly', async () => {
      const { until, child: started } = watch();
      await until(WAITING);
      const sound = readFileSync(passport(), 'utf8');
      save(sound.replace('kind: passport', 'kind: pasport'));
      const mistaken = await until(WAITING);
      expect(mistaken).toContain('изменился projects/demo/passport.yaml\n');
      expect(mistaken).toContain('projects/demo/passport.yaml:');
      save(`${sound}\n\t- сломано: [`);
      expect(await until(WAITING)).toContain('schema/tab-indent');
      save(sound);
      const mended = await until(WAITING);
      expect(mended).not.toContain('ошибка');
      expect([mistaken, mended].join('')).not.toContain('\u001b');
      started.kill('SIGINT');
      expect(await once(started, 'exit')).toEqual([0, null]);
    });

    it('takes a burst of changes for one, and its own report for none', async () => {
      const { until } = watch('--format', `json=${path.join(copy.folder, 'report.yaml')}`);
      await until(WAITING);
      for (let at = 0; at < 20; at++) appendFileSync(passport(), `# ${at}\n`);
      appendFileSync(path.join(copy.folder, 'notes.txt'), 'nothing');
      await until(WAITING);
      appendFileSync(path.join(copy.folder, 'directory/organizations.yaml'), '# the next\n');
      // Had anything else been checked meanwhile, it would stand before this.
      expect(await until(WAITING)).toMatch(/^изменился directory\/organizations\.yaml\n/);
    });

    it.each(['1', '2'])('ends amid a check, without its report (--jobs %s)', async (jobs) => {
      rmSync(copy.folder, { recursive: true });
      writeCorpus(copy.folder, { files: 600, defects: 0.1 });
      const { until, child: started } = watch('--jobs', jobs, '--cache');
      await until(WAITING);
      appendFileSync(
        path.join(copy.folder, 'directory/organizations.yaml'),
        '# all is checked again\n',
      );
      await until('изменился directory/organizations.yaml\n');
      const rest: string[] = [];
      for (const stream of [started.stdout, started.stderr]) {
        stream?.on('data', (text: string) => rest.push(text));
      }
      started.kill('SIGINT');
      expect(await once(started, 'close')).toEqual([0, null]);
      expect(rest.join('')).toBe('');
      const left = readdirSync(copy.folder, { recursive: true, encoding: 'utf8' });
      expect(left.filter((name) => /\.tmp$|-tmp$|-lock$/.test(name))).toEqual([]);
    });

    it.skipIf(!existsSync(SCRIPT))(
      'has the screen for itself in a terminal (made by script of util-linux)',
      async () => {
        // Without exec a shell that waits for the program dies of the signal itself.
        const command = `exec '${process.execPath}' '${PROGRAM}' validate --watch`;
        const watching = startWatching(SCRIPT, ['-qec', command, '/dev/null'], {
          cwd: copy.folder,
        });
        child = watching.child;
        const clear = '\u001b[2J\u001b[3J\u001b[H';
        const first = await watching.until('Ctrl+C');
        expect(first.startsWith(clear)).toBe(true);
        expect(first).toContain(CLEAN);
        appendFileSync(passport(), '\nсрок: май\n');
        await watching.until(clear);
        expect(await watching.until('Ctrl+C')).not.toContain('изменился');
        watching.child.stdin?.write('\u0003');
        expect(await once(watching.child, 'exit')).toEqual([0, null]);
      },
    );
  },
);

describe('validate --watch', () => {
  it.each([['--fix'], ['--baseline', 'b.yaml', '--update-baseline'], ['-']])(
    'does not go with %s',
    async (...beside) => {
      const { status, stderr } = await runProgram(['validate', '--watch', ...beside], {
        cwd: copy.folder,
      });
      expect(status).toBe(2);
      expect(stderr).toContain('вместе не работают');
    },
  );

  it('does not begin where there is nothing to watch', async () => {
    const { status, stderr } = await runProgram(['validate', 'nowhere', '--watch'], {
      cwd: copy.folder,
    });
    expect([status, stderr]).toEqual([2, 'Не получилось: нет такого файла или папки: nowhere.\n']);
  });
});
