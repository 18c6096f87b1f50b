import type { DocumentSource } from '../provenance/source-marks.js';
import { cleanText } from './clean-text.js';

/** What a rendered file says of itself (File → Properties). */
export interface DocumentProperties {
  readonly title: string;
  readonly project: string;
  /** Version of this program. */
  readonly version: string;
  /** What the file was made of. */
  readonly sources?: readonly DocumentSource[];
}

/** Name of the custom property by which the program knows the files it made. */
export const OWN_PROPERTY = 'project-passport';

/**
 * `docProps/core.xml` without the dates of creation and change: they are optional there, and any
 * would be either false or different on every run.
 */
export function coreProperties(properties: DocumentProperties): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escapeXml(properties.title)}</dc:title>`,
    `<dc:subject>${escapeXml(properties.project)}</dc:subject>`,
    `<dc:creator>${OWN_PROPERTY}</dc:creator>`,
    '<dc:language>ru-RU</dc:language>',
    '</cp:coreProperties>',
  ].join('');
}

/** Text as it stands in an element. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
