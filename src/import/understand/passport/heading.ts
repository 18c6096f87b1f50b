import type { Line } from '../../pieces/piece.js';
import { labelWords } from '../../recognise/label-words.js';
import { flatText } from '../text/joined-text.js';

/** What the title of a passport says. */
export interface Heading {
  readonly level?: 'federal' | 'regional' | 'intermunicipal' | 'municipal' | 'school';
  readonly unit: 'project' | 'subproject';
  /** The name of the project, without quotes. */
  readonly name?: string;
}

const LEVELS = [
  ['intermunicipal', /межмуниципальн/i],
  ['municipal', /муниципальн/i],
  ['regional', /региональн/i],
  ['federal', /федеральн/i],
  [
    'school',
    /школьн|(?:школы|учреждения|организации)(?![а-яё])|(?<![а-яё])(?:м[бак]оу|сош)(?![а-яё])/i,
  ],
] as const;

/** The level that words name, the one said first. */
export function levelIn(text: string): Heading['level'] {
  const found = LEVELS.map(([level, pattern]) => ({ level, at: text.search(pattern) }));
  const named = found.filter(({ at }) => at >= 0).toSorted((a, b) => a.at - b.at);
  return named[0]?.level;
}

/** A name without the quotes round it. */
export function unquoted(text: string): string {
  const bare = text.trim().replace(/[.;]$/, '');
  const inner = /^[«"„“](.*)[»"”“]$/s.exec(bare)?.[1];
  const isWhole = inner !== undefined && !/[»"”].*[«"„]/s.test(inner);
  return isWhole ? inner.trim() : text.trim();
}

/** A line in quotes is the name, whatever else stands in quotes above it. */
function nameAt(lines: readonly Line[]): number | undefined {
  const at = lines.findIndex(({ text }) => /^[«"„]/.test(text));
  return at < 0 ? undefined : at;
}

/** True for a line of the title that forms print by themselves, the name among them. */
export function isPrinted({ text }: Line): boolean {
  const bare = text.replace(/[«"„].*[»"”]/s, ' ');
  return /паспорт|проект/i.test(bare) || labelWords(bare).stems.length === 0;
}

/** Reads the title of a passport over its lines: level, project or sub-project, name. */
export function readHeading(lines: readonly Line[]): Heading {
  const at = nameAt(lines);
  const [before = ''] = flatText(at === undefined ? lines : lines.slice(0, at)).split(/[«"„]/);
  const name = /[«"„].*[»"”]/s.exec(flatText(lines.slice(at ?? 0)))?.[0];
  const level = levelIn(before);
  return {
    ...(level && { level }),
    unit: /подпроект/i.test(before) ? 'subproject' : 'project',
    ...(name !== undefined && { name: unquoted(name) }),
  };
}
