import { describe } from 'vitest';
import { BETWEEN, DISTRICT, DISTRICT_PLAN, expectCaught, PLAN, TEAMS, TRIADS } from './caught.js';

describe('a text of the clean example, spoilt', () => {
  expectCaught([
    ['text/look-alike', PLAN, 'Подготовка статьи', 'Подготoвка статьи'],
    ['text/stray-punctuation', PLAN, 'Подготовка статьи', 'Подготовка,, статьи'],
    ['text/spacing', PLAN, 'Подготовка статьи', 'Подготовка  статьи'],
    [
      'text/torn-head',
      DISTRICT_PLAN,
      'results: Регламент мониторинга',
      'results: Регламент мониторинга Исполнители мероприятия',
    ],
    [
      'text/introduced-again',
      PLAN,
      'Подготовка статьи',
      'Опрос МСО (далее – МСО), статья об МСО (далее – МСО), подготовка статьи',
    ],
    ['text/dash', DISTRICT_PLAN, '«Наставник – наставляемый»', '«Наставник - наставляемый»'],
    ['text/quotes', PLAN, '«Образование Омской области»', '"Образование Омской области"'],
    [
      'text/empty-item',
      TEAMS,
      'Приказы о составе команд, План',
      'Приказы о составе команд, "2.", План',
    ],
    [
      'text/glued-items',
      DISTRICT_PLAN,
      'results: [Концепция сопровождения руководителей, План её выполнения]',
      'results: Концепция сопровождения руководителей; Разработан план её выполнения',
    ],
    ['text/abbreviation-undefined', TEAMS, 'методистов готова', 'методистов ИМЦ готова'],
    [
      'text/spelling-of-names',
      DISTRICT_PLAN,
      'Формирование банка данных руководителей',
      'Открытие проекта «Лидерство в обраовании района», банк данных руководителей',
    ],
    [
      'schema/list-as-text',
      DISTRICT,
      /goal: >-\n(?: {2}.*\n)+/,
      'goal:\n  – создать систему сопровождения\n  – оценить её\n',
    ],
    ['text/set-phrase', PLAN, 'Подготовка статьи', 'Подготовка в течении года статьи'],
    ['text/word-traces', PLAN, 'Подготовка статьи', 'Подго\u00adтовка статьи'],
    ['schema/cut-text', PLAN, 'Подготовка статьи', 'Подготовка статьи #1'],
    [
      'trace/short-name',
      BETWEEN,
      'short: Школа здоровья',
      'short: "Школа здоровья: команда муниципалитетов"',
    ],
    [
      'trace/upstream-namesake',
      DISTRICT,
      'title: Лидерство в образовании района',
      'title: Лидерство в образовании',
    ],
    ['numbering/letter-marker', TRIADS, 'number: "2"\n    direction', 'number: б\n    direction'],
  ]);
});
