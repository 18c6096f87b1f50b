/** The system's code of an error (`ENOENT`); `UNKNOWN` where it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
}
