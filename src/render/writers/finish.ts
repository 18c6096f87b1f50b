import { strFromU8 } from 'fflate';
import { isContentPart } from '../provenance/content-parts.js';
import { CUSTOM_PART, printProperties } from '../provenance/custom-properties.js';
import { contentHashes, provenanceProperties } from '../provenance/file-properties.js';
import { coreProperties, type DocumentProperties } from './core-properties.js';
import { type Change, repack, unpackParts } from './repack.js';

const CORE_PART = 'docProps/core.xml';
const TYPES_PART = '[Content_Types].xml';
const LINKS_PART = '_rels/.rels';
const CUSTOM_TYPE = `<Override PartName="/${CUSTOM_PART}" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>`;
const CUSTOM_LINK = `<Relationship Id="rIdOwn" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="${CUSTOM_PART}"/>`;

/** Makes room for properties of our own where the library made none. */
function withRoom(path: string, xml: string): string {
  if (xml.includes(CUSTOM_PART)) return xml;
  const [end, line] =
    path === TYPES_PART ? ['</Types>', CUSTOM_TYPE] : ['</Relationships>', CUSTOM_LINK];
  return xml.replace(end, line + end);
}

/** What we write of a file instead of the library. */
export interface OwnParts {
  /** Parts with content, by name. */
  readonly content?: ReadonlyMap<string, Uint8Array>;
  /** The hash of the file's text, where its writer knows it. */
  readonly text?: string;
  /** Changes parts without content. */
  readonly change?: Change;
}

/**
 * Finishes an office file that a library has just made: its properties say what it was made of and
 * what it holds, and it is packed so that equal content gives equal bytes.
 */
export function finish(
  zip: Uint8Array,
  properties: DocumentProperties,
  { content = new Map(), text, change = () => undefined }: OwnParts = {},
): Uint8Array {
  const { version, project, sources = [] } = properties;
  const hashes = contentHashes(new Map([...unpackParts(zip, isContentPart), ...content]), text);
  const own = printProperties(provenanceProperties({ version, project, sources, ...hashes }));
  const core = coreProperties(properties);
  const hasPart = unpackParts(zip, (name) => name === CUSTOM_PART).size > 0;
  const changed: Change = (path, read) => {
    if (path === CORE_PART) return core;
    if (path === CUSTOM_PART) return own;
    if (path === TYPES_PART || path === LINKS_PART) return withRoom(path, strFromU8(read()));
    return content.get(path) ?? change(path, read);
  };
  return repack(zip, changed, hasPart ? new Map() : new Map([[CUSTOM_PART, own]]));
}
