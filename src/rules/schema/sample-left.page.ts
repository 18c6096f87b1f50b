import { plural } from '../../language/russian/plural.js';
import type { RulePage } from '../rule.js';

export type SampleLeftArgs = {
  /** The first sample, as written. */
  readonly text: string;
  /** How many more the document has. */
  readonly others: number;
};

const passport = (goal: string, task: string, mark: string) => `kind: passport
format: 1
id: demo-passport
project: demo
title: Лидерство в образовании
level: municipal
unit: project
goal: ${goal}${mark}
tasks:
  - id: bank
    text: ${task}
`;

function moreRu(others: number): string {
  if (others === 0) return '';
  return ` и ещё ${others} ${plural(others, ['такое место', 'таких места', 'таких мест'])}`;
}

function moreEn(others: number): string {
  return others === 0 ? '' : ` and ${others} more`;
}

export const sampleLeftPage: RulePage<SampleLeftArgs> = {
  ru: {
    title: 'остался образец из заготовки',
    what: 'В документе осталось то, что заготовка («passport init», «passport new») пишет для примера: подсказка в скобках «(напишите …)», вымышленный человек или организация. Чистовой документ («passport render --final») из таких данных не делается.',
    why: 'Образец напечатается в официальном документе как есть.',
    fix: 'Замените образец своими данными, ненужную запись удалите.',
    message: ({ text, others }) =>
      `Остались образцы из заготовки: «${text}»${moreRu(others)}. Впишите вместо них своё или удалите.`,
    related: { also: () => 'ещё образец' },
  },
  en: {
    title: 'sample of the scaffold left',
    what: 'The document still has what a scaffold ("passport init", "passport new") writes as an example: a prompt in brackets «(напишите …)», an invented person or organization. No final document ("passport render --final") is made of it.',
    why: 'The sample would be printed in an official document as it stands.',
    fix: 'Put your own data in its place, or remove the entry.',
    message: ({ text, others }) =>
      `Samples of the scaffold are left: "${text}"${moreEn(others)}. Put your own data in their place, or remove them.`,
    related: { also: () => 'another sample' },
  },
  bad: passport('(напишите, чего проект должен достичь)', '(напишите первую задачу)', ' # <-'),
  good: passport('Развитие управленческих команд', 'Напишите письмо (образец прилагается)', ''),
};
