import { defineRule } from '../define-rule.js';
import type { RegisteredRule, Rule, RulePage } from '../rule.js';
import { staleBaseline } from './stale-baseline.js';

type WaiverArgs = { readonly rule: string };

const EXAMPLE = `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
`;

const NO_REASON: RulePage<WaiverArgs> = {
  ru: {
    title: 'пропуск без причины',
    what: 'Комментарий «passport-ignore» стоит без причины после двоеточия и потому не действует.',
    why: 'Через год никто не вспомнит, почему замечание решили пропустить.',
    fix: 'Допишите причину: «# passport-ignore правило: почему так и должно быть».',
    message: ({ rule }) =>
      `Не сказано, почему пропускается правило «${rule}»: допишите причину после двоеточия.`,
  },
  en: {
    title: 'waiver without a reason',
    what: 'A "passport-ignore" comment has no reason after the colon, so it has no effect.',
    why: 'A year later nobody remembers why the finding was passed over.',
    fix: 'Add the reason: "# passport-ignore rule: why this is right".',
    message: ({ rule }) => `No reason is given for passing over "${rule}": add it after a colon.`,
  },
  bad: `${EXAMPLE}term: 2021/2020 # passport-ignore dates/order <-\n`,
  good: `${EXAMPLE}term: 2021/2020 # passport-ignore dates/order: так утверждено приказом № 12\n`,
};

const UNUSED: RulePage<WaiverArgs> = {
  ru: {
    title: 'пропуск, которому нечего пропускать',
    what: 'Комментарий «passport-ignore» стоит там, где такого замечания нет.',
    why: 'Ошибку исправили, а пропуск остался: он скроет следующую ошибку на этом месте.',
    fix: 'Удалите комментарий или перенесите его на строку с замечанием.',
    message: ({ rule }) =>
      `Здесь нет замечания по правилу «${rule}»: удалите пропуск или перенесите его на нужную строку.`,
  },
  en: {
    title: 'waiver that waives nothing',
    what: 'A "passport-ignore" comment stands where there is no such finding.',
    why: 'The mistake is mended and the waiver stayed: it would hide the next one here.',
    fix: 'Remove the comment, or move it to the line of the finding.',
    message: ({ rule }) => `There is no finding of "${rule}" here: remove the waiver or move it.`,
  },
  bad: `${EXAMPLE}term: 2021/2022 # passport-ignore dates/order: перенесено приказом № 12 <-\n`,
  good: `${EXAMPLE}term: 2021/2022\n`,
};

const UNKNOWN: RulePage<WaiverArgs> = {
  ru: {
    title: 'пропуск неизвестного правила',
    what: 'Комментарий «passport-ignore» или файл настроек называет правило, которого нет.',
    why: 'Такой пропуск ничего не пропускает, такая настройка ничего не меняет.',
    fix: 'Возьмите название правила из замечания или из списка «passport rules».',
    message: ({ rule }) =>
      rule === ''
        ? 'Не сказано, какое правило пропустить: напишите его название перед двоеточием.'
        : `Правила «${rule}» нет. Список правил: passport rules.`,
  },
  en: {
    title: 'waiver of an unknown rule',
    what: 'A "passport-ignore" comment or the settings name a rule that does not exist.',
    why: 'Such a waiver or setting has no effect.',
    fix: 'Take the name from the finding or from "passport rules".',
    message: ({ rule }) =>
      rule === ''
        ? 'No rule is named: write its name before the colon.'
        : `There is no rule "${rule}". For the list: passport rules.`,
  },
  bad: `${EXAMPLE}term: 2021/2022 # passport-ignore dates/odrer: перенесено приказом № 12 <-\n`,
  good: `${EXAMPLE}term: 2021/2020 # passport-ignore dates/order: так утверждено приказом № 12\n`,
};

/** Registered like any rule; `run-rules.ts` states them, since it alone knows what was waived. */
function statedByRunner(
  id: string,
  severity: 'error' | 'warning',
  page: RulePage<WaiverArgs>,
): Rule<WaiverArgs, 'workspace'> {
  return { id, severity, scope: 'workspace', page, check: () => undefined };
}

export const WAIVER_RULES = {
  'no-reason': statedByRunner('waiver/no-reason', 'error', NO_REASON),
  unused: statedByRunner('waiver/unused', 'warning', UNUSED),
  'unknown-rule': statedByRunner('waiver/unknown-rule', 'error', UNKNOWN),
} as const;

export type WaiverRuleName = keyof typeof WAIVER_RULES;

export const waiverRules: readonly RegisteredRule[] = [
  ...Object.values(WAIVER_RULES).map(defineRule),
  staleBaseline,
];
