import type { IndexedOrganization } from '../../../src/language/russian/organization-names.js';

/** The 32 districts of the region of Omsk by their adjective; real place names, nothing else. */
export const DISTRICTS = [
  'Азовский',
  'Большереченский',
  'Большеуковский',
  'Горьковский',
  'Знаменский',
  'Исилькульский',
  'Калачинский',
  'Колосовский',
  'Кормиловский',
  'Крутинский',
  'Любинский',
  'Марьяновский',
  'Москаленский',
  'Муромцевский',
  'Называевский',
  'Нижнеомский',
  'Нововаршавский',
  'Одесский',
  'Оконешниковский',
  'Омский',
  'Павлоградский',
  'Полтавский',
  'Русско-Полянский',
  'Саргатский',
  'Седельниковский',
  'Таврический',
  'Тарский',
  'Тевризский',
  'Тюкалинский',
  'Усть-Ишимский',
  'Черлакский',
  'Шербакульский',
] as const;

/** The directory of the region: short name, full name; the city beside the district of its name. */
export const ORGANIZATIONS: readonly IndexedOrganization[] = [
  ...DISTRICTS.map((adjective, index) => ({
    id: `d${index}`,
    name:
      adjective === 'Азовский'
        ? 'Азовский немецкий национальный муниципальный район'
        : `${adjective} муниципальный район`,
    short: `${adjective} МР`,
  })),
  { id: 'omsk', name: 'город Омск', short: 'г. Омск' },
  { id: 'ministry', name: 'Министерство образования Омской области' },
  {
    id: 'institute',
    name: 'Бюджетное образовательное учреждение дополнительного профессионального образования «Институт развития образования Омской области»',
    short: 'БОУ ДПО «ИРООО»',
  },
];
