import type { Cell, Row, Table } from '../../page/page.js';

/** Writes what stands in a cell. */
type CellContent = (cell: Cell) => string;

/** A table of fixed widths; its head rows are repeated on each printed page. */
export function tableHtml(table: Table, content: CellContent): string {
  const columns = table.columns.map((percent) => `<col style="width:${percent}%">`).join('');
  const heads = table.rows.filter(({ kind }) => kind === 'head');
  const rest = table.rows.filter(({ kind }) => kind !== 'head');
  const names = [table.borders ? 'lines' : '', table.small ? 'small' : ''].filter(Boolean);
  const rows = (of: readonly Row[]) => of.map((row) => rowHtml(row, content)).join('\n');
  return [
    names.length > 0 ? `<table class="${names.join(' ')}">` : '<table>',
    `<colgroup>${columns}</colgroup>`,
    heads.length > 0 ? `<thead>\n${rows(heads)}\n</thead>` : '',
    rest.length > 0 ? `<tbody>\n${rows(rest)}\n</tbody>` : '',
    '</table>',
  ]
    .filter(Boolean)
    .join('\n');
}

const TAGS = {
  head: { name: 'th', scope: ' scope="col"' },
  band: { name: 'th', scope: ' scope="colgroup"' },
  body: { name: 'td', scope: '' },
} as const;

function rowHtml({ kind, cells }: Row, content: CellContent): string {
  const { name, scope } = TAGS[kind];
  const written = cells.map((cell) => {
    const { colspan, rowspan, align, shade } = cell;
    const classes = [align ?? '', shade ? 'shade' : ''].filter(Boolean).join(' ');
    const attributes = [
      colspan > 1 ? ` colspan="${colspan}"` : '',
      rowspan > 1 ? ` rowspan="${rowspan}"` : '',
      classes === '' ? '' : ` class="${classes}"`,
    ].join('');
    return `<${name}${scope}${attributes}>${content(cell)}</${name}>`;
  });
  return `<tr>${written.join('')}</tr>`;
}
