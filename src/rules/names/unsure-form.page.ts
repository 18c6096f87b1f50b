import type { RulePage } from '../rule.js';

export type UnsureFormArgs = {
  readonly of: 'person' | 'organization';
  readonly name: string;
};

const documents = (forms: string) => `kind: directory
format: 1
id: directory
people:
  - id: kravets
    name: Кравец Пётр Ильич${forms === '' ? ' # <-' : ''}
    post: председатель комитета
${forms}---
kind: interaction-plan
format: 1
id: demo-interaction
project: demo
teams:
  - { role: mentor, members: [kravets] }
components: []
`;

export const unsureFormPage: RulePage<UnsureFormArgs> = {
  ru: {
    title: 'родительный падеж под вопросом',
    what: 'Имя человека из команды плана взаимодействия, представителя стороны соглашения или муниципалитета команды печатается в родительном падеже, а по буквам его не узнать: фамилии на -ец, -ок, -ей склоняют в семьях по-разному, а без отчества не виден пол.',
    why: 'Ошибка в фамилии на подписанном документе обидна, а программа печатает лучшую догадку.',
    fix: 'Впишите человека или организацию в справочник с формой: forms: { genitive: … }; если не виден пол – добавьте gender.',
    message: ({ name, of }) =>
      `Программа не уверена в родительном падеже ${of === 'person' ? 'имени' : 'названия'} «${name}». Впишите его в справочник: forms: { genitive: … }.`,
  },
  en: {
    title: 'genitive in doubt',
    what: 'The name of a person in a team of an interaction plan, of who speaks for a party of an agreement, or of the municipality of a team is printed in the genitive, which its letters do not tell: families decline surnames on -ец, -ок, -ей in different ways, and without a patronymic the gender is not seen.',
    why: 'A wrong surname on a signed document hurts, and the program prints its best guess.',
    fix: 'Put the person or organization into the directory with the form: forms: { genitive: … }; add gender where it is not seen.',
    message: ({ name }) =>
      `The program is not sure of the genitive of "${name}". Put it into the directory: forms: { genitive: … }.`,
  },
  bad: documents(''),
  good: documents('    forms: { genitive: Кравца Петра Ильича }\n'),
};
