import picomatch from 'picomatch';

/** Patterns as settings give them, with gaps in the places of ill-formed ones. */
export type Patterns = readonly (string | undefined)[];

/**
 * Tells whether a relative path (with `/`) matches one of the patterns: a glob, or a folder, which
 * stands for everything in it.
 */
export function createMatcher(patterns: Patterns = []): (file: string) => boolean {
  const given = patterns.filter((pattern) => pattern !== undefined);
  if (given.length === 0) return () => false;
  const plain = given.map((pattern) =>
    pattern.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/$/, ''),
  );
  const globs = plain.flatMap((pattern) => [pattern, `${pattern}/**`]);
  return picomatch(globs, { dot: true });
}
