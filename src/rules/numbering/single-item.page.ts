import type { RulePage } from '../rule.js';
import { passportWith } from '../text/slip-words.js';

export type SingleItemArgs = {
  readonly number: string;
  readonly list: 'goal' | 'tasks' | 'results' | 'risks' | 'relevance';
};

const ONE_RU: Readonly<Record<SingleItemArgs['list'], string>> = {
  goal: 'У единственной цели',
  tasks: 'У единственной задачи',
  results: 'У единственного результата',
  risks: 'У единственного риска',
  relevance: 'У единственного довода об актуальности',
};

const ONE_EN: Readonly<Record<SingleItemArgs['list'], string>> = {
  goal: 'goal',
  tasks: 'task',
  results: 'result',
  risks: 'risk',
  relevance: 'reason',
};

export const singleItemPage: RulePage<SingleItemArgs> = {
  ru: {
    title: 'номер у единственного пункта',
    what: 'Цель, задача, результат или риск в документе один, а перед ним стоит номер «1.».',
    why: 'Номер обещает второй пункт: читатель решит, что он потерян.',
    fix: 'Уберите номер или верните остальные пункты.',
    message: ({ number, list }) =>
      `${ONE_RU[list]} стоит номер «${number}». Уберите его или верните пропавший пункт.`,
  },
  en: {
    title: 'a number on the only item',
    what: 'There is but one goal, task, result or risk, and it has the number «1.».',
    why: 'A number promises a second item: the reader will think that it was lost.',
    fix: 'Take the number away, or bring back the other items.',
    message: ({ number, list }) =>
      `The only ${ONE_EN[list]} has the number "${number}". Take it away, or bring back the item that was lost.`,
  },
  bad: passportWith('1. Совершенствовать управление школами # <-'),
  good: passportWith('Совершенствовать управление школами'),
};
