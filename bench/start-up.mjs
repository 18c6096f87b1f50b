import path from 'node:path';
import { writeCorpus } from './corpus.mjs';
import { alternate, PROGRAM, report, run } from './measure.mjs';

const ROUNDS = 21;
const TEN = 10;
const LIMITS = { '--version': 1.2, '--help': 1.2, 'validate one document of ten': 1.7 };

/** Start-up against `node -e 0`. Gives whether every limit is kept. */
export function measureStartUp(folder) {
  const workspace = path.join(folder, 'ten');
  writeCorpus(workspace, { files: TEN });
  const document = path.join(workspace, 'projects', 'project-0001', 'plan.yaml');
  const times = alternate(
    {
      node: () => run(['-e', '0']),
      '--version': () => run([PROGRAM, '--version']),
      '--help': () => run([PROGRAM, '--help']),
      'validate one document of ten': () => run([PROGRAM, 'validate', document]),
    },
    ROUNDS,
  );
  console.log(`N = node -e 0: ${times.node.toFixed(1)} ms, median of ${ROUNDS} rounds`);
  const kept = Object.entries(LIMITS).map(([name, limit]) =>
    report(name, times[name] / times.node, limit, 'N'),
  );
  return kept.every(Boolean);
}
