const NUMBERING = /<Relationship\b[^>]*relationships\/numbering"[^>]*>/;

/** The library names the link to lists it adds at random; nothing refers to it by that name. */
export function stableLinks(links: string): string {
  return links.replace(NUMBERING, (link) => link.replace(/\bId="[^"]*"/, 'Id="rIdOwnNumbering"'));
}
