import { describe } from 'vitest';
import { AGREEMENT, expectCaught, PROGRAMME, PROGRESS, REGISTRY, REPORT } from './caught.js';

describe('mentoring in the clean example, spoilt', () => {
  expectCaught([
    ['mentoring/duration', PROGRAMME, /(period: .*ноябрь )2022/, '$12023'],
    ['mentoring/report-deadline', REPORT, 'date: 20.12.2022', 'date: 20.01.2023'],
    ['mentoring/agreement-parties', AGREEMENT, /\n.*role: operator.*/, ''],
    ['mentoring/agreement-term', AGREEMENT, 'term: декабрь 2021', 'term: январь 2022'],
    ['mentoring/direction-unknown', PROGRAMME, 'directions: [quality]', 'directions: [qualiti]'],
    [
      'mentoring/other-direction',
      PROGRAMME,
      'Практикум «Локальные документы как инструмент управления качеством»',
      'Практикум по управлению деятельностью образовательной организации',
    ],
    ['mentoring/group-composition', PROGRAMME, ', leader: true', ''],
    ['mentoring/post-missing', PROGRAMME, /\n *post: методист/, ''],
    ['mentoring/post-absent', PROGRAMME, '«заместитель – заместитель»', '«психолог – психолог»'],
    ['mentoring/empty-row', PROGRAMME, /( {2}members:\n)/, '$1    - {}\n'],
    ['mentoring/groups-per-territory', REGISTRY, /(peskovatskaya[\s\S]*group: )1/, '$12'],
    ['mentoring/completion-mark', PROGRESS, 'state: done, date: 02.12.2021,', 'state: failed,'],
    ['mentoring/registry-disagrees', REGISTRY, 'head: zimina', 'head: yartseva'],
    ['trace/point-missing', AGREEMENT, 'решают переговорами', 'решают согласно пункту 9.9'],
    [
      'mentoring/procedure-disagrees',
      PROGRAMME,
      'name: Установочная встреча',
      'name: Заключение трёхстороннего соглашения',
    ],
  ]);
});
