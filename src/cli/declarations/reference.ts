import type { CommandDeclaration, OptionDeclaration } from '../command.js';
import { PROFILE_OPTION } from './profile-option.js';
import { TODAY_OPTION } from './today-option.js';

const JSON_OPTION: OptionDeclaration = {
  flags: '--json',
  text: { ru: 'ответ для программ: JSON', en: 'an answer for programs: JSON' },
};

/** The option of a command whose answer has a schema of its own, one object a line. */
function jsonBy(schema: string): OptionDeclaration {
  const ru = `ответ для программ: JSON, по объекту на строку; поля описаны в schemas/${schema}`;
  const en = `an answer for programs: JSON, one object a line; schemas/${schema} tells the fields`;
  return { flags: '--json', text: { ru, en } };
}

export const rules: CommandDeclaration = {
  name: 'rules',
  args: ['[paths...]'],
  summary: { ru: 'перечислить правила', en: 'list the rules' },
  options: [
    {
      flags: '--coverage',
      text: {
        ru: 'на что правила смотрели в документах, чего не смогли и почему',
        en: 'what the rules looked at in the documents, what they could not judge and why',
      },
    },
    PROFILE_OPTION,
    TODAY_OPTION,
    JSON_OPTION,
  ],
  examples: [
    { line: 'passport rules', ru: 'все правила по семействам', en: 'all rules by family' },
    {
      line: 'passport rules --profile approval',
      ru: 'какими они будут перед подписанием',
      en: 'what they are before signing',
    },
    {
      line: 'passport rules --coverage',
      ru: 'можно ли верить тому, что замечаний нет',
      en: 'whether silence can be trusted',
    },
  ],
  load: async () => (await import('../commands/rules.js')).run,
};

export const explain: CommandDeclaration = {
  name: 'explain',
  args: ['<rule>'],
  summary: {
    ru: 'объяснить правило: что, зачем, как исправить',
    en: 'explain a rule: what, why, how to mend',
  },
  options: [],
  examples: [
    {
      line: 'passport explain dates/outside-stage',
      ru: 'страница одного правила с примерами',
      en: "one rule's page with examples",
    },
  ],
  load: async () => (await import('../commands/explain.js')).run,
};

export const schema: CommandDeclaration = {
  name: 'schema',
  args: ['[kind]'],
  summary: {
    ru: 'напечатать JSON-схему вида документа (для редакторов и программ)',
    en: 'print the JSON Schema of a document kind (for editors and programs)',
  },
  options: [],
  examples: [
    { line: 'passport schema passport', ru: 'схема паспорта', en: 'the schema of a passport' },
    { line: 'passport schema', ru: 'какие виды документов есть', en: 'which kinds there are' },
  ],
  load: async () => (await import('../commands/schema.js')).run,
};

export const term: CommandDeclaration = {
  name: 'term',
  args: ['<text...>'],
  summary: {
    ru: 'показать, как программа понимает срок («-» — по одному на строке из входного потока)',
    en: 'show what the program understands of a term ("-": one a line from standard input)',
  },
  options: [
    jsonBy('term.schema.json'),
    {
      flags: '--project <term>',
      text: {
        ru: 'срок проекта, например 2021-06/2022-06',
        en: "the project's term, as in 2021-06/2022-06",
      },
    },
    {
      flags: '--year <year>',
      text: { ru: 'год, если он не назван', en: 'the year where none is said' },
    },
  ],
  examples: [
    {
      line: 'passport term "декабрь 2021, далее – ежегодно" --project 2021-01/2024-12',
      ru: 'срок с повторением внутри проекта',
      en: 'a recurring term within a project',
    },
  ],
  load: async () => (await import('../commands/term.js')).run,
};

export const target: CommandDeclaration = {
  name: 'target',
  args: ['<text...>'],
  summary: {
    ru: 'показать, как программа понимает значение показателя («-» — по одному на строке)',
    en: 'show what the program understands of an indicator\'s target ("-": one a line)',
  },
  options: [jsonBy('target.schema.json')],
  examples: [
    {
      line: 'passport target "не менее 45 % руководителей"',
      ru: 'значение показателя',
      en: 'a target',
    },
  ],
  load: async () => (await import('../commands/target.js')).run,
};
