/** What the sections of documents are called, by field. */
const SECTIONS: Readonly<Record<string, readonly [ru: string, en: string]>> = {
  approval: ['гриф утверждения', 'approval'],
  term: ['срок', 'term'],
  participants: ['участники', 'participants'],
  goal: ['цель', 'goal'],
  tasks: ['задачи', 'tasks'],
  indicators: ['индикаторы', 'indicators'],
  results: ['результаты', 'results'],
  stages: ['этапы', 'stages'],
  risks: ['риски', 'risks'],
  leader: ['руководитель', 'leader'],
  curators: ['кураторы', 'curators'],
  administrator: ['администратор', 'administrator'],
  coordinator: ['координатор', 'coordinator'],
  roles: ['роли', 'roles'],
  upstream: ['связь с другими проектами', 'projects it serves'],
  relevance: ['актуальность', 'relevance'],
  short: ['краткое наименование', 'short name'],
  type: ['вид проекта', 'type of project'],
  events: ['мероприятия', 'events'],
  teams: ['команды', 'teams'],
  components: ['части цикла с мероприятиями', 'components with events'],
  developing: ['развивающаяся команда', 'developing team'],
  experienced: ['опытная команда', 'experienced team'],
  period: ['период', 'period'],
  sections: ['разделы', 'sections'],
  steps: ['шаги', 'steps'],
  executors: ['исполнители', 'executors'],
};

/** What documents are called after «в». */
const DOCUMENTS: Readonly<Record<string, readonly [ru: string, en: string]>> = {
  passport: ['паспорте', 'the passport'],
  'event-plan': ['плане мероприятий', 'the event plan'],
  'interaction-plan': ['плане взаимодействия', 'the interaction plan'],
  'mentoring-programme': ['программе', 'the programme'],
  regulation: ['положении', 'the regulation'],
  procedure: ['алгоритме', 'the procedure'],
  'team-registry': ['реестре', 'the registry'],
};

/** «цель (goal)»: what a section is called and what to write. */
export function sectionRu(field: string): string {
  return `${SECTIONS[field]?.[0] ?? field} (${field})`;
}

/** "events of the plan (events)"; the field alone where it is called so. */
export function sectionEn(field: string): string {
  const words = SECTIONS[field]?.[1] ?? field;
  return words === field ? field : `${words} (${field})`;
}

/** «паспорте», after «в». */
export function documentRu(kind: string): string {
  return DOCUMENTS[kind]?.[0] ?? 'документе';
}

/** "the passport", after "in". */
export function documentEn(kind: string): string {
  return DOCUMENTS[kind]?.[1] ?? 'the document';
}
