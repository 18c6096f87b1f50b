/** The fields that say what a document is, read without parsing. */
type HeadField = 'kind' | 'project' | 'id';

const FIELDS: Readonly<Record<HeadField, RegExp>> = {
  kind: field('kind'),
  project: field('project'),
  id: field('id'),
};

function field(name: string): RegExp {
  return new RegExp(`^${name}:[ \\t]+["']?([a-z0-9][a-z0-9-]*)["']?[ \\t]*(?:#.*)?\\r?$`, 'm');
}

/** What a text says of itself at its top level, written in the usual way; it need not be well-formed. */
export function headField(text: string, name: HeadField): string | undefined {
  return FIELDS[name].exec(text)?.[1];
}
