import type { BlockView, TriadsView } from './shape.js';

/** More columns than this, and a table is set across. */
const NARROW = { approbation: 4, workshops: 6 } as const;

const EMPTY: BlockView = {
  title: null,
  text: null,
  definitions: [],
  teams: null,
  assignments: null,
  approbation: null,
  workshops: null,
  figure: null,
};

type Page = { orientation: 'portrait' | 'landscape'; blocks: BlockView[] };

/**
 * Blocks on pages of the orientation their tables ask for. Text stands where the table before it
 * stands, so that a few lines between two wide tables get no page of their own.
 */
export function pagesOf(blocks: readonly BlockView[]): TriadsView['pages'] {
  const first: Page = { orientation: 'portrait', blocks: [] };
  const pages: Page[] = [first];
  for (const block of blocks) {
    const { words, table } = parted(block);
    const last = pages.at(-1) ?? first;
    if (words) last.blocks.push(words);
    if (!table) continue;
    const orientation = isWide(table) ? 'landscape' : 'portrait';
    if (last.orientation === orientation) last.blocks.push(table);
    else if (last.blocks.length === 0 && last !== first) last.blocks.push(table);
    else pages.push({ orientation, blocks: [table] });
  }
  return pages;
}

/** The text of a block and its table; a subheading without text stays with the table. */
function parted(block: BlockView): { words?: BlockView; table?: BlockView } {
  const { teams, assignments, approbation, workshops } = block;
  const hasTable = [teams, assignments, approbation, workshops].some((one) => one !== null);
  const hasWords = block.text !== null || block.definitions.length > 0;
  if (!hasTable) return { words: block };
  if (!hasWords) return { table: block };
  const { title, text, definitions, figure } = block;
  return {
    words: { ...EMPTY, title, text, definitions },
    table: { ...EMPTY, teams, assignments, approbation, workshops, figure },
  };
}

function isWide({ approbation, workshops }: BlockView): boolean {
  const forms = approbation?.heads.length ?? 0;
  const modules = workshops?.groups.reduce((sum, { span }) => sum + span, 0) ?? 0;
  return forms > NARROW.approbation || modules > NARROW.workshops;
}
