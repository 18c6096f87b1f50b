import type { Line } from '../../pieces/piece.js';
import type { Context } from '../context.js';
import { type Draft, type DraftFields, fields, type Leaf, leafOf, list } from '../draft.js';
import { flatText, goesOn, joinedText } from '../text/joined-text.js';

/** By field. */
type Upstream = Record<'national' | 'federal' | 'regional' | 'programmes', Draft | undefined>;

/** A national project named in a row of the federal ones. */
function isNational(line: Line): boolean {
  return /^[«"]?национальн[а-яё]+ проект/i.test(line.text);
}

/** A row of its own: one name, or one to a line. */
function readNames(lines: readonly Line[], { ledger }: Context): Draft | undefined {
  if (lines.length === 0) return undefined;
  const text = joinedText(lines);
  const parts = text.split('\n\n');
  if (parts.length === 1) return leafOf(text, lines, ledger);
  ledger.take(lines, 'field');
  const from = lines[0]?.origin;
  return parts.map((part): Leaf => ({ leaf: part, ...(from && { from }) }));
}

const LEVELS = [
  ['national', /национальн[а-яё]+ проект/i],
  ['federal', /федеральн[а-яё]+ проект/i],
  ['regional', /региональн[а-яё]+ проект/i],
] as const;

/** «Региональный проект «Лидерство»»: words of the form before a name in quotes. */
const NAMED =
  /^(?:национальн|федеральн|региональн)[а-яё]+\s+проект\s+[«"„]([^«»"“”„]+)[»"”“][;,.]?$/i;
const MENTIONS = new RegExp(LEVELS.map(([, { source }]) => source).join('|'), 'gi');

/** Names set off by semicolons. */
const PARTS = /;\s+(?=\S)/;

/** A line for each of them, by the kind that it names. */
function readLines(written: readonly Line[]): Upstream | undefined {
  const lines = written.flatMap((line) =>
    line.text.split(PARTS).map((text): Line => ({ ...line, text })),
  );
  const isBroken = written.some((line, at) => {
    const next = written[at + 1];
    return next !== undefined && goesOn(line, next);
  });
  const isMixed = isBroken || lines.some(({ text }) => (text.match(MENTIONS)?.length ?? 0) > 1);
  if (lines.length < 2 || isMixed) return undefined;
  const of = (name: keyof Upstream): Draft | undefined => {
    const own = lines.filter(({ text }) => {
      const level = LEVELS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'programmes';
      return level === name;
    });
    return list(
      own.map(({ text, origin }) => {
        const bare = NAMED.exec(text)?.[1];
        return { leaf: bare ?? text, words: text, from: origin };
      }),
    );
  };
  return {
    national: of('national'),
    federal: of('federal'),
    regional: of('regional'),
    programmes: of('programmes'),
  };
}

/** One row for all of them: a line for each, or cut where the next kind of project is named. */
function readLinks(lines: readonly Line[], { ledger }: Context): Upstream {
  const text = flatText(lines);
  const from = lines[0]?.origin;
  ledger.take(lines, 'field');
  const byLine = readLines(lines);
  if (byLine !== undefined) return byLine;
  const found = LEVELS.flatMap(([name, pattern]) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [{ name, at }];
  }).toSorted((a, b) => a.at - b.at);
  const upstream: Upstream = {
    national: undefined,
    federal: undefined,
    regional: undefined,
    programmes: undefined,
  };
  if (found.length === 0) return { ...upstream, programmes: { leaf: text, ...(from && { from }) } };
  for (const [index, { name, at }] of found.entries()) {
    const part = text.slice(index === 0 ? 0 : at, found[index + 1]?.at);
    const leaf = part
      .trim()
      .replace(/[,;]$|\s+и$/, '')
      .trim();
    upstream[name] = { leaf, words: part, ...(from && { from }) };
  }
  return upstream;
}

/** The projects and programmes that a project serves, from rows of their own or one for all. */
export function readUpstream(
  linesOf: (name: string) => readonly Line[],
  context: Context,
): DraftFields | undefined {
  const [ofFederal, ofProgrammes] = [linesOf('federal'), linesOf('programmes')];
  const isMixed = ofProgrammes.some((line) => LEVELS.some(([, level]) => level.test(line.text)));
  const linked = [...linesOf('links'), ...(isMixed ? ofProgrammes : [])];
  const links = linked.length > 0 ? readLinks(linked, context) : undefined;
  const national = [...linesOf('national'), ...ofFederal.filter(isNational)];
  const federal = ofFederal.filter((line) => !isNational(line));
  return fields({
    national: readNames(national, context) ?? links?.national,
    federal: readNames(federal, context) ?? links?.federal,
    regional: readNames(linesOf('regional'), context) ?? links?.regional,
    programmes: readNames(isMixed ? [] : ofProgrammes, context) ?? links?.programmes,
  });
}
