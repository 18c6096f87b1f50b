/** «7», «2.», «3)», «2.4», «1.3.»: the number of a row of a form, of a section and a row in it. */
const ROW_NUMBER = /^\d{1,3}(?:\.\d{1,2}){0,2}[.)]?$/;

/** True for a cell's text that only numbers its row. */
export function isRowNumber(text: string): boolean {
  return ROW_NUMBER.test(text);
}
