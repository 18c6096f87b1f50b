import { describe, expect, it } from 'vitest';
import { spoil } from './clean-example.js';

const TRIADS = 'smart-leader/triads.yaml';
const PLAN = 'smart-leader/plan.yaml';
const PASSPORT = 'smart-leader/passport.yaml';
const TEAMS = 'smart-leader/interaction-5.yaml';

describe('the clean example, spoilt in one place', () => {
  it.each([
    ['roles/triad-incomplete', TRIADS, /\n {4}adviser: Полтавский МР/, ''],
    ['roles/triad-same-member', TRIADS, 'adviser: Полтавский МР', 'adviser: Русско-Полянский МР'],
    ['roles/in-two-triads', TRIADS, 'adviser: Полтавский МР', 'adviser: Тарский МР'],
    ['roles/host-not-trainee', TRIADS, 'host: Нововаршавский МР', 'host: Полтавский МР'],
    ['roles/without-workshop', TRIADS, /\n.*municipality: Азовский МР.*/, ''],
    ['roles/workshop-twice', TRIADS, 'municipality: Азовский МР', 'municipality: Крутинский МР'],
    ['roles/seminar-executors', PLAN, /\n *- Азовский МР/, ''],
    ['roles/undeclared', PLAN, 'Кураторы подпроекта', 'Координаторы подпроекта'],
    [
      'roles/team-empty',
      TEAMS,
      /\n {4}members:\n {6}- kedrova[\s\S]*?(?=\n {2}- role: adviser)/,
      '',
    ],
    ['roles/signatory-not-in-team', TEAMS, 'person: kedrova', 'person: berezin'],
    ['trace/indicator-without-event', PLAN, /\n *indicators: \[materials\]/, ''],
    [
      'trace/task-without-indicator',
      PASSPORT,
      /^tasks:\n/m,
      'tasks:\n  - { id: camp, text: Провести летнюю школу }\n',
    ],
    [
      'trace/stage-without-events',
      PASSPORT,
      /^stages:\n/m,
      'stages:\n  - { id: zero, name: Пробный, term: июнь 2021 года }\n',
    ],
    [
      'trace/result-without-task',
      PASSPORT,
      /(text: Электронный сборник.*)\n *tasks: \[collection\]/,
      '$1',
    ],
    ['trace/event-without-result', PLAN, /\n *results: Статья/, ''],
    ['trace/event-without-task', PLAN, /(results: Статья\n.*)\n *tasks: \[collection\]/, '$1'],
    ['trace/reference-cycle', PLAN, /(- id: concept\n)/, '$1        after: [kick-off]\n'],
    [
      'trace/reference-unknown',
      PASSPORT,
      'document: smart-leader-triads',
      'document: smart-leader-triad',
    ],
    ['trace/annex-missing', PLAN, 'приложение к паспорту', 'приложение 4'],
    [
      'contacts/shared-phone',
      TEAMS,
      /(phones: )"\+7 \(000\) 000-00-00"([\s\S]*?phones: )"\+7 \(000\) 000-00-00"/,
      '$18(38150)2-13-89$28(38150)2-13-89',
    ],
    ['contacts/phone', TEAMS, '"+7 (000) 000-00-00"', '"+7 (000 000-00-00"'],
    ['contacts/email', 'directory/people.yaml', 'berestova@example.org', 'berestova@ example.org'],
    ['contacts/person-variant', TEAMS, 'Камышова Алла Викторовна', 'Осокина Юлия Рмановна'],
    [
      'participants/undeclared',
      'district-leaders/plan.yaml',
      'executors: [методическая служба, ',
      'executors: [БОУ ДПО «ИРООО», ',
    ],
    ['participants/name-variant', PLAN, '«СПЕКТР»', '«Спектр»'],
    [
      'approval/approver-is-coordinator',
      'district-leaders/passport.yaml',
      'coordinator: tikhomirov',
      'coordinator: rodnikova',
    ],
    ['names/unsure-form', TEAMS, 'Полынин Олег', 'Полынец Олег'],
  ])('is caught by %s', async (rule, file, from, to) => {
    expect((await spoil(rule, file, from, to)).map((finding) => finding.rule)).toContain(rule);
    expect(await spoil(rule, file, /^/, '# nothing changed\n')).toEqual([]);
  });
});
