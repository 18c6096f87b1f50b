/** What a column is: its first grid column, the label of the form, the words in the document. */
export interface Column {
  readonly at: number;
  readonly name: string;
  readonly text: string;
}
