/** Days off and working days of one year beside weekends and the days of public holidays themselves. */
export interface MovedDays {
  /** Decrees that say so. */
  readonly source: string;
  /** `MM-DD`, Monday to Friday: days off by a transfer, by article 112 of the Labour Code, by a decree of the President. */
  readonly off: readonly string[];
  /** `MM-DD`: Saturdays and Sundays on which people work. */
  readonly working: readonly string[];
}

/**
 * The production calendar of Russia by year. A new year is one entry.
 *
 * The non-working days of the pandemic (spring 2020; May and November 2021) are left out: they were
 * declared days ahead, and schools worked in them, if from home.
 */
export const MOVED_DAYS: Readonly<Record<number, MovedDays>> = {
  2019: {
    source: 'постановление Правительства РФ от 01.10.2018 № 1163',
    off: ['05-02', '05-03', '05-10'],
    working: [],
  },
  2020: {
    source:
      'постановление Правительства РФ от 10.07.2019 № 875; указы Президента РФ от 29.05.2020 № 345, от 01.06.2020 № 354',
    off: ['02-24', '03-09', '05-04', '05-05', '05-11', '06-24', '07-01'],
    working: [],
  },
  2021: {
    source: 'постановление Правительства РФ от 10.10.2020 № 1648',
    off: ['02-22', '05-03', '05-10', '06-14', '11-05', '12-31'],
    working: ['02-20'],
  },
  2022: {
    source: 'постановление Правительства РФ от 16.09.2021 № 1564',
    off: ['03-07', '05-02', '05-03', '05-10', '06-13'],
    working: ['03-05'],
  },
  2023: {
    source: 'постановление Правительства РФ от 29.08.2022 № 1505',
    off: ['02-24', '05-08', '11-06'],
    working: [],
  },
  2024: {
    source: 'постановление Правительства РФ от 10.08.2023 № 1314',
    off: ['04-29', '04-30', '05-10', '12-30', '12-31'],
    working: ['04-27', '11-02', '12-28'],
  },
  2025: {
    source: 'постановление Правительства РФ от 04.10.2024 № 1335',
    off: ['05-02', '05-08', '06-13', '11-03', '12-31'],
    working: ['11-01'],
  },
  2026: {
    source: 'постановление Правительства РФ от 24.09.2025 № 1466',
    off: ['01-09', '03-09', '05-11', '12-31'],
    working: [],
  },
};
