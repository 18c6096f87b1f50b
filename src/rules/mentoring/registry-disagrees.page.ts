import type { RulePage } from '../rule.js';
import { ORGANIZATIONS, programmeWith, registryWith, regulationWith } from './page-documents.js';
import type { SideKind } from './sides.js';

export type RegistryDisagreesArgs =
  | { readonly problem: 'school'; readonly school: string }
  | { readonly problem: 'kind'; readonly school: string; readonly kind: SideKind }
  | {
      readonly problem: 'head';
      readonly school: string;
      /** The leader by the programme, and the head by the registry. */
      readonly name: string;
      readonly other: string;
    }
  | { readonly problem: 'direction'; readonly text: string };

const KIND_RU: Readonly<Record<SideKind, string>> = {
  experienced: 'опытная',
  developing: 'развивающаяся',
};

function messageRu(args: RegistryDisagreesArgs): string {
  switch (args.problem) {
    case 'school':
      return `«${args.school}» участвует в программе, но в реестре команд её нет. Исправьте программу или реестр.`;
    case 'kind':
      return `В программе команда «${args.school}» ${KIND_RU[args.kind]}, а в реестре – нет. Исправьте одно из двух.`;
    case 'head':
      return `Руководитель команды «${args.school}» в программе – ${args.name}, а в реестре – ${args.other}. Исправьте одно из двух.`;
    case 'direction':
      return `Направление «${args.text}» есть в программе, но у её команд в реестре его нет. Исправьте одно из двух.`;
  }
}

function messageEn(args: RegistryDisagreesArgs): string {
  switch (args.problem) {
    case 'school':
      return `"${args.school}" takes part in the programme, but the registry of teams does not have it. Correct one of them.`;
    case 'kind':
      return `The team of "${args.school}" is ${args.kind} by the programme, but not by the registry. Correct one of them.`;
    case 'head':
      return `The leader of "${args.school}" is ${args.name} by the programme and ${args.other} by the registry. Correct one of them.`;
    case 'direction':
      return `The programme has the direction "${args.text}", its teams in the registry have not. Correct one of them.`;
  }
}

const documents = (
  direction: string,
) => `${ORGANIZATIONS}${regulationWith('')}${registryWith(`teams:
  - {organization: forest, kind: experienced, directions: [качество образования]}
  - {organization: meadow, kind: developing, directions: [качество образования]}
`)}---
${programmeWith(`registry: registry
experienced: {organization: forest}
developing: {organization: meadow}
directions:
  - ${direction}
`)}`;

export const registryDisagreesPage: RulePage<RegistryDisagreesArgs> = {
  ru: {
    title: 'программа и реестр расходятся',
    what: 'Школы программы нет в реестре команд, на который она ссылается, или у той же школы в нём другая роль, другой руководитель или другое направление.',
    why: 'Реестр – приложение к приказу: программу по другим сведениям не утвердят.',
    fix: 'Исправьте программу или реестр.',
    message: messageRu,
    related: { registry: () => 'в реестре' },
  },
  en: {
    title: 'programme and registry disagree',
    what: 'A school of the programme is not in the registry of teams it names, or has another side, another head or another direction there.',
    why: 'The registry is an annex of an order: a programme that says otherwise will not be approved.',
    fix: 'Correct the programme or the registry.',
    message: messageEn,
    related: { registry: () => 'in the registry' },
  },
  bad: documents('кадровая политика # <-'),
  good: documents('качество образования'),
};
