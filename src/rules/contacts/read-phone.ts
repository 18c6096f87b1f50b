/** What is wrong with the way a number is written. */
export type PhoneProblem = 'brackets' | 'characters' | 'stray' | 'code' | 'digits' | 'grouping';

/** A phone number taken apart. */
export interface WrittenPhone {
  readonly problem?: PhoneProblem;
  /** How it should be written, where that is sure. */
  readonly better?: string;
  /** Ten digits: code and number without the 8 or +7; absent for local and foreign numbers. */
  readonly national?: string;
  /** A number without its code. */
  readonly isLocal: boolean;
  /** The manner of writing: what it looks like with every figure of code and number the same. */
  readonly manner: string;
}

const LABEL = /^(?:тел|телефон|т|моб|раб|факс)\.?:?\s*|\s*\(?(?:раб|моб|факс|доб)\.?\s*\d*\)?$/giu;
const MANNER = /^(\+?\d)?([\s-]*)(\(\d+\))?([\s-]*)(\d[\d\s-]*)$/;
const CODE = { shortest: 3, longest: 5 };
/** Digits of a local number, and of one with its code. */
const LOCAL = { shortest: 5, longest: 7 };
const NATIONAL = 10;
const FOREIGN = { shortest: 8, longest: 15 };

/** Two figures to a group from the right, the rest before them: 1-23-45, 123-45-67. */
function grouped(local: string): string {
  return [local.slice(0, -4), local.slice(-4, -2), local.slice(-2)].join('-');
}

function isBalanced(text: string): boolean {
  return /^[^()]*(?:\([^()]*\)[^()]*)?$/.test(text);
}

/** The ten digits after the 8 or +7; with a code in brackets only one figure may stand before it. */
function nationalOf(text: string, isRussian: boolean): string | undefined {
  if (!isRussian) return undefined;
  const bracket = text.indexOf('(');
  const before = (bracket === -1 ? '' : text.slice(0, bracket)).replace(/\D/g, '');
  const digits = (bracket === -1 ? text : text.slice(bracket)).replace(/\D/g, '');
  if (!/^[78]?$/.test(before)) return undefined;
  if (digits.length === NATIONAL) return digits;
  const hasPrefix = bracket === -1 && digits.length === NATIONAL + 1 && /^[78]/.test(digits);
  return hasPrefix ? digits.slice(1) : undefined;
}

/** A dot, a comma or the like that parts no two figures: «8(00000).0-00-00», «8(000)000-00-00,». */
const STRAY = /(?<=[()\s])[.,;:]+|^[.,;:]+|[.,;:]+(?=[()\s]|$)/g;

function problemOf(text: string, digits: string, isRussian: boolean): PhoneProblem | undefined {
  if (!isBalanced(text)) return 'brackets';
  if (!/^[+\d\s()-]*$/.test(text)) return 'characters';
  const code = /\((\d*)\)/.exec(text)?.[1];
  if (code !== undefined && (code.length < CODE.shortest || code.length > CODE.longest))
    return 'code';
  const { length } = digits;
  if (!isRussian)
    return length < FOREIGN.shortest || length > FOREIGN.longest ? 'digits' : undefined;
  const isWhole = nationalOf(text, true) !== undefined;
  const isLocal = code === undefined && length >= LOCAL.shortest && length <= LOCAL.longest;
  return isWhole || isLocal ? undefined : 'digits';
}

/** Reads a number as written. */
export function readPhone(written: string): WrittenPhone {
  const text = written.replace(LABEL, '').trim();
  const digits = text.replace(/\D/g, '');
  const isRussian = !text.startsWith('+') || text.startsWith('+7');
  const problem = problemOf(text, digits, isRussian);
  if (problem === 'characters') {
    const bare = text.replace(STRAY, '');
    const read = bare === text ? undefined : readPhone(bare);
    if (read !== undefined && read.problem === undefined) {
      return { ...read, problem: 'stray', better: bare };
    }
  }
  const national = nationalOf(text, isRussian);
  const known = national === undefined ? {} : { national };
  const isLocal = problem === undefined && isRussian && national === undefined;
  if (problem !== undefined) return { problem, ...known, isLocal, manner: '' };
  const [, prefix = '', gap = '', code = '', space = '', local = ''] = MANNER.exec(text) ?? [];
  const manner = `${prefix}${gap}${code && '(К)'}${space}${/\d[\s-]\d/.test(local) ? '0-00' : '0'}`;
  const figures = local.replace(/\D/g, '');
  const isGrouped = /-/.test(local) && code !== '' && isRussian;
  const better = `${prefix}${gap}${code}${space}${grouped(figures)}`;
  if (
    isGrouped &&
    local.replace(/\s/g, '') !== grouped(figures) &&
    figures.length >= LOCAL.shortest
  ) {
    return { problem: 'grouping', better, ...known, isLocal, manner };
  }
  return { ...known, isLocal, manner };
}
