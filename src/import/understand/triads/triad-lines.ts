import type { Line } from '../../pieces/piece.js';
import { type DraftFields, type Leaf, list, made } from '../draft.js';
import { type TeamRole, teamRole } from '../interaction/teams.js';
import type { Ledger } from '../ledger.js';
import { itemsDraft, listedItems } from '../text/items.js';
import type { ReadAssignments } from './assignments.js';

/** «Триада 1: …», «Триада № 2. Оценка качества». */
const TRIAD = /^[«"]?триада[»"]?\s*(?:№\s*)?(\d{1,2})\s*[.:–-]?\s*(.*)$/is;
/** «ментор – Тарский район, советник – Омский район, стажёр – Лесной район». */
const ROLES =
  /^\(?[«"]?(?:ментор|наставник)[»"]?\s*[–:-]\s*(.+?)[,;]\s*[«"]?советник[»"]?\s*[–:-]\s*(.+?)[,;]\s*[«"]?(?:стаж[её]р|наставляемый)[»"]?\s*[–:-]\s*(.+?)\)?[.;]?$/is;
/** «Ментор:», above what is set to do. */
const ROLE = /^[«"]?([А-ЯЁа-яё]+)[»"]?\s*:$/;

/** Triads and their assignments, as lines tell them. */
export interface ToldTriads {
  readonly triads: readonly DraftFields[];
  readonly ofTriads: ReadAssignments['ofTriads'];
  /** Which table of a form the lines stand for. */
  readonly tables: ReadonlyMap<Line, 'triads' | 'assignments'>;
}

function triadIn(line: Line, ledger: Ledger): DraftFields | undefined {
  const [, number, rest = ''] = TRIAD.exec(line.text) ?? [];
  const [, mentor, adviser, trainee] = ROLES.exec(rest) ?? [];
  if (number === undefined || mentor === undefined || adviser === undefined) return undefined;
  ledger.take(line, 'field');
  const leaf = (value: string): Leaf => ({ leaf: value.trim(), words: '', from: line.origin });
  return {
    number: { ...leaf(number), words: line.text },
    mentor: leaf(mentor),
    adviser: leaf(adviser),
    trainee: leaf(trainee ?? ''),
  };
}

/** A role's line and the items of the list below it. */
function dutiesFrom(lines: readonly Line[], at: number) {
  const line = lines[at];
  const role = teamRole(ROLE.exec(line?.text ?? '')?.[1] ?? '');
  if (line === undefined || role === undefined) return undefined;
  const below = lines.slice(at + 1);
  const end = below.findIndex(
    (one) => listedItems([one])[0]?.number === undefined && !one.isBullet,
  );
  const own = below.slice(0, end < 0 ? undefined : end);
  return own.length === 0 ? undefined : { role, line, own };
}

/**
 * Reads triads told one to a line, and what is set to each of their roles in lists, where no table tells
 * them. Lines that tell something else are left.
 */
export function readTriadLines(lines: readonly Line[], ledger: Ledger): ToldTriads {
  const triads: DraftFields[] = [];
  const tables = new Map<Line, 'triads' | 'assignments'>();
  const directions = new Map<string, Leaf>();
  const duties = new Map<string, Partial<Record<TeamRole, DraftFields[string]>>>();
  let heading: { readonly number: string; readonly line: Line; readonly rest: string } | undefined;
  for (const [at, line] of lines.entries()) {
    const triad = triadIn(line, ledger);
    if (triad !== undefined) {
      triads.push(triad);
      tables.set(line, 'triads');
      continue;
    }
    const [, number, rest = ''] = TRIAD.exec(line.text) ?? [];
    if (number !== undefined && line.text.length < 160) heading = { number, line, rest };
    const found = dutiesFrom(lines, at);
    if (found === undefined || heading === undefined) continue;
    const { number: own, line: above, rest: direction } = heading;
    if (!duties.has(own)) {
      ledger.take(above, 'field');
      tables.set(above, 'assignments');
      const leaf = { leaf: direction, words: above.text, from: above.origin };
      if (direction !== '') directions.set(own, leaf);
    }
    ledger.take(found.line, 'form');
    const items = list(itemsDraft(listedItems(found.own), ledger));
    duties.set(own, { ...duties.get(own), [found.role]: items });
  }
  const numbered = triads.map((triad, at) => {
    const number = triad.number && 'leaf' in triad.number ? String(triad.number.leaf) : `${at + 1}`;
    const direction = directions.get(number);
    directions.delete(number);
    return direction === undefined ? triad : { ...triad, direction };
  });
  const others = [...directions].map(([number, direction]) => ({
    number: made(number),
    direction,
  }));
  return { triads: [...numbered, ...others], ofTriads: duties, tables };
}
