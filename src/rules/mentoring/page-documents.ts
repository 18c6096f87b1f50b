const head = (kind: string, id: string) => `kind: ${kind}\nformat: 1\nid: ${id}\ntitle: Пример\n`;

/** A regulation with further lines. */
export function regulationWith(body: string): string {
  return `${head('regulation', 'rules')}${body}---\n`;
}

/** A programme under the regulation, with further lines. */
export function programmeWith(body: string): string {
  return `${head('mentoring-programme', 'programme')}regulation: rules\n${body}`;
}

/** A registry of teams under the regulation, with further lines. */
export function registryWith(body: string): string {
  return `${head('team-registry', 'registry')}regulation: rules\n${body}`;
}

/** An agreement under the regulation, with further lines. */
export function agreementWith(body: string): string {
  return `${head('agreement', 'contract')}regulation: rules\n${body}`;
}

/** Two schools, an institute, a district and a part of a city. */
export const ORGANIZATIONS = `kind: directory
format: 1
id: directory
organizations:
  - {id: forest, type: school, name: МБОУ «Лесная СШ»}
  - {id: meadow, type: school, name: МБОУ «Луговая СШ»}
  - {id: academy, type: institute, name: ГАУ ДПО «Академия»}
  - {id: district, type: municipal-district, name: Тарский муниципальный район}
---
`;
