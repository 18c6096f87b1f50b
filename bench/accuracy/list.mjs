import { readPlace } from './places.mjs';

/**
 * What a line of a list may say of a defect or of a finding:
 *
 * - `error`, `warning`, `info`: a defect that counts;
 * - `language`: a defect that only someone who understands the sentence sees;
 * - `not-shown`: a defect that this document does not show;
 * - `right`, `wrong`: the judgement of a finding that no listed defect explains.
 */
const KINDS = new Set(['error', 'warning', 'info', 'language', 'not-shown', 'right', 'wrong']);

/**
 * Reads a list of expected findings: a line each, with the columns id, kind, rule, place, note, parted
 * by tabs. Rules that would all do are parted by `|`; `-` says that no rule speaks of it. An id may stand on
 * several lines: all must be found. Blank lines and those with `#` at the beginning are left out.
 *
 * @throws when a line cannot be read, with its number
 */
export function readList(text) {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [id, kind, rule, place = '-', note = ''] = line.split(/\t+/).map((cell) => cell.trim());
    if (!KINDS.has(kind) || rule === undefined) throw new Error(`line ${index + 1}: «${line}»`);
    const rules = rule === '-' ? [] : rule.split('|');
    return [{ id, kind, rules, place: readPlace(place), note }];
  });
}

const MARKER = /#\s*(expect|follows):\s*(.*)$/;

/** The line a marker speaks of: its own, or the next one that is neither blank nor a comment. */
function markedLine(lines, index) {
  if (!lines[index].trimStart().startsWith('#')) return index + 1;
  const next = lines.findIndex((line, at) => at > index && !/^\s*(#|$)/.test(line));
  return next + 1;
}

/**
 * Reads the markers of a YAML file, `# expect: <rule> <defect>[, …]` and `# follows: …`, as a list.
 *
 * @param severityOf the severity of a rule by its id
 */
export function readMarkers(text, file, severityOf) {
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, index) => {
    const entries = MARKER.exec(line)?.[2].split(',') ?? [];
    const at = markedLine(lines, index);
    return entries.map((entry) => {
      const [rule, id = '-'] = entry.trim().split(/\s+/);
      const place = { file, lines: [at, at] };
      return {
        id: `${id} ${rule} ${file}:${at}`,
        kind: severityOf(rule),
        rules: [rule],
        place,
        note: '',
      };
    });
  });
}
