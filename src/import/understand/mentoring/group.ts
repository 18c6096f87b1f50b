import { parseAct } from '../../../language/russian/act-words.js';
import type { Line } from '../../pieces/piece.js';
import { type Draft, type DraftFields, fields, isLeaf, isList, type Leaf } from '../draft.js';
import type { Ledger } from '../ledger.js';
import { flatText } from '../text/joined-text.js';

const NUMBER = /^(?:№|N)\s*(\S+)$/;
/** Where an act begins after what it is about. */
const ACT = /(?:^|,\s+)(?=(?:приказ|распоряжение|постановление|решение|протокол|письмо)\s)/i;

interface Told {
  /** What stands before the act, cut at commas. */
  readonly parts: readonly string[];
  readonly act: DraftFields | undefined;
  readonly leaf: (value: string) => Leaf;
}

function readTold(lines: readonly Line[], ledger: Ledger): Told {
  const text = flatText(lines);
  const from = lines[0]?.origin;
  const leaf = (value: string): Leaf => ({ leaf: value, words: '', ...(from && { from }) });
  const at = ACT.exec(text);
  const named = at === null ? undefined : parseAct(text.slice(at.index).replace(/^,\s+/, ''));
  const before = named === undefined || at === null ? text : text.slice(0, at.index);
  ledger.take(lines, 'field');
  return {
    parts: before.split(/,\s+/).filter((part) => part !== ''),
    act:
      named &&
      fields({
        kind: leaf(named.kind),
        issuer: named.issuer === undefined ? undefined : leaf(named.issuer),
        date: named.date === undefined ? undefined : leaf(named.date),
        number: named.number === undefined ? undefined : leaf(named.number),
      }),
    leaf,
  };
}

/** The words of a row count with the first of its values. */
function speaking(all: DraftFields, lines: readonly Line[]): DraftFields | undefined {
  const [first, ...others] = Object.entries(all).filter(([, value]) => value !== undefined);
  if (first === undefined) return undefined;
  const [name, value] = first;
  return { [name]: value && withWords(value, flatText(lines)), ...Object.fromEntries(others) };
}

function withWords(draft: Draft, words: string): Draft {
  if (isLeaf(draft)) return { ...draft, words };
  return isList(draft) ? draft : (speakingAct(draft, words) ?? draft);
}

function speakingAct({ kind, ...rest }: DraftFields, words: string): DraftFields | undefined {
  return kind !== undefined && isLeaf(kind) ? { kind: { ...kind, words }, ...rest } : undefined;
}

/** «№ 1, приказ института от 26.11.2021 № 112»: the mentoring group, and the act about it. */
export function readGroup(lines: readonly Line[], ledger: Ledger): DraftFields | undefined {
  const { parts, act, leaf } = readTold(lines, ledger);
  const name = parts.join(', ');
  const number = NUMBER.exec(name)?.[1];
  const head =
    number === undefined
      ? { name: name === '' ? undefined : leaf(name) }
      : { number: leaf(number) };
  return speaking({ ...head, act }, lines);
}

/** «30.03.2023, по просьбе команды, приказ … от … № …»: an end moved, why, and by what. */
export function readChangedEnd(
  lines: readonly Line[],
  field: 'until' | 'date',
  ledger: Ledger,
): DraftFields | undefined {
  const { parts, act, leaf } = readTold(lines, ledger);
  const [end, ...reasons] = parts;
  const reason = reasons.join(', ');
  return speaking(
    {
      [field]: end === undefined ? undefined : leaf(end),
      reason: reason === '' ? undefined : leaf(reason),
      act,
    },
    lines,
  );
}
