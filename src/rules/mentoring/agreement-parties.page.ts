import type { RulePage } from '../rule.js';
import { agreementWith, ORGANIZATIONS, regulationWith } from './page-documents.js';

export type AgreementPartiesArgs =
  | { readonly problem: 'count'; readonly count: number; readonly wanted: number }
  | {
      readonly problem: 'roles';
      readonly missing: readonly ('experienced' | 'developing' | 'operator')[];
    }
  | { readonly problem: 'same'; readonly name: string }
  | { readonly problem: 'other'; readonly name: string; readonly other: string };

const ROLE_RU = {
  experienced: 'опытной команды',
  developing: 'развивающейся команды',
  operator: 'регионального оператора',
};

function messageRu(args: AgreementPartiesArgs): string {
  switch (args.problem) {
    case 'count':
      return `Сторон соглашения ${args.count}, а положение требует ${args.wanted}. Исправьте parties.`;
    case 'roles':
      return `Среди сторон соглашения нет ${args.missing.map((role) => ROLE_RU[role]).join(', ')}. Исправьте role сторон.`;
    case 'same':
      return `«${args.name}» стоит на двух сторонах соглашения. Стороны должны быть разными.`;
    case 'other':
      return `Соглашение заключает «${args.name}», а в программе на этой стороне «${args.other}». Исправьте одно из двух.`;
  }
}

function messageEn(args: AgreementPartiesArgs): string {
  switch (args.problem) {
    case 'count':
      return `The agreement has ${args.count} parties, the regulation wants ${args.wanted}. Correct "parties".`;
    case 'roles':
      return `The agreement has no party for: ${args.missing.join(', ')}. Correct the roles.`;
    case 'same':
      return `"${args.name}" is on two sides of the agreement. The sides must differ.`;
    case 'other':
      return `"${args.name}" signs the agreement, but the programme has "${args.other}" on this side. Correct one of them.`;
  }
}

const documents = (mark: string, third: string) =>
  `${ORGANIZATIONS}${regulationWith('limits:\n  parties: 3\n')}${agreementWith(`parties:${mark}
  - {role: experienced, organization: forest}
  - {role: developing, organization: meadow}
${third}`)}`;

export const agreementPartiesPage: RulePage<AgreementPartiesArgs> = {
  ru: {
    title: 'не те стороны соглашения',
    what: 'Сторон соглашения не столько, сколько требует положение (limits.parties); при трёх сторонах среди них нет опытной команды, развивающейся команды или регионального оператора; одна организация стоит на двух сторонах; школа не та, что в программе.',
    why: 'Менторская группа работает на основании соглашения: с другими сторонами у неё нет основания.',
    fix: 'Исправьте parties соглашения или стороны программы.',
    message: messageRu,
    related: {
      limit: () => 'пределы положения',
      first: () => 'первая из двух сторон',
      programme: () => 'сторона программы',
    },
  },
  en: {
    title: 'wrong parties of an agreement',
    what: 'An agreement has not as many parties as the regulation wants (`limits.parties`); of three, one is not the experienced team, the developing team or the regional operator; one organization is on two sides; a school is not that of the programme.',
    why: 'A mentoring group works on the ground of its agreement: with other parties it has none.',
    fix: 'Correct `parties` of the agreement or the sides of the programme.',
    message: messageEn,
    related: {
      limit: () => 'the limits of the regulation',
      first: () => 'the first of the two sides',
      programme: () => 'the side of the programme',
    },
  },
  bad: documents(' # <-', ''),
  good: documents('', '  - {role: operator, organization: academy}\n'),
};
