/**
 * Words after which an event is named: «со дня утверждения программы». `keep`: how many of the words belong
 * to the event's name («до начала аттестации» counts from «начало аттестации»).
 */
export const ANCHORS: readonly { readonly words: string; readonly keep: number }[] = [
  { words: 'с момента', keep: 0 },
  { words: 'с дня', keep: 0 },
  { words: 'со дня', keep: 0 },
  { words: 'с даты', keep: 0 },
  { words: 'со времени', keep: 0 },
  { words: 'от даты', keep: 0 },
  { words: 'от дня', keep: 0 },
  { words: 'до дня', keep: 0 },
  { words: 'до даты', keep: 0 },
  { words: 'до момента', keep: 0 },
  { words: 'после', keep: 0 },
  { words: 'перед', keep: 0 },
  { words: 'по окончании', keep: 1 },
  { words: 'по окончанию', keep: 1 },
  { words: 'по завершении', keep: 1 },
  { words: 'по завершению', keep: 1 },
  { words: 'по итогам', keep: 1 },
  { words: 'по результатам', keep: 1 },
  { words: 'до начала', keep: 1 },
  { words: 'до окончания', keep: 1 },
  { words: 'до завершения', keep: 1 },
  { words: 'до конца', keep: 1 },
  { words: 'до проведения', keep: 1 },
  { words: 'с начала', keep: 1 },
];

/** The nominative of the word an event begins with: by ending, the longest first. */
export const NOMINATIVES: readonly (readonly [string, string])[] = [
  ['начала', 'начало'],
  ['началом', 'начало'],
  ['конца', 'конец'],
  ['итогам', 'итоги'],
  ['результатам', 'результаты'],
  ['подачи', 'подача'],
  ['сдачи', 'сдача'],
  ['выхода', 'выход'],
  ['ния', 'ние'],
  ['нии', 'ние'],
  ['нию', 'ние'],
  ['нием', 'ние'],
  ['тия', 'тие'],
  ['ции', 'ция'],
];
