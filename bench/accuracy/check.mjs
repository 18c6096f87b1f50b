import { spawnSync } from 'node:child_process';
import { PROGRAM } from '../measure.mjs';

/** Runs the built program and gives its JSON answer; exit code 1 says that it found something. */
function answer(args) {
  const options = { encoding: 'utf8', maxBuffer: 2 ** 30 };
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], options);
  if (status === null || status > 1) throw new Error(`passport ${args.join(' ')}: ${stderr}`);
  return JSON.parse(stdout);
}

function placeOf({ file, range, cell }) {
  return { file, ...(cell === undefined ? { line: range.start.line } : { cell }) };
}

/** A finding speaks of its own place and of those it calls the same. */
function said({ rule, severity, message, related = [], ...place }) {
  return { rule, severity, message, places: [place, ...related].map(placeOf) };
}

/** What `passport validate` says of a workspace or an office file; waived findings are left out. */
export function check(target) {
  return answer(['validate', target, '--format', 'json', '--lang', 'ru'])
    .findings.filter(({ waived }) => waived === null)
    .map((finding) => ({ own: said(finding), following: finding.consequences.map(said) }));
}

/** The severity of each rule by its id. */
export function severities() {
  return new Map(answer(['rules', '--json']).map(({ id, severity }) => [id, severity]));
}
