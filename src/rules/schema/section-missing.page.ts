import type { RulePage } from '../rule.js';
import { documentEn, documentRu, sectionEn, sectionRu } from './section-words.js';

export type SectionMissingArgs = {
  readonly kind: string;
  /** The fields that are missing, in the order of the form. */
  readonly sections: readonly string[];
  /** True for what a document cannot do without, false for a row that would stay empty. */
  readonly isMain: boolean;
};

const passport = (mark: string, goal: string) => `kind: passport${mark}
format: 1
id: demo-passport
project: demo
title: Лидерство в образовании
level: municipal
unit: project
type: Муниципальный
approval: { status: draft }
term: 2021 – 2024 годы
coordinator: { text: Комитет образования }
leader: { text: Комитет образования }
participants: [{ text: школы района }]
upstream: { federal: Современная школа }
${goal}tasks: [Создать банк практик]
indicators: [{ name: Количество практик, target: 5 практик }]
results: [Банк практик]
stages: [{ id: all, name: Основной, term: 2021 – 2024 годы }]
risks: [Нехватка времени]
`;

export const sectionMissingPage: RulePage<SectionMissingArgs> = {
  ru: {
    title: 'нет раздела, который печатает форма',
    what: 'В документе нет раздела, который есть в его официальной форме: в паспорте – цели, срока, задач, индикаторов, результатов, участников, грифа; в плане – ни одного мероприятия. О строках, без которых форма обходится (актуальность, краткое наименование, вид), говорится как о замечании. Пустое поле – это schema/empty-value.',
    why: 'Строка напечатается пустой, и документ вернут на доработку.',
    fix: 'Допишите поля, названные в замечании; что в них писать, подскажет «passport schema» или заготовка «passport new».',
    message: ({ kind, sections, isMain }) => {
      const names = sections.map(sectionRu).join(', ');
      return isMain
        ? `В ${documentRu(kind)} нет того, что печатает форма: ${names}. Допишите.`
        : `В ${documentRu(kind)} не заполнены строки формы: ${names}. Они напечатаются пустыми.`;
    },
  },
  en: {
    title: 'section of the form is missing',
    what: 'The document lacks a section of its official form: a passport its goal, term, tasks, indicators, results, participants or approval, a plan any event. Rows that a form can do without (relevance, short name, type) are a remark. A field left empty is schema/empty-value.',
    why: 'The row would be printed empty, and the document sent back.',
    fix: 'Add the fields that the finding names; "passport schema" or a scaffold ("passport new") tells what goes into them.',
    message: ({ kind, sections, isMain }) => {
      const names = sections.map(sectionEn).join(', ');
      return isMain
        ? `Missing in ${documentEn(kind)}, though the form prints it: ${names}. Add it.`
        : `Rows of the form not filled in ${documentEn(kind)}: ${names}. They would be printed empty.`;
    },
  },
  bad: passport(' # <-', ''),
  good: passport('', 'goal: Развитие управленческих команд\n'),
};
