/** What a stretch of a report is, for colour; colour never says anything that words do not. */
type Ink =
  | 'error'
  | 'warning'
  | 'info'
  | 'message'
  | 'place'
  | 'related'
  | 'suggestion'
  | 'faint'
  | 'success';

/** Gives each kind of text its look. A text never holds a line break. */
export type Paint = Readonly<Record<Ink, (text: string) => string>>;

const asItIs = (text: string): string => text;

/** No colours: for files, pipes and terminals that have none. */
export const plain: Paint = {
  error: asItIs,
  warning: asItIs,
  info: asItIs,
  message: asItIs,
  place: asItIs,
  related: asItIs,
  suggestion: asItIs,
  faint: asItIs,
  success: asItIs,
};
