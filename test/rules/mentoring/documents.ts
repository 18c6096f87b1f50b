import { saidBy } from '../small-documents.js';

const head = (kind: string, id: string) => `kind: ${kind}\nformat: 1\nid: ${id}\ntitle: Пример\n`;

export const DIRECTORY = `kind: directory
format: 1
id: directory
organizations:
  - {id: forest, type: school, name: МБОУ «Лесная СШ»}
  - {id: meadow, type: school, name: МБОУ «Луговая СШ»}
  - {id: academy, type: institute, name: ГАУ ДПО «Академия»}
  - {id: district, type: municipal-district, name: Тарский муниципальный район}
people:
  - {id: belova, name: Белова Анна Петровна, post: директор, organization: forest}
`;

export const REGULATION = `${head('regulation', 'rules')}limits:
  duration: {from: 3 месяца, to: 1 год}
  extension: 1 год
  report: 30 дней
  parties: 3
  groups: {municipal-district: 1}
  teams: {experienced: 1}
directions:
  - {id: quality, number: "1", name: управление качеством образования, short: качество}
  - {id: staff, number: "2", name: управление кадровой политикой}
`;

/** A programme with further lines. */
export function programme(body: string): string {
  return `${head('mentoring-programme', 'programme')}regulation: rules\n${body}\n`;
}

/** A registry of teams with further lines. */
export function registry(body: string): string {
  return `${head('team-registry', 'registry')}regulation: rules\n${body}\n`;
}

/** An agreement with further lines. */
export function agreement(body: string): string {
  return `${head('agreement', 'contract')}regulation: rules\n${body}\n`;
}

/** What a rule of the family says of documents under the regulation. */
export function said(rule: string, ...documents: readonly string[]) {
  return saidBy(`mentoring/${rule}`, DIRECTORY, REGULATION, ...documents);
}

/** The same, the severities only. */
export async function severities(rule: string, ...documents: readonly string[]) {
  return (await said(rule, ...documents)).map((text) => text.split(' ')[0]);
}
