import type { Origin } from '../../pieces/piece.js';

const MARGINS = {
  header: 'верхний колонтитул',
  footer: 'нижний колонтитул',
  note: 'сноска',
} as const;

/** A place in a file in words, for people: «таблица 1, строка 9, столбец 3». */
export function placeWords({ table, row, column, paragraph, margin }: Origin): string {
  if (margin !== undefined) return MARGINS[margin];
  if (table === undefined) return paragraph === undefined ? 'начало файла' : `абзац ${paragraph}`;
  const parts = [
    `таблица ${table}`,
    ...(row === undefined ? [] : [`строка ${row}`]),
    ...(column === undefined ? [] : [`столбец ${column}`]),
  ];
  return parts.join(', ');
}
