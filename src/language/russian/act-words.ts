/** An act as people name it in a line: «приказ Министерства образования от 18.06.2021 № 45». */
export interface NamedAct {
  readonly kind: string;
  /** As written, mostly in the genitive. */
  readonly issuer?: string;
  readonly date?: string;
  readonly number?: string;
}

/** Kinds of acts as they are named in sentences: by what, of what, what. */
const KINDS: readonly (readonly [nominative: string, pattern: RegExp])[] = [
  ['приказ', /^приказ(?:ом|а)?$/],
  ['распоряжение', /^распоряжени(?:ем|я|е)$/],
  ['постановление', /^постановлени(?:ем|я|е)$/],
  ['решение', /^решени(?:ем|я|е)$/],
  ['протокол', /^протокол(?:ом|а)?$/],
  ['указ', /^указ(?:ом|а)?$/],
  ['письмо', /^письм(?:ом|а|о)$/],
];

const NUMBER = /[\s,]*(?:№|N|No\.?)\s*([^\s,;]+)/u;
const DATE = /[\s,]*(?:^|\s)от\s+(.+)$/iu;
/** «Утверждено приказом …»: the word belongs to the stamp. */
const STAMP_WORD = /^утвержд[её]н[аоы]?\s+/iu;

/** Reads a line that names an act; `undefined` where it names none. */
export function parseAct(line: string): NamedAct | undefined {
  const text = line.replace(/\s+/g, ' ').trim().replace(STAMP_WORD, '');
  const number = NUMBER.exec(text)?.[1];
  const named = text.replace(NUMBER, ' ').trim();
  const date = DATE.exec(named)?.[1]?.replace(/[\s,]+$/, '');
  const [first = '', ...others] = named.replace(DATE, '').replace(/,/g, ' ').trim().split(/\s+/);
  if (!/^[А-ЯЁа-яёA-Za-z]/.test(first)) return undefined;
  const word = first.toLowerCase();
  const kind = KINDS.find(([, pattern]) => pattern.test(word))?.[0] ?? word;
  const issuer = others.join(' ');
  return {
    kind,
    ...(issuer !== '' && { issuer }),
    ...(date !== undefined && { date }),
    ...(number !== undefined && { number }),
  };
}

/** What stands at the head of a body's name, from the genitive to the nominative. */
const HEADS: Readonly<Record<string, string>> = {
  министерства: 'министерство',
  департамента: 'департамент',
  управления: 'управление',
  комитета: 'комитет',
  отдела: 'отдел',
  администрации: 'администрация',
  правительства: 'правительство',
  агентства: 'агентство',
  службы: 'служба',
  совета: 'совет',
  думы: 'дума',
  главы: 'глава',
  губернатора: 'губернатор',
  института: 'институт',
  университета: 'университет',
  академии: 'академия',
  центра: 'центр',
  учреждения: 'учреждение',
  школы: 'школа',
  гимназии: 'гимназия',
  лицея: 'лицей',
};

function likeFirst(model: string, word: string): string {
  const first = model.charAt(0);
  return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/**
 * The name of a body in the nominative, when it is written in the genitive after the kind of an act.
 *
 * @returns `undefined` where it begins with an adjective in the genitive: of two nominatives one
 *   would be a guess («Городского» is «Городской», «Районного» is «Районный»)
 */
export function issuerNominative(issuer: string): string | undefined {
  const [first = '', ...others] = issuer.split(' ');
  const head = HEADS[first.toLowerCase()];
  if (head !== undefined) return [likeFirst(first, head), ...others].join(' ');
  return /(?:[оеё]го|[оеё]й)$/i.test(first) ? undefined : issuer;
}
