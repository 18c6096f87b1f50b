// Measures what the built program finds against lists of what a reader found. See README.md here.
//   node bench/accuracy/run.mjs                      the flawed example, and the real files where they lie
//   node bench/accuracy/run.mjs <documents> <list>   a folder or an office file against a list of your own
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check } from './check.mjs';
import { compare } from './compare.mjs';
import { measureFlawed } from './flawed.mjs';
import { readList } from './list.mjs';
import { measureReal } from './real.mjs';
import { details, figures, keeps } from './report.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'string', default: '95' },
    warnings: { type: 'string', default: '80' },
    infos: { type: 'string', default: '50' },
    precision: { type: 'string', default: '90' },
    shared: { type: 'string' },
  },
});
const limits = {
  error: Number(values.errors),
  warning: Number(values.warnings),
  info: Number(values.infos),
  precision: Number(values.precision),
};

function measureOwn(target, listFile) {
  const comparison = compare(readList(readFileSync(listFile, 'utf8')), check(target));
  console.log([target, ...figures(comparison, limits), ...details(comparison)].join('\n'));
  return keeps(comparison, limits);
}

const [target, listFile] = positionals;
if (target !== undefined && listFile === undefined) throw new Error('give a list, too');
const kept =
  target === undefined
    ? [measureFlawed(), measureReal(limits, values.shared)]
    : [measureOwn(target, listFile)];
if (!kept.every(Boolean)) process.exitCode = 1;
