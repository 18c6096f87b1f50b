import { describe } from 'vitest';
import {
  BETWEEN,
  expectCaught,
  PASSPORT,
  PLAN,
  PROCEDURE,
  PROGRAMME,
  TEAMS,
  TRIADS,
} from './caught.js';

describe('a stamp or a signature of the clean example, spoilt', () => {
  expectCaught([
    [
      'roles/team-not-in-triad',
      TEAMS,
      'role: mentor\n    municipality: Усть-Ишимский МР',
      'role: mentor\n    municipality: Одесский МР',
    ],
    [
      'roles/same-direction',
      TRIADS,
      'direction: Организация воспитания обучающихся',
      'direction: Оценка качества подготовки обучающихся',
    ],
    [
      'trace/component-without-events',
      TEAMS,
      '\ncomponents:\n',
      '\ncomponents:\n  - {id: aims, name: Цели}\n',
    ],
    ['approval/incomplete', PASSPORT, /\n {2}date: 18\.06\.2021/, ''],
    ['approval/missing', PROGRAMME, /\napproval:\n(?: {2}.*\n)+/, '\n'],
    ['approval/signature-undated', TEAMS, 'kedrova, date: 31.08.2021', 'kedrova'],
    ['approval/agreement-missing', BETWEEN, 'veresov, date: 22.08.2023', 'veresov'],
    [
      'contacts/initials-mismatch',
      TEAMS,
      'person: kedrova, date',
      'name: Я.Я. Кедрова, person: kedrova, date',
    ],
  ]);
});

describe('a participant of the clean example, spoilt', () => {
  expectCaught([
    ['participants/unknown', PASSPORT, '- Нижнеомский МР', '- Нижеомский МР'],
    ['participants/duplicate', PASSPORT, '- Тевризский МР', '- Тарский МР'],
    ['participants/not-involved', PASSPORT, /(participants:\n)/, '$1  - МБОУ «Чистовская СШ»\n'],
    ['participants/count-mismatch', PASSPORT, 'target: 33 руководителя', 'target: 34 руководителя'],
    [
      'participants/two-names',
      PLAN,
      'results: Статья',
      'results: Статья Ассоциации лидеров школ и Ассоциации лидеров районов',
    ],
  ]);
});

describe('a role of the clean example, spoilt', () => {
  expectCaught([
    ['roles/workshop-by-triad-member', TRIADS, 'municipality: Азовский', 'municipality: Тарский'],
    ['roles/synonym', TEAMS, 'Принять совещание', 'Наставляемый принимает совещание'],
    ['roles/undefined-term', PROCEDURE, 'Координатор]', 'Координатор района]'],
    [
      'roles/run-together',
      PROGRAMME,
      'опытная команда оценивает работу развивающейся команды',
      'оценка работы опытной команды развивающейся команды',
    ],
    ['roles/team-composition', TEAMS, 'методистов готова вести', 'педагогов готова вести'],
  ]);
});

describe('a matrix of the clean example, spoilt', () => {
  expectCaught([
    ['matrix/form-without-triad', TRIADS, 'triads: [3]', 'triads: []'],
    ['matrix/triad-without-form', TRIADS, /triads: \[(?:4, )?5\]|all: true/g, 'triads: [4]'],
    ['matrix/form-without-event', TEAMS, 'forms: [visit]', 'forms: [project]'],
    ['matrix/module-uncovered', TRIADS, /(Саргатский МР, modules: \[)Профориентация, /, '$1'],
    ['matrix/module-unknown', TRIADS, 'name: Профориентация', 'name: Профориятация'],
    ['matrix/empty-row', TRIADS, /(Одесский МР, modules: \[).*?\]/, '$1]'],
    ['matrix/empty-cell', TEAMS, /\n *mentor: Провести мониторинг/, ''],
  ]);
});
