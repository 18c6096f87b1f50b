import picomatch from 'picomatch';

/**
 * Tells whether a relative path (with `/`) matches one of the patterns: a glob, or a folder, which
 * stands for everything in it.
 */
export function createMatcher(patterns: readonly string[]): (file: string) => boolean {
  if (patterns.length === 0) return () => false;
  const plain = patterns.map((pattern) =>
    pattern.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/$/, ''),
  );
  const globs = plain.flatMap((pattern) => [pattern, `${pattern}/**`]);
  return picomatch(globs, { dot: true });
}
