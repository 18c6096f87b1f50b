import { appendFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeCorpus } from './corpus.mjs';
import { alternate, PROGRAM, report, run } from './measure.mjs';

const ROUNDS = 11;
const ROUNDS_LARGE = 3;
const SMALL = 1000;
const LARGE = 10_000;
const DEFECTS = 0.05;
const LIMITS = { small: 2.2, large: 0.1, changed: 0.1 };

/** Speed with lost findings is no speed: the reports must be the same, byte for byte. */
function sameReports(what, reports) {
  const isSame = new Set(reports).size === 1;
  console.log(`${isSame ? 'ok  ' : 'OVER'} ${what}: the same report with the cache and without`);
  return isSame;
}

function workspaceOf(folder, files) {
  const workspace = path.join(folder, `cache-${files}`);
  writeCorpus(workspace, { files, defects: DEFECTS });
  return [PROGRAM, 'validate', workspace, '--format', 'json'];
}

function measureSmall(folder) {
  const anew = workspaceOf(folder, SMALL);
  const cached = [...anew, '--cache'];
  run(cached);
  const times = alternate({ node: () => run(['-e', '0']), unchanged: () => run(cached) }, ROUNDS);
  console.log(`N = node -e 0: ${times.node.toFixed(1)} ms, median of ${ROUNDS} rounds`);
  return [
    report(
      `${SMALL} files unchanged`,
      times.unchanged / times.node,
      LIMITS.small,
      'N',
      `, ${times.unchanged.toFixed(0)} ms`,
    ),
    sameReports(`${SMALL} files`, [run(anew).stdout, run(cached).stdout]),
  ];
}

function measureLarge(folder) {
  const anew = workspaceOf(folder, LARGE);
  const cached = [...anew, '--cache'];
  const cold = run(anew);
  console.log(`C = ${LARGE} files without the cache: ${(cold.ms / 1000).toFixed(1)} s, one run`);
  const first = run(cached);
  console.log(`     filling the cache: ${(first.ms / cold.ms).toFixed(2)} C`);
  const { unchanged } = alternate({ unchanged: () => run(cached) }, ROUNDS_LARGE);
  const [, , workspace] = [...anew];
  appendFileSync(path.join(workspace, 'projects', 'project-0100', 'plan.yaml'), '# another line\n');
  const changed = run(cached);
  const kept = [
    report(
      `${LARGE} files unchanged`,
      unchanged / cold.ms,
      LIMITS.large,
      'C',
      `, ${unchanged.toFixed(0)} ms`,
    ),
    report(
      `${LARGE} files, one changed`,
      changed.ms / cold.ms,
      LIMITS.changed,
      'C',
      `, ${changed.ms.toFixed(0)} ms`,
    ),
    sameReports(`${LARGE} files`, [cold.stdout, first.stdout, changed.stdout]),
  ];
  rmSync(workspace, { recursive: true, force: true });
  return kept;
}

/** What a run costs where nothing has changed since the last one, or one document of many. */
export function measureCache(folder) {
  return [...measureSmall(folder), ...measureLarge(folder)].every(Boolean);
}
