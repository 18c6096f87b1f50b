const DISTRICTS = ['Тарский', 'Одесский', 'Омский', 'Горьковский'];

/** Four districts for the examples of pages. */
export const DIRECTORY = `kind: directory
format: 1
id: directory
organizations:
${DISTRICTS.map((name, index) => `  - {id: d${index}, type: municipal-district, name: ${name} муниципальный район, short: ${name} МР}`).join('\n')}
---
`;

/** A triads document with further lines. */
export function triadsWith(body: string): string {
  return `${DIRECTORY}kind: triads
format: 1
id: demo-triads
project: demo
${body}`;
}
