import { normalizeName } from '../../../language/russian/normalize.js';
import type { Module, TriadsDocument, Workshop } from '../../../model/triads.js';
import { quoted } from '../../words/letters.js';
import type { WorkshopsTable } from './shape.js';

type Kind = NonNullable<Module['kind']>;

/** A column of the matrix of workshops. */
export interface ModuleColumn {
  readonly title: string;
  readonly kind: Kind;
  readonly isCovered: (workshop: Workshop) => boolean;
}

/** Heads over several modules of a kind, and over a single one that only says its kind. */
const MANY: Readonly<Partial<Record<Kind, string>>> = {
  invariant: 'Инвариантные модули программы воспитания',
  variative: 'Вариативные модули программы воспитания',
  'growth-point': 'Центры «Точка роста»',
};
const SINGLE: readonly (readonly [Kind, RegExp, string])[] = [
  ['variative', /^вариативн\S* модул\S*$/i, 'Вариативный модуль программы воспитания'],
  ['growth-point', /^точк\S* роста$/i, '«Точка роста» естественно-научного профиля'],
];

/** The declared modules; where none are declared, the names that workshops have, in their order. */
export function moduleColumns({ modules, seminars }: TriadsDocument): readonly ModuleColumn[] {
  const declared = modules.map((module) => ({
    title: titleOf(module),
    kind: module.kind ?? 'other',
    isCovered: ({ covers }: Workshop) => covers.some(({ target }) => target === module),
  }));
  const names = new Map<string, string>();
  for (const { workshops } of seminars) {
    for (const { covers } of workshops) {
      for (const { id, target } of covers) {
        const key = normalizeName(id);
        if (!target && !names.has(key)) names.set(key, id);
      }
    }
  }
  const undeclared = [...names].map(([key, name]) => ({
    title: name,
    kind: 'other' as const,
    isCovered: ({ covers }: Workshop) =>
      covers.some(({ id, target }) => !target && normalizeName(id) === key),
  }));
  return [...declared, ...undeclared];
}

function titleOf({ name, label, kind }: Module): string {
  if (label !== undefined) return label;
  const bare = name.replace(/[«»"]/g, '').trim();
  const single = SINGLE.find(([own, pattern]) => own === kind && pattern.test(bare));
  if (single) return single[2];
  if (kind === 'growth-point' || kind === 'other' || /^модул/i.test(bare)) return name;
  return `Модуль ${quoted(name)}`;
}

/** Neighbours of a kind under one head; everything else stands over both rows of the head. */
export function moduleHeads(
  columns: readonly ModuleColumn[],
): Pick<WorkshopsTable, 'groups' | 'modules' | 'depth'> {
  const runs: { kind: Kind; titles: string[] }[] = [];
  for (const { kind, title } of columns) {
    const last = runs.at(-1);
    if (last?.kind === kind && MANY[kind]) last.titles.push(title);
    else runs.push({ kind, titles: [title] });
  }
  const isGroup = ({ kind, titles }: (typeof runs)[number]) =>
    titles.length > 1 || (kind === 'invariant' && titles.length > 0);
  const depth = runs.some(isGroup) ? 2 : 1;
  return {
    depth,
    groups: runs.map((run) => ({
      title: isGroup(run) ? (MANY[run.kind] ?? '') : (run.titles[0] ?? ''),
      span: run.titles.length,
      depth: isGroup(run) ? 1 : depth,
    })),
    modules: runs.filter(isGroup).flatMap(({ titles }) => titles),
  };
}
