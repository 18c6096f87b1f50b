import { describe } from 'vitest';
import { DISTRICT, expectCaught, PASSPORT, PLAN, PROCEDURE, TEAMS, TRIADS } from './caught.js';

describe('a date of the clean example, spoilt', () => {
  expectCaught([
    ['dates/wrong-year', TRIADS, 'term: декабрь 2021 года', 'term: декабрь 2020 года'],
    ['dates/project-misplaced', PASSPORT, 'term: июнь 2021 – июнь 2022', 'term: март – июль 2021'],
    ['dates/stage-misplaced', DISTRICT, 'end: декабрь 2021 года', 'end: январь 2021 года'],
    ['dates/order', PASSPORT, 'term: июнь 2021 – июнь 2022', 'term: июнь 2022 – июнь 2021'],
    [
      'dates/outside-project',
      TEAMS,
      /(Подведение итогов работы «триады»\n\s*term: )апрель/,
      '$1август',
    ],
    ['dates/outside-stage', PLAN, /(на сайте института\n\s*term: )июнь/, '$1октябрь'],
    ['dates/stage-overlap', PASSPORT, 'start: сентябрь 2021', 'start: август 2021'],
    ['dates/stage-gap', PASSPORT, 'start: сентябрь 2021', 'start: октябрь 2021'],
    ['dates/stages-cover-project', PASSPORT, 'end: июнь 2022', 'end: май 2022'],
    ['dates/sequence', TRIADS, 'term: декабрь 2021 года', 'term: июнь 2022 года'],
    [
      'dates/predecessor',
      TEAMS,
      /(методических рекомендаций\n\s*term: )февраль 2022/,
      '$1октябрь 2021',
    ],
    ['dates/outside-parent', TEAMS, /(системы мониторинга\n\s*term: )сентябрь/, '$1октябрь'],
    ['dates/disagree', TRIADS, 'term: апрель 2022 года', 'term: май 2022 года'],
    ['dates/approval', PASSPORT, 'date: 18.06.2021', 'date: 18.07.2021'],
    ['dates/bounds', PROCEDURE, 'года – ноябрь 2022 года', 'года – декабрь 2022 года'],
    ['dates/recurrence-never', PLAN, 'не реже 1 раза в месяц', 'ежегодно в августе'],
    ['dates/in-text', PLAN, 'на августовском форуме', 'на форуме в октябре 2021 года'],
    ['dates/unreadable', PLAN, 'term: июнь – июль 2021 года', 'term: скоро будет'],
    ['dates/incomplete', PASSPORT, 'date: 18.06.2021', 'date: «__» июня 2021 г.'],
    ['dates/spelling', PLAN, 'term: сентябрь 2021 года –', 'term: сентабрь 2021 года –'],
    ['dates/form', DISTRICT, 'term: с 01.01.2021', 'term: 01.01.2021'],
    ['dates/weekday', PLAN, 'term: до 01.07.2021', 'term: среда, 01.07.2021'],
    ['dates/non-working-day', PLAN, 'term: июнь – июль 2021 года', 'term: 12.06.2021'],
  ]);
});
