import type {
  Block,
  Cell,
  Inline,
  ListItem,
  PageDocument,
  Paragraph,
  Row,
  Signature,
} from './page.js';

type Change = (text: string) => string;

/** The same document with every text passed through `change`; structure stays as it is. */
export function mapText(document: PageDocument, change: Change): PageDocument {
  const sections = document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => mapBlock(block, change)),
  }));
  return { sections };
}

function mapBlock(block: Block, change: Change): Block {
  switch (block.type) {
    case 'paragraph':
      return mapParagraph(block, change);
    case 'heading':
    case 'caption':
      return { ...block, inlines: mapInlines(block.inlines, change) };
    case 'stamp':
    case 'annex':
      return { ...block, lines: block.lines.map((line) => mapParagraph(line, change)) };
    case 'list':
      return { ...block, items: block.items.map((item) => mapItem(item, change)) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => mapRow(row, change)) };
    case 'signatures':
      return {
        ...block,
        people: block.people.map((one) => mapSignature(one, change)),
      };
    case 'picture':
    case 'pageBreak':
      return block;
  }
}

function mapParagraph(paragraph: Paragraph, change: Change): Paragraph {
  return { ...paragraph, inlines: mapInlines(paragraph.inlines, change) };
}

function mapSignature({ role, post, name, date }: Signature, change: Change): Signature {
  return {
    ...(role !== undefined && { role: change(role) }),
    post: change(post),
    name: change(name),
    ...(date !== undefined && { date: change(date) }),
  };
}

function mapItem(item: ListItem, change: Change): ListItem {
  return { ...item, blocks: item.blocks.map((block) => mapBlock(block, change)) };
}

function mapRow(row: Row, change: Change): Row {
  return { ...row, cells: row.cells.map((cell) => mapCell(cell, change)) };
}

function mapCell(cell: Cell, change: Change): Cell {
  return { ...cell, blocks: cell.blocks.map((block) => mapBlock(block, change)) };
}

function mapInlines(inlines: readonly Inline[], change: Change): readonly Inline[] {
  return inlines.map((inline) =>
    inline.type === 'text' ? { ...inline, text: change(inline.text) } : inline,
  );
}
