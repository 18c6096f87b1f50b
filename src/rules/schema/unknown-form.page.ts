import type { RulePage } from '../rule.js';

export type UnknownFormArgs = {
  readonly form: string;
  /** The kind of documents that the form prints, where there is such a form. */
  readonly serves?: string;
};

const passport = (form: string) => `kind: passport
format: 1
id: demo-passport
project: demo
form: ${form}
title: Лидерство в образовании
level: municipal
unit: project
`;

export const unknownFormPage: RulePage<UnknownFormArgs> = {
  ru: {
    title: 'нет такой формы',
    what: 'Документ просит напечатать его по форме (form), которой нет ни у программы, ни в папке templates, или по форме другого документа.',
    why: 'Такой документ не напечатается.',
    fix: 'Возьмите имя из списка «passport templates list» или уберите form: тогда форма выбирается по виду и уровню документа.',
    message: ({ form, serves }) =>
      serves === undefined
        ? `Формы «${form}» нет.`
        : `Форма «${form}» – для других документов (${serves}).`,
  },
  en: {
    title: 'unknown form',
    what: 'The document asks to be printed on a form (form) that neither the program nor the folder templates has, or on a form of other documents.',
    why: 'Such a document is not printed.',
    fix: 'Take a name from "passport templates list", or take form out: the form is then chosen by kind and level.',
    message: ({ form, serves }) =>
      serves === undefined
        ? `There is no form "${form}".`
        : `Form "${form}" is for other documents (${serves}).`,
  },
  bad: passport('passport-distrikt # <-'),
  good: passport('passport-district'),
};
