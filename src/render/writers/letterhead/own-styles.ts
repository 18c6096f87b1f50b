/** The style of our paragraphs that name none: the letterhead's spacing is not meant for them. */
export const BASE = 'PassportBase';

/** The letterhead's styles with ours after them, built on its ordinary one. */
export function withOwnStyles(styles: string, ours: string, ordinary: string | undefined): string {
  const own = [...ours.matchAll(/<w:style\b[^>]*w:styleId="Passport.*?<\/w:style>/gs)];
  const onBase = own.map(([style]) => style.replace(/<w:basedOn w:val="[^"]*"\/>/, basedOn(BASE)));
  return styles.replace('</w:styles>', () => `${baseStyle(ordinary)}${onBase.join('')}</w:styles>`);
}

function baseStyle(ordinary: string | undefined): string {
  return [
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${BASE}">`,
    '<w:name w:val="Документ на бланке"/>',
    ordinary === undefined ? '' : basedOn(ordinary),
    '<w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>',
    '<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="left"/></w:pPr>',
    '</w:style>',
  ].join('');
}

function basedOn(style: string): string {
  return `<w:basedOn w:val="${style}"/>`;
}

/**
 * Gives the base style to the paragraphs of our content that name no other, or only the one that the
 * library gives to every item of a list.
 */
export function withBaseStyle(content: string): string {
  const style = `<w:pStyle w:val="${BASE}"/>`;
  return content
    .replaceAll('<w:pStyle w:val="ListParagraph"/>', style)
    .replace(/<w:p>(?!<w:pPr>)/g, `<w:p><w:pPr>${style}</w:pPr>`)
    .replace(/<w:p><w:pPr>(?!<w:pStyle )/g, `<w:p><w:pPr>${style}`);
}
