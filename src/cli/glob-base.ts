const GLOB = /[*?[\]{}]/;

/** Whether a path is a pattern. */
export function isGlob(pattern: string): boolean {
  return GLOB.test(pattern);
}

/** The part of a pattern before its first special character: where to begin looking. */
export function globBase(pattern: string): string {
  const parts = pattern.split(/[\\/]/);
  const at = parts.findIndex(isGlob);
  return parts.slice(0, at).join('/') || (pattern.startsWith('/') ? '/' : '.');
}
