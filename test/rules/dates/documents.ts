import type { Finding } from '../../../src/findings/finding.js';
import { runExample } from '../example.js';

/** A project whose dates all agree: what the tests of date rules change one thing in. */
export const SOUND = `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: municipal
unit: project
term: сентябрь 2021 – август 2022 года
approval: {word: УТВЕРЖДАЮ, post: Начальник управления, name: А.А. Иванова, date: 25.08.2021}
stages:
  - {id: first, name: Подготовительный, start: сентябрь 2021 года, end: октябрь 2021 года}
  - {id: second, name: Основной, start: ноябрь 2021 года, end: апрель 2022 года}
  - {id: third, name: Заключительный, start: май 2022 года, end: август 2022 года}
---
kind: event-plan
format: 1
id: demo-plan
project: demo
stages:
  - stage: first
    events:
      - {name: Выбор площадок, term: до 20.09.2021}
      - {name: Анализ практик, term: сентябрь – октябрь 2021 года}
      - {name: Состав рабочей группы, term: октябрь 2021 года}
  - stage: second
    events:
      - {name: Подготовка и проведение семинара № 1, term: ноябрь – декабрь 2021 года}
      - {name: Подготовка и проведение семинара № 2, term: январь – февраль 2022 года}
      - {name: Подготовка и проведение семинара № 3, term: март – апрель 2022 года}
      - {name: Рабочие встречи, term: по отдельному плану}
  - stage: third
    events:
      - {name: Сборник материалов, term: май – июнь 2022 года}
      - {name: Доклад на совещании, term: август 2022 года}
---
kind: triads
format: 1
id: demo-triads
project: demo
seminars:
  - {number: "1", term: декабрь 2021 года}
  - {number: "2", term: 17 февраля 2022 года}
  - {number: "3", term: апрель 2022 года}
`;

/** The sound project with some texts replaced; a text that is not there is a mistake of the test. */
export function changed(...changes: readonly (readonly [from: string, to: string])[]): string {
  let text = SOUND;
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`not in the sound project: ${from}`);
    text = text.replace(from, () => to);
  }
  return text;
}

/** What the small projects leave out on purpose. */
const OF_THE_FORM: ReadonlySet<string> = new Set([
  'schema/section-missing',
  'schema/event-incomplete',
]);

/** The findings of the families under test. */
export async function findingsOf(text: string): Promise<readonly Finding[]> {
  const findings = await runExample(text);
  return findings.filter(
    ({ rule }) => /^(?:dates|approval|schema)\//.test(rule) && !OF_THE_FORM.has(rule),
  );
}

/** `rule severity`, and the rules that are attached to it. */
export function said({ rule, severity, consequences }: Finding): string {
  const follows = [...new Set(consequences.map((one) => one.rule))].sort();
  return [`${rule} ${severity}`, ...follows.map((one) => `+ ${one}`)].join(' ');
}
