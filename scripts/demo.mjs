// Shows the program at work: a clean workspace, a flawed one, the documents of the clean one.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const program = path.join(root, 'bin', 'passport.js');

/** Runs one command as a user would, and stops the demo where it ends otherwise than it should. */
function passport(expected, ...args) {
  console.log(`\n$ passport ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== expected) {
    console.error(`expected exit code ${expected}, got ${status}`);
    process.exit(1);
  }
}

passport(0, 'validate', 'examples/smart-leader');
passport(1, 'validate', 'examples/flawed');

const { status } = spawnSync(process.execPath, ['bench/accuracy/run.mjs'], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(1);

passport(0, 'render', 'examples/smart-leader', '--out', 'out', '--final');
console.log(`\nДокументы готовы: ${path.join(root, 'out')}`);
