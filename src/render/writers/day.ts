/** `2021-06-05` as 05.06.2021. */
export function dayOnPaper(iso: string): string {
  return iso.split('-').reverse().join('.');
}
