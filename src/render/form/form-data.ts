/** Data of a view, of the shape its kind of document has. */
export type FormData = Readonly<Record<string, unknown>>;
