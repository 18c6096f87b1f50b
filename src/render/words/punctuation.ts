/** Items of one sentence: each but the last ends with «;», the last with a full stop. */
export function enumerated(items: readonly string[]): readonly string[] {
  return items.map((item, index) => closed(item, index === items.length - 1));
}

/** Items of a list in which what begins with a capital is a sentence and ends with a full stop. */
export function punctuated(items: readonly string[]): readonly string[] {
  return items.map((item, index) =>
    closed(item, index === items.length - 1 || /^[«"]?[A-ZА-ЯЁ][a-zа-яё]/.test(item)),
  );
}

/** What the author ended with a sign stays as it is. */
function closed(item: string, isEnd: boolean): string {
  const text = item.trim();
  return /[.;:,!?…]$/.test(text) ? text : `${text}${isEnd ? '.' : ';'}`;
}
