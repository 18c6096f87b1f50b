import { quoted } from '../../schema/quoted.js';
import type { RulePage } from '../rule.js';

export type SplitTextArgs = {
  /** The text as it was probably meant, with its commas. */
  readonly text: string;
};

const plan = (results: string) => `kind: event-plan
format: 1
id: demo-plan
project: demo
events:
  - name: Подготовка документов
    term: сентябрь 2021 года
    executors: Руководитель проекта
    results: ${results}
`;

export const splitTextPage: RulePage<SplitTextArgs> = {
  ru: {
    title: 'запятая разделила текст на пункты',
    what: 'В списке, записанном в квадратных скобках, пункт без кавычек начинается со строчной буквы после пункта с прописной («[Приказ, положение]») или запятая стоит между цифрами («[2,5 %]»). В скобках запятая всегда начинает новый пункт. Пункты, которые называют известных исполнителей, не проверяются.',
    why: 'Один текст напечатается двумя пунктами, и никто этого не заметит.',
    fix: 'Возьмите текст с запятой в кавычки или запишите список строками «- …». Если пункты и правда разные, начните их одинаково – с прописной или со строчной буквы.',
    message: ({ text }) =>
      `Похоже, запятая разделила один текст на несколько пунктов. Если это один текст, возьмите его в кавычки: ${quoted(text)}. Если пункты разные, начните их одинаково или запишите строками «- …».`,
    related: { before: () => 'начало того же текста' },
  },
  en: {
    title: 'comma splits a text into items',
    what: 'In a list written in square brackets an item without quotes begins with a small letter after one with a capital («[Приказ, положение]»), or a comma stands between digits («[2,5 %]»). Inside brackets every comma begins a new item. Items that name known executors are not looked at.',
    why: 'One text would be printed as two items, and nobody would notice.',
    fix: 'Put the text with the comma in quotes, or write the list as lines "- …". Where the items are different indeed, begin them alike.',
    message: ({ text }) =>
      `A comma seems to split one text into several items. If it is one text, put it in quotes: ${quoted(text)}. If the items are different, begin them alike or write them as lines "- …".`,
    related: { before: () => 'where the text begins' },
  },
  bad: plan('[Приказ о рабочей группе, положение о ней] # <-'),
  good: plan('["Приказ о рабочей группе, положение о ней", Состав группы]'),
};
