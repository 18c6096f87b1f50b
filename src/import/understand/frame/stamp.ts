import { parseAct } from '../../../language/russian/act-words.js';
import type { Line } from '../../pieces/piece.js';
import { type Draft, type DraftFields, fields, type Leaf, leafOf } from '../draft.js';
import type { Ledger } from '../ledger.js';
import { flatText } from '../text/joined-text.js';
import { organizationInNominative } from '../text/organization-words.js';
import { shortNamesIn } from '../text/person-words.js';

const WORD = /^[«"]?(?:утвержд[а-яё]+|согласован[а-яё]*)(?![а-яё])/i;
const ACT =
  /^(?:утвержд[а-яё]+|согласован[а-яё]*|приложение(?:\s*(?:№|N)?\s*\d+)?)?\s*(?:к\s+)?(приказ(?:ом|у)|распоряжени(?:ем|ю)|постановлени(?:ем|ю)|решени(?:ем|ю)|протокол(?:ом|у))(\s+.*?)?\s+от\s+(.{4,40}?)\s*(?:№|N)\s*(\S+)\s*$/i;
/** Kinds of acts in the nominative. */
const ACT_KINDS: Readonly<Record<string, string>> = {
  приказом: 'приказ',
  распоряжением: 'распоряжение',
  постановлением: 'постановление',
  решением: 'решение',
  протоколом: 'протокол',
  приказу: 'приказ',
  распоряжению: 'распоряжение',
  постановлению: 'постановление',
  решению: 'решение',
  протоколу: 'протокол',
};
const YEAR = /(?:19|20)\d\d|_{2,}\s*\d{2,4}\s*г|20_+/;
const BLANK = /^[_\s/]+/;

/** Lines below each other as one text: a post over four lines. */
function postOf(lines: readonly Line[], ledger: Ledger): Leaf | undefined {
  return leafOf(flatText(lines).replace(/[\s,;_]+$/, ''), lines, ledger);
}

/** «Утверждено приказом … от … № …» as data. */
export function actOf(text: string, from: Leaf['from']): Draft | undefined {
  const [, kind = '', issuer, date, number] = ACT.exec(text) ?? [];
  if (date === undefined || number === undefined) return undefined;
  const leaf = (value: string, words?: string): Leaf => ({
    leaf: value,
    ...(words !== undefined && { words }),
    ...(from && { from }),
  });
  const word = ACT_KINDS[kind.toLowerCase()] ?? kind;
  return fields({
    kind: leaf(word, `${text.slice(0, text.toLowerCase().indexOf(kind.toLowerCase()))} ${kind} от`),
    issuer:
      issuer === undefined
        ? undefined
        : leaf(organizationInNominative(issuer.trim()), issuer.trim()),
    date: leaf(date),
    number: leaf(number),
  });
}

/** «Приказ от 29.08.2024 № 187» below the name of who signed it. */
function actBelow(line: Line): Draft | undefined {
  const named = /^(?:приказ|распоряжение|постановление|протокол)(?![а-яё])/i.test(line.text)
    ? parseAct(line.text)
    : undefined;
  if (named?.date === undefined) return undefined;
  const leaf = (value: string): Leaf => ({ leaf: value, words: '', from: line.origin });
  return fields({
    kind: { ...leaf(named.kind), words: line.text },
    date: leaf(named.date),
    number: named.number === undefined ? undefined : leaf(named.number),
  });
}

/** A stamp of approval: the word, the post over several lines, the name, the date; or an act. */
export function readApproval(lines: readonly Line[], ledger: Ledger): DraftFields | undefined {
  if (lines.length === 0) return undefined;
  const act = actOf(flatText(lines), lines[0]?.origin);
  if (act !== undefined) {
    ledger.take(lines, 'field');
    return { status: { leaf: 'approved', words: '' }, act };
  }
  const [first] = lines;
  const isWord = first !== undefined && WORD.test(first.text) && first.text.length < 20;
  const below = isWord ? lines.slice(1) : lines;
  const signed = below.findIndex(({ text }) => shortNamesIn(text).length > 0);
  const dated = below.findLastIndex(({ text }) => YEAR.test(text));
  if (signed < 0 && dated < 0) return undefined;
  const named = below[signed];
  const name = named && shortNamesIn(named.text)[0];
  const beside = named && name ? named.text.slice(0, name.start).replace(/[_\s/]+$/, '') : '';
  const post = below.filter((_, index) => index < (signed < 0 ? dated : signed));
  const last = dated > signed ? below[dated] : undefined;
  const order = last && actBelow(last);
  const date = order === undefined ? last : undefined;
  const between = below.slice(signed + 1, dated > signed ? dated : undefined);
  if (order !== undefined && last !== undefined) ledger.take(last, 'field');
  ledger.take(
    between.filter(({ text }) => BLANK.test(text) && text.replace(BLANK, '') === ''),
    'form',
  );
  const postLeaf = postOf(post, ledger);
  return fields({
    status: { leaf: 'approved', words: '' },
    word: isWord && first ? leafOf(first.text.replace(/[«»":]/g, ''), [first], ledger) : undefined,
    post:
      beside === '' || named === undefined
        ? postLeaf
        : { leaf: [postLeaf?.leaf, beside].filter(Boolean).join(' '), from: named.origin },
    name: named && name ? leafOf(name.name, [named], ledger) : undefined,
    act: order,
    date: date && leafOf(date.text.replace(/^от\s+/, ''), [date], ledger),
  });
}

/** The act in lines, which may stand below what the annex belongs to. */
function actIn(lines: readonly Line[]): {
  readonly act: Draft | undefined;
  readonly lines: readonly Line[];
} {
  for (const from of lines.keys()) {
    const own = lines.slice(from);
    const act = actOf(flatText(own), own[0]?.origin);
    if (act !== undefined) return { act, lines: own };
  }
  return { act: undefined, lines: [] };
}

const ANNEX = /^приложение(?:\s*(?:№|N)?\s*(\d+(?:\.\d+)?))?(?![а-яё])/i;

/** «Приложение 2 / Утверждено приказом … от … № …». */
export function readAnnexStamp(lines: readonly Line[], ledger: Ledger): Draft | undefined {
  const at = lines.findIndex(({ text }) => ANNEX.test(text));
  const head = lines[at];
  if (head === undefined) return undefined;
  const number = ANNEX.exec(head.text)?.[1];
  const below = lines.slice(at + 1);
  const { act, lines: ofAct } = actIn(below);
  ledger.take(ofAct, 'field');
  const others = below.filter((line) => !ofAct.includes(line));
  const to = others.length > 0 ? leafOf(flatText(others), others, ledger) : undefined;
  ledger.take(head, number === undefined ? 'form' : 'field');
  if (number === undefined && act === undefined && to === undefined) return undefined;
  return fields({
    number:
      number === undefined ? undefined : { leaf: number, words: head.text, from: head.origin },
    to,
    act,
  });
}
