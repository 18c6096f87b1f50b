import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeCorpus } from './corpus.mjs';
import { alternate, PROGRAM, peakMemory, report, run } from './measure.mjs';
import { installTools, timed, toolCalls } from './peers/tools.mjs';
import { findYamllint } from './peers/yamllint.mjs';

const YAML_LOOP = path.join(import.meta.dirname, 'peers', 'yaml-loop.mjs');
const SIZES = { thousand: 1000, 'ten thousand': 10_000 };
const ROUNDS = { thousand: 3, 'ten thousand': 1 };
/** Nobody waits for these over ten thousand files unasked: PEERS_ALL=1. */
const SLOW = ['spectral', 'v8r'];
/** Every tool must find it: speed with lost findings is no speed. */
const BROKEN = 'kind: passport\nformat: 1\nid: broken\nproject: broken\nterm: 2021 год\n';
const LIMITS = { ajv: 1.0, spectral: 0.05, yaml: 1.6, manyYaml: 1.0, memory: 1.3, exponent: 1.1 };

function writeWorkspace(folder, files) {
  writeCorpus(folder, { files, defects: 0 });
  writeFileSync(path.join(folder, 'projects', 'broken.yaml'), BROKEN);
  return folder;
}

/** The program, the yardsticks and the tools over one workspace. */
function casesOf(workspace, packages, size, yamllint) {
  const validate = (...options) => {
    const args = [PROGRAM, 'validate', workspace, '--format', 'compact', ...options];
    return () => timed(process.execPath, args, workspace);
  };
  const isSlow = (name) => SLOW.includes(name) && size !== 'thousand' && !process.env.PEERS_ALL;
  const tools = Object.entries(toolCalls(packages, workspace, yamllint)).filter(
    ([name]) => !isSlow(name),
  );
  return {
    N: () => run(['-e', '0']),
    J: () => run([YAML_LOOP, workspace, packages]),
    passport: validate(),
    'passport --jobs 1': validate('--jobs', '1'),
    ...Object.fromEntries(tools),
  };
}

/** Tells which tools do not see the broken document. */
function areAllAwake(cases) {
  const blind = Object.entries(cases)
    .filter(([name]) => !['N', 'J', 'yamllint'].includes(name))
    .filter(([, call]) => !call().said.includes('broken.yaml'));
  for (const [name] of blind) console.log(`OVER ${name} does not see the broken document`);
  return blind.length === 0;
}

function show(times) {
  for (const [name, ms] of Object.entries(times)) {
    const [byJ, byOwn] = [ms / times.J, times.passport / ms];
    const words = `${ms.toFixed(0)} ms, ${byJ.toFixed(2)} J; passport takes ${byOwn.toFixed(2)} of it`;
    console.log(`     ${name}: ${words}`);
  }
}

/** All rules of the program against tools that look at the schema alone, over the same files. */
export function measurePeers(folder) {
  const packages = installTools(path.join(folder, 'peers'));
  if (packages === undefined) {
    console.log('     no registry: the tools could not be installed, nothing is compared');
    return true;
  }
  const yamllint = findYamllint(packages);
  if (yamllint === undefined) {
    console.log('     yamllint is not installed, neither by Debian nor by pip: left out');
  }
  const times = {};
  const workspaces = {};
  const kept = [];
  for (const [size, files] of Object.entries(SIZES)) {
    workspaces[size] = writeWorkspace(path.join(folder, `peers-${files}`), files);
    const cases = casesOf(workspaces[size], packages, size, yamllint);
    if (size === 'thousand') kept.push(areAllAwake(cases));
    times[size] = alternate(cases, ROUNDS[size]);
    console.log(`   ${size} files`);
    show(times[size]);
  }
  const { thousand, 'ten thousand': many } = times;
  const ratio = (what, value, limit, unit) => kept.push(report(what, value, limit, unit));
  ratio('1,000 files, ajv-cli', thousand.passport / thousand['ajv-cli'], LIMITS.ajv, 'of its time');
  const bySpectral = thousand.passport / thousand.spectral;
  ratio('1,000 files, Spectral', bySpectral, LIMITS.spectral, 'of its time');
  ratio('1,000 files', thousand.passport / thousand.J, LIMITS.yaml, 'J');
  ratio('10,000 files, all threads', many.passport / many.J, LIMITS.manyYaml, 'J');
  const alone = 'passport --jobs 1';
  const exponent = Math.log10(many[alone] / thousand[alone]);
  ratio('time grows with the files to the power of', exponent, LIMITS.exponent, '');
  const memory = Object.values(workspaces).map((workspace) =>
    peakMemory([PROGRAM, 'validate', workspace, '--format', 'compact', '--jobs', '1']),
  );
  console.log(`     peak memory in one thread: ${memory.join(' and ')} MB`);
  ratio('peak memory, ten times the files', memory[1] / memory[0], LIMITS.memory, 'times');
  return kept.every(Boolean);
}
