import type { Line } from '../../pieces/piece.js';
import { type Draft, type DraftFields, fields, type Leaf, leafOf } from '../draft.js';
import type { Ledger } from '../ledger.js';
import { flatText } from '../text/joined-text.js';
import { shortNamesIn } from '../text/person-words.js';
import { WRITTEN_DAY } from '../text/written-day.js';

const QUOTED = /^[«"„]([^«»"“”]+)[»"”“]$/;
/** Where the seal goes. */
const SEAL = /^м\.\s?п\.?$/i;
/** Address, account, phone: between the name of a side and who signs for it. */
const REQUISITE =
  /^(?:(?:юридическ|почтов|фактическ)[а-яё]+\s+)?(?:адрес|тел(?:ефон)?(?![а-яё])|факс|инн|кпп|огрн|бик|банк|[рлк]\/с|e-?mail|эл)|^\d{6},/i;
/** The heading of the signatures. */
const HEADING = /^подписи(?:\s+сторон)?\s*:?$/i;
/** The next annex begins: nobody signs above it who signs below. */
const ANNEX = /^приложение(?:\s*(?:№|N)?\s*\d+)?$/i;
/** A role of a triad, alone in its line. */
const ROLE_ALONE = /^(?:ментор|наставник|советник|стаж[её]р|наставляемый)\s*:?$/i;
const BLANK = /[_\s/]+/g;
const LONGEST = 160;

/** Which words stand for which role of a triad. */
const ROLES: readonly (readonly [RegExp, string])[] = [
  [/ментор|наставник(?!а)/i, 'ментор'],
  [/советник/i, 'советник'],
  [/наставляем/i, 'наставляемый'],
  [/стаж[её]р/i, 'стажер'],
];

function roleOf(text: string): string | undefined {
  return ROLES.find(([words]) => words.test(text))?.[1];
}

/**
 * The signatures at the end of a document: blocks of lines that end with a name in initials. Lines
 * that belong to no signature are left alone.
 *
 * @param sides words that stand above a signature, besides those in quotes
 */
export function readSignatures(
  lines: readonly Line[],
  ledger: Ledger,
  sides: ReadonlySet<string> = new Set(),
): Draft | undefined {
  const signatures: DraftFields[] = [];
  let block: Line[] = [];
  for (const line of lines) {
    const isTitle = line.bold && line.align === 'center' && signatures.length > 0;
    if (ANNEX.test(line.text) || isTitle) break;
    const last = signatures.at(-1);
    const awaitsDate = block.length === 0 && last !== undefined && last.date === undefined;
    if (awaitsDate && WRITTEN_DAY.test(line.text)) {
      signatures[signatures.length - 1] = { ...last, date: leafOf(line.text, [line], ledger) };
      continue;
    }
    if (line.text.length > LONGEST && line.origin.table === undefined) {
      block = [];
      continue;
    }
    if (HEADING.test(line.text)) {
      ledger.take(line, 'form');
      block = [];
      continue;
    }
    if (SEAL.test(line.text)) {
      ledger.take(line, 'form');
      continue;
    }
    if (REQUISITE.test(line.text)) continue;
    block.push(line);
    const [name] = shortNamesIn(line.text);
    if (name === undefined) continue;
    if (isAddress(afterName(line, name.name))) {
      block = [];
      continue;
    }
    signatures.push(...signatureOf(block, name.name, ledger, sides));
    block = [];
  }
  return signatures.length === 0 ? undefined : signatures;
}

/** A day after a name in its line: «И.О. Ильин «10» октября 2022 г.». */
const DAY_AFTER =
  /^[\s,_/]*((?:[«"]\s*)?\d{1,2}(?:\s*[»"])?(?:\.\d{1,2}\.|\s+[а-яё]+\s+)\d{4}\s*(?:г(?:ода|\.)?)?)\s*$/i;

function afterName({ text }: Line, name: string): string {
  return text.slice(text.indexOf(name) + name.length);
}

const ADDRESS = /тел\.|@|\d[\d\s()-]{4,}\d/i;

/** «Исп. Иванова Т.В., тел. …» at the foot of a page is no signature. */
function isAddress(after: string): boolean {
  return DAY_AFTER.exec(after) === null && ADDRESS.test(after);
}

/** «(подпись)», «М.П.»: what else the line says is not lost. */
function wordsIn(after: string): string {
  const isBlankDay = /_\s*[»"]|20_/.test(after);
  if (isBlankDay || !/[А-Яа-яЁё]/.test(after)) return '';
  return after
    .replace(BLANK, ' ')
    .replace(/^[\s,;.]+/, '')
    .trim();
}

function signatureOf(
  block: readonly Line[],
  name: string,
  ledger: Ledger,
  sides: ReadonlySet<string>,
): readonly DraftFields[] {
  const last = block.at(-1);
  if (last === undefined) return [];
  const [first] = block;
  const isLabel =
    first &&
    (QUOTED.test(first.text) ||
      ROLE_ALONE.test(first.text) ||
      sides.has(first.text.replace(/:$/, '')));
  const label = isLabel && block.length > 1 ? first : undefined;
  const role = label && roleOf(label.text);
  const posts = block.slice(label ? 1 : 0, -1);
  const beside = last.text.slice(0, last.text.indexOf(name)).replace(BLANK, ' ').trim();
  const after = afterName(last, name);
  const day = DAY_AFTER.exec(after)?.[1];
  const post: Leaf | undefined = leafOf(
    [flatText(posts).replace(BLANK, ' ').trim(), beside, day === undefined ? wordsIn(after) : '']
      .filter(Boolean)
      .join(' '),
    [...posts, last],
    ledger,
  );
  const draft = fields({
    role: role === undefined ? undefined : { leaf: role, words: '' },
    label: label && leafOf(label.text.replace(/:$/, ''), [label], ledger),
    post,
    name: { leaf: name, from: last.origin },
    date: day === undefined ? undefined : { leaf: day, from: last.origin },
  });
  ledger.take(last, 'field');
  return draft ? [draft] : [];
}
