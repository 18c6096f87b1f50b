const MEGABYTE = 1024 * 1024;

/** What a zip may hold. Real documents stay far below; a bomb is refused before it is unpacked. */
export const ZIP_LIMITS = {
  /** Bytes of the whole file. */
  fileBytes: 50 * MEGABYTE,
  entries: 2000,
  /** Bytes of one unpacked part. */
  entryBytes: 64 * MEGABYTE,
  /** Bytes of all parts that are unpacked. */
  sumBytes: 200 * MEGABYTE,
  /** Unpacked bytes for one packed byte, counted for parts above `ratioFrom`. */
  ratio: 200,
  ratioFrom: MEGABYTE,
} as const;

/** A limit in whole megabytes, for messages. */
export function megabytes(bytes: number): number {
  return Math.round(bytes / MEGABYTE);
}
