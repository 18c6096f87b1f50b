import type { ListKind } from './numbered-lists.js';

/** Names of lists in the genitive, as in «список задач». */
export const LIST_RU: Readonly<Record<ListKind, string>> = {
  relevance: 'пунктов актуальности',
  tasks: 'задач',
  indicators: 'индикаторов',
  targets: 'целевых значений',
  results: 'результатов',
  risks: 'рисков',
  stages: 'этапов',
  events: 'мероприятий',
  triads: 'триад',
  seminars: 'семинаров',
  components: 'компонентов',
  steps: 'шагов',
  sections: 'разделов',
  points: 'пунктов',
  directions: 'направлений',
  members: 'членов команды',
  teams: 'команд',
  rows: 'строк формы',
};

export const LIST_EN: Readonly<Record<ListKind, string>> = {
  relevance: 'points of relevance',
  tasks: 'tasks',
  indicators: 'indicators',
  targets: 'targets',
  results: 'results',
  risks: 'risks',
  stages: 'stages',
  events: 'events',
  triads: 'triads',
  seminars: 'seminars',
  components: 'components',
  steps: 'steps',
  sections: 'sections',
  points: 'points',
  directions: 'directions',
  members: 'members of a team',
  teams: 'teams',
  rows: 'rows of the form',
};
