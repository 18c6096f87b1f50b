/**
 * The page tree: an official document as data, between forms and writers. Everything that decides
 * how a page looks to a reader is here (what stands where); how it is drawn (fonts, millimetres)
 * belongs to the page profile and the writers.
 */
export interface PageDocument {
  readonly sections: readonly Section[];
}

export type Orientation = 'portrait' | 'landscape';

/** A run of pages of one orientation; each section begins on a new page. */
export interface Section {
  readonly orientation: Orientation;
  /** Name of the sheet in a spreadsheet. */
  readonly name?: string;
  readonly margins?: Partial<Margins>;
  readonly blocks: readonly Block[];
}

/** Page margins in millimetres. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Align = 'left' | 'center' | 'right' | 'justify';

export type Block =
  | Paragraph
  | Heading
  | List
  | Table
  | Stamp
  | Annex
  | Signatures
  | Caption
  | Picture
  | PageBreak;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly align?: Align;
  readonly inlines: readonly Inline[];
}

/** Level 1 is the document's title, 2 a part, 3 a subheading. */
export interface Heading {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3;
  readonly inlines: readonly Inline[];
}

/** Ordered lists begin anew at `start` (1 unless given), also in every table cell. */
export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start?: number;
  readonly items: readonly ListItem[];
}

/** `label` is an explicit number printed as given («2.10») instead of the generated one. */
export interface ListItem {
  readonly label?: string;
  readonly blocks: readonly Block[];
}

/** `columns` are shares of the width in percent; their sum is 100. */
export interface Table {
  readonly type: 'table';
  readonly columns: readonly number[];
  readonly borders: boolean;
  /** Set in small type: many narrow columns. */
  readonly small?: true;
  readonly rows: readonly Row[];
}

/** Head rows come first and are repeated on each page; a band is a section title across the table. */
export interface Row {
  readonly kind: 'head' | 'band' | 'body';
  readonly cells: readonly Cell[];
}

/** `shade` gives the cell a light fill in a spreadsheet: an empty place of a matrix. */
export interface Cell {
  readonly colspan: number;
  readonly rowspan: number;
  readonly align?: Align;
  readonly shade?: true;
  readonly blocks: readonly Block[];
}

/**
 * A stamp (гриф) at the top of the first page: approval at the right, СОГЛАСОВАНО at the left.
 * Stamps that follow each other stand at one level.
 */
export interface Stamp {
  readonly type: 'stamp';
  readonly side?: 'left';
  readonly lines: readonly Paragraph[];
}

/** «Приложение № 1 / к … от … № …», at the top right of its page. */
export interface Annex {
  readonly type: 'annex';
  readonly lines: readonly Paragraph[];
}

/** Signatures under each other by rank, or side by side for equal parties. */
export interface Signatures {
  readonly type: 'signatures';
  readonly beside: boolean;
  readonly people: readonly Signature[];
}

/** `role` stands above the post («МЕНТОР»), `date` below the name. */
export interface Signature {
  readonly role?: string;
  readonly post: string;
  readonly name: string;
  readonly date?: string;
}

/** Title of a table or figure: «Таблица 2 – Состав триад». */
export interface Caption {
  readonly type: 'caption';
  readonly of: 'table' | 'figure';
  readonly label: string;
  readonly number: string;
  readonly inlines: readonly Inline[];
}

/** A picture by its path; what stands for it where there is none is `alt`. */
export interface Picture {
  readonly type: 'picture';
  readonly path: string;
  readonly alt: string;
}

export interface PageBreak {
  readonly type: 'pageBreak';
}

export type Inline = Text | Break | Day;

export interface Text {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
}

export interface Break {
  readonly type: 'break';
}

/** A calendar day (`YYYY-MM-DD`): a real date in a spreadsheet, 05.06.2021 on paper. */
export interface Day {
  readonly type: 'day';
  readonly iso: string;
}
