/**
 * The shape of what a form may use: one table serves the TypeScript type of the data and the check
 * of every name in every template before any data is rendered.
 */
export type Shape = LeafShape | ListShape | RecordShape | MaybeShape;

export interface LeafShape<Kind extends 'text' | 'number' | 'flag' = 'text' | 'number' | 'flag'> {
  readonly kind: Kind;
}
export interface ListShape<Of extends Shape = Shape> {
  readonly kind: 'list';
  readonly of: Of;
}
export interface RecordShape<Named extends Fields = Fields> {
  readonly kind: 'record';
  readonly fields: Named;
}
export interface MaybeShape<Of extends Shape = Shape> {
  readonly kind: 'maybe';
  readonly of: Of;
}
type Fields = Readonly<Record<string, Shape>>;

/** The values a shape describes; a `maybe` that is absent is `null`, never missing. */
export type ValueOf<Of extends Shape> =
  Of extends LeafShape<'text'>
    ? string
    : Of extends LeafShape<'number'>
      ? number
      : Of extends LeafShape<'flag'>
        ? boolean
        : Of extends ListShape<infer Item>
          ? readonly ValueOf<Item>[]
          : Of extends RecordShape<infer Named>
            ? { readonly [Name in keyof Named]: ValueOf<Named[Name]> }
            : Of extends MaybeShape<infer Inner>
              ? ValueOf<Inner> | null
              : never;

export const text: LeafShape<'text'> = { kind: 'text' };
export const number: LeafShape<'number'> = { kind: 'number' };
export const flag: LeafShape<'flag'> = { kind: 'flag' };
export const list = <Of extends Shape>(of: Of): ListShape<Of> => ({ kind: 'list', of });
export const maybe = <Of extends Shape>(of: Of): MaybeShape<Of> => ({ kind: 'maybe', of });
export const record = <Named extends Fields>(fields: Named): RecordShape<Named> => ({
  kind: 'record',
  fields,
});
