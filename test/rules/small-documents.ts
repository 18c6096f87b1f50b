import { runExample } from './example.js';

const HEAD = (kind: string) => `kind: ${kind}\nformat: 1\nid: demo-${kind}\n`;

/** Three districts, a city, a ministry, a school and a person. */
export const DIRECTORY = `${HEAD('directory')}organizations:
  - { id: tarsky, type: municipal-district, name: Тарский муниципальный район, short: Тарский МР }
  - { id: odessky, type: municipal-district, name: Одесский муниципальный район, short: Одесский МР }
  - { id: omsky, type: municipal-district, name: Омский муниципальный район, short: Омский МР, head: belova }
  - { id: gorkovsky, type: municipal-district, name: Горьковский муниципальный район, short: Горьковский МР }
  - { id: omsk, type: city, name: город Омск, short: г. Омск }
  - { id: ministry, type: ministry, name: Министерство образования Омской области }
  - { id: school, type: school, name: МБОУ «Лесная СШ» }
people:
  - { id: belova, name: Белова Анна Петровна, post: председатель комитета, organization: Омский МР }
groups:
  - { id: spektr, name: Члены ассоциации «Спектр», short: Спектр, members: [МБОУ «Лесная СШ»] }
`;

/** A passport with further lines. */
export function passport(body: string): string {
  const own = 'project: demo\ntitle: Пример\nlevel: regional\nunit: project\n';
  return `${HEAD('passport')}${own}${body}\n`;
}

/** A plan with further lines. */
export function plan(body: string): string {
  return `${HEAD('event-plan')}project: demo\n${body}\n`;
}

/** Triads and seminars. */
export function triads(body: string): string {
  return `${HEAD('triads')}project: demo\n${body}\n`;
}

/** What one rule says of several documents: `severity message`, in order. */
export async function saidBy(rule: string, ...documents: readonly string[]) {
  const findings = await runExample(documents.join('---\n'), rule);
  return findings.map(({ severity, message }) => `${severity} ${message}`);
}
