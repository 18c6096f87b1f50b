import type { RulePage } from '../rule.js';

export type RunTogetherArgs = { readonly words: string };

const document = (name: string) => `kind: mentoring-programme
format: 1
id: programme
title: Программа
events:
  - name: ${name}
`;

export const runTogetherPage: RulePage<RunTogetherArgs> = {
  ru: {
    title: 'между двумя сторонами потеряно слово',
    what: 'Две стороны наставничества стоят подряд в одном падеже без союза и запятой: «деятельности опытной команды развивающейся команды».',
    why: 'Непонятно, кто и чью работу делает: слово между ними потеряно.',
    fix: 'Впишите «и», «с», запятую или недостающее слово.',
    message: ({ words }) =>
      `«${words}» – между двумя сторонами не хватает слова или запятой. Впишите их.`,
  },
  en: {
    title: 'word lost between two sides',
    what: 'Two sides of mentoring stand one after the other in one case without a conjunction or a comma.',
    why: 'It cannot be told who does whose work: the word between them is lost.',
    fix: 'Add «и», «с», a comma or the missing word.',
    message: ({ words }) =>
      `"${words}": a word or a comma is missing between the two sides. Add it.`,
  },
  bad: document('Анализ работы опытной команды развивающейся команды # <-'),
  good: document('Анализ работы опытной команды и развивающейся команды'),
};
