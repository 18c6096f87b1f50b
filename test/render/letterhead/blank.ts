import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type ISectionPropertiesOptions,
  Packer,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from 'docx';

/** What a blank of an organization is made of. */
export interface Blank {
  /** Paragraphs of the text: each a text, or several runs of one paragraph. */
  readonly lines: readonly (string | readonly string[])[];
  readonly header?: string;
  readonly footer?: string;
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly page?: ISectionPropertiesOptions;
  readonly table?: Table;
}

const line = { style: BorderStyle.SINGLE, size: 6, color: '1F4E79', space: 4 } as const;

function paragraph(text: string | readonly string[], own = {}): Paragraph {
  const runs: readonly string[] = typeof text === 'string' ? [text] : text;
  const children: ParagraphChild[] = runs.map((one) => new TextRun(one));
  return new Paragraph({ ...own, children });
}

/** A Word file such as an organization has: a head, an address below, marks between. */
export function blankOf(blank: Blank): Promise<Uint8Array> {
  const { lines, header, footer, font = 'Arial', size = 12, page, table } = blank;
  const centred = { alignment: AlignmentType.CENTER };
  const file = new Document({
    styles: {
      default: {
        document: { run: { font, size: size * 2 }, paragraph: { spacing: { after: 160 } } },
      },
    },
    sections: [
      {
        properties: page ?? {},
        ...(header !== undefined && {
          headers: {
            default: new Header({
              children: [paragraph(header, { ...centred, border: { bottom: line } })],
            }),
          },
        }),
        ...(footer !== undefined && {
          footers: { default: new Footer({ children: [paragraph(footer, centred)] }) },
        }),
        children: [...lines.map((one) => paragraph(one)), ...(table ? [table] : [])],
      },
    ],
  });
  return Packer.toBuffer(file);
}
