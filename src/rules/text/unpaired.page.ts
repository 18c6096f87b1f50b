import type { RulePage } from '../rule.js';
import { moreEn, moreRu, passportWith, SLIP_RELATED } from './slip-words.js';
import type { SlipArgs } from './text-rule.js';

export const unpairedPage: RulePage<SlipArgs> = {
  ru: {
    title: 'скобка или кавычка без пары',
    what: 'Скобка или кавычка-«ёлочка» открыта и не закрыта, или закрыта и не открыта. Номера пунктов («1)», «а)») не в счёт; две открытые кавычки может закрывать одна.',
    why: 'Чаще всего рядом потеряно слово или конец названия.',
    fix: 'Допишите вторую скобку или кавычку либо уберите лишнюю.',
    message: ({ written, others }) =>
      `Скобка или кавычка без пары: ‹${written}›. Допишите вторую или уберите эту.${moreRu(others)}`,
    related: SLIP_RELATED.ru,
  },
  en: {
    title: 'bracket or quote without its pair',
    what: 'A bracket or a quote («…») is opened and not closed, or closed and not opened. Numbers of items ("1)") do not count; one mark may close two quotes.',
    why: 'Mostly a word or the end of a name is lost beside it.',
    fix: 'Write the other half, or take this one away.',
    message: ({ written, others }) =>
      `A bracket or quote without its pair: "${written}". Write the other half or take this one away.${moreEn(others)}`,
    related: SLIP_RELATED.en,
  },
  bad: passportWith('Открыть центр (в районе # <-'),
  good: passportWith('Открыть центр (в районе)'),
};
