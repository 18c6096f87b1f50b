/** What the program writes by itself. */
export const WRITTEN_FORMATS = ['docx', 'xlsx', 'html', 'text'] as const;

export type WrittenFormat = (typeof WRITTEN_FORMATS)[number];

/** What a user may ask for; PDF is made of DOCX by LibreOffice. */
export const FORMATS = ['docx', 'xlsx', 'html', 'pdf', 'text'] as const;

export type Format = (typeof FORMATS)[number];

/** Made where nothing else is asked for. */
export const USUAL_FORMATS = ['docx', 'xlsx'] as const;

/** The ending of a file of each format. */
export const ENDINGS: Readonly<Record<Format, string>> = {
  docx: 'docx',
  xlsx: 'xlsx',
  html: 'html',
  pdf: 'pdf',
  text: 'txt',
};
