/** The parts of a place as a person writes it: `plan.yaml:47`, `table 3 row 11`, `a.docx: paragraph 5`. */
const PLACE =
  /^(?:(?<file>.*?\.\w+)(?::\s*|$))?(?:(?<line>\d+)(?:-(?<last>\d+))?)?\s*(?<cell>(?:(?:table|row|column|paragraph)\s+\d+\s*)*)$/;

/**
 * Reads a place of a list of expected findings; `-` is any place.
 *
 * @throws when the place cannot be read
 */
export function readPlace(text) {
  if (text === '-') return {};
  const groups = PLACE.exec(text)?.groups;
  if (groups === undefined) throw new Error(`no place: «${text}»`);
  const { file, line, last, cell } = groups;
  const parts = [...cell.matchAll(/(\w+)\s+(\d+)/g)].map(([, name, at]) => [name, Number(at)]);
  return {
    ...(file !== undefined && { file }),
    ...(line !== undefined && { lines: [Number(line), Number(last ?? line)] }),
    ...(parts.length > 0 && { cell: Object.fromEntries(parts) }),
  };
}

/** Whether a finding's place, as the JSON report gives it, is the expected one or lies within it. */
export function isAt(expected, { file, line, cell }) {
  if (expected.file !== undefined && !`/${file}`.endsWith(`/${expected.file}`)) return false;
  if (expected.lines !== undefined) {
    const [first, last] = expected.lines;
    if (line === undefined || line < first || line > last) return false;
  }
  return Object.entries(expected.cell ?? {}).every(([name, at]) => cell?.[name] === at);
}

/** A place in the words of the lists. */
export function placeWords({ file, line, cell }) {
  const parts = ['table', 'row', 'column', 'paragraph'].flatMap((name) =>
    cell?.[name] === undefined ? [] : [`${name} ${cell[name]}`],
  );
  if (parts.length > 0) return `${file}: ${parts.join(' ')}`;
  return line === undefined ? file : `${file}:${line}`;
}
