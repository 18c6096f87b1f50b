import path from 'node:path';
import { writeCorpus } from './corpus.mjs';
import { alternate, PROGRAM, peakMemory, report, run } from './measure.mjs';

const ROUNDS = 5;
const FILES = 1000;
const DEFECTS = 0.05;
const TIME_LIMIT = 0.18;
const MEMORY_LIMIT = 130;
const YAML_LOOP = path.join(import.meta.dirname, 'yaml-loop.mjs');

/** Speed with lost findings is no speed: what the corpus expects against what was found. */
function compareFindings(stdout, expected) {
  const name = ({ file, line, rule }) => `${file}:${line} ${rule}`;
  const wanted = new Set(expected.map(name));
  const found = new Set(
    JSON.parse(stdout).findings.map(({ file, range, rule }) =>
      name({ file, rule, line: range.start.line }),
    ),
  );
  const missed = [...wanted].filter((one) => !found.has(one));
  const wrong = [...found].filter((one) => !wanted.has(one));
  for (const one of missed) console.log(`     not found: ${one}`);
  for (const one of wrong) console.log(`     nobody planted: ${one}`);
  const isRight = missed.length + wrong.length === 0;
  const count = wanted.size - missed.length;
  console.log(
    `${isRight ? 'ok  ' : 'OVER'} planted defects found: ${count} of ${wanted.size}, wrong: ${wrong.length}`,
  );
  return isRight;
}

/** All rules over a thousand documents against a loop of `yaml.parse` over the same files. */
export function measureValidate(folder) {
  const workspace = path.join(folder, 'thousand');
  const { expected } = writeCorpus(workspace, { files: FILES, defects: DEFECTS });
  const command = [PROGRAM, 'validate', workspace, '--format', 'json'];
  const times = alternate(
    { yaml: () => run([YAML_LOOP, workspace]), validate: () => run(command) },
    ROUNDS,
  );
  console.log(
    `Y = yaml.parse over ${FILES} files: ${times.yaml.toFixed(0)} ms, median of ${ROUNDS} rounds`,
  );
  const kept = [
    report(
      `validate ${FILES} files`,
      times.validate / times.yaml,
      TIME_LIMIT,
      'Y',
      `, ${times.validate.toFixed(0)} ms`,
    ),
    report('peak memory', peakMemory(command), MEMORY_LIMIT, 'MB'),
    compareFindings(run(command).stdout, expected),
  ];
  return kept.every(Boolean);
}
