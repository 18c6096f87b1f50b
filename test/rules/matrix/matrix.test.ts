import { describe, expect, it } from 'vitest';
import { DIRECTORY, passport, saidBy, triads } from '../small-documents.js';

const said = (rule: string, ...documents: readonly string[]) =>
  saidBy(`matrix/${rule}`, DIRECTORY, ...documents);

const forms = (...rows: readonly string[]) =>
  triads(`triads:
  - {number: "1", mentor: Тарский МР}
  - {number: "2", mentor: Одесский МР}
approbation:
  forms:
${rows.map((row) => `    - ${row}`).join('\n')}`);

describe('the approbation matrix', () => {
  it.each<readonly [string, readonly string[]]>([
    ['every form with a triad', ['{name: Визит, triads: [1]}', '{name: Резерв, triads: [2]}']],
    ['a form for all', ['{name: Резерв, all: true}']],
    [
      'a triad that nobody has: told elsewhere',
      ['{name: Визит, triads: [1]}', '{name: Резерв, triads: [7]}'],
    ],
  ])('is silent on %s', async (_, rows) => {
    expect(await said('form-without-triad', forms(...rows))).toEqual([]);
    expect(await said('triad-without-form', forms(...rows))).toEqual([]);
  });

  it('finds an empty row and an empty column', async () => {
    const matrix = forms('{name: Визит, triads: [1]}', '{name: Резерв}');
    expect(await said('form-without-triad', matrix)).toEqual([
      expect.stringMatching(/^error .*«Резерв»/),
    ]);
    expect(await said('triad-without-form', matrix)).toEqual([
      expect.stringMatching(/^error Триада 2 /),
    ]);
  });

  it('does not blame triads where no form has any', async () => {
    expect(await said('triad-without-form', forms('{name: Визит}'))).toEqual([]);
  });
});

const workshops = (...seminars: readonly (readonly string[])[]) =>
  triads(`modules:
  - {id: lesson, name: Школьный урок}
  - {id: career, name: Профориентация}
seminars:
${seminars
  .map(
    (rows, index) => `  - number: "${index + 1}"
    workshops:
${rows.map((row) => `      - {municipality: Тарский МР, ${row}}`).join('\n')}`,
  )
  .join('\n')}`);

const BOTH = ['modules: [lesson]', 'modules: [Модуль «Профориентация»]'];

describe('the workshop matrix', () => {
  it.each<readonly [string, readonly (readonly string[])[]]>([
    ['all modules in every seminar', [BOTH, BOTH]],
    ['a module that only one of two seminars shows', [BOTH, ['modules: [lesson]']]],
    ['a seminar whose workshops are not yet known', [BOTH, BOTH, ['topic: Пока неизвестно']]],
    ['a misspelt module: it is no other one', [BOTH, BOTH, ['modules: [lesson, Профориятация]']]],
  ])('leaves nothing uncovered by %s', async (_, seminars) => {
    expect(await said('module-uncovered', workshops(...seminars))).toEqual([]);
  });

  it('finds a module that one seminar lacks, or all', async () => {
    const lessons = ['modules: [lesson]'];
    expect(await said('module-uncovered', workshops(BOTH, BOTH, lessons))).toEqual([
      expect.stringMatching(/^warning На семинаре 3 .*«Профориентация»/),
    ]);
    expect(await said('module-uncovered', workshops(lessons, lessons))).toEqual([
      expect.stringMatching(/^warning Модуль «Профориентация» не показывает/),
    ]);
  });

  it.each([
    ['an id', 'modules: [lesson]'],
    ['a name in other letters', 'modules: [школьный урок]'],
    ['a name with the word', 'modules: [Модуль «Школьный урок»]'],
  ])('knows a module by %s', async (_, row) => {
    expect(await said('module-unknown', workshops([row]))).toEqual([]);
  });

  it('finds a module that is not declared, and one declared with a slip', async () => {
    expect(await said('module-unknown', workshops(['modules: [Школьные уроки]']))).toEqual([
      expect.stringContaining('Возможно, это «Школьный урок»'),
    ]);
    const slip = workshops(BOTH).replaceAll('Профориентация', 'Профориетация');
    expect(await said('module-unknown', slip)).toEqual([
      expect.stringContaining('Возможно, это «Профориентация»'),
    ]);
    expect(await said('module-unknown', slip.replaceAll('Профориетация', 'Робототехника'))).toEqual(
      [],
    );
  });

  it('finds a row without a mark', async () => {
    expect(
      await said('empty-row', workshops(['modules: [lesson]', 'topic: Уроки мужества'])),
    ).toEqual([]);
    expect(
      await said(
        'empty-row',
        triads('seminars:\n  - {number: "1", workshops: [{municipality: Тарский МР}]}'),
      ),
    ).toEqual([]);
    expect(await said('empty-row', workshops(['modules: [lesson]', 'modules: []']))).toHaveLength(
      1,
    );
    const bare = workshops(['modules: [lesson]']).replace(', modules: [lesson]', '');
    expect(await said('empty-row', bare)).toEqual([expect.stringContaining('«Тарский МР»')]);
  });
});

const interaction = (event: string, teams = '') => `kind: interaction-plan
format: 1
id: triad-plan
project: demo
${teams}events:
  - {name: Мониторинг, ${event}}
`;

describe('matrix/empty-cell', () => {
  const ALL = 'mentor: Провести, adviser: Провести';
  it.each([
    ['three cells', interaction(`${ALL}, trainee: Провести`)],
    ['a list', interaction(`${ALL}, trainee: [Провести, Принять]`)],
    ['two teams and two cells', interaction(ALL, 'teams: [{role: mentor}, {role: adviser}]\n')],
  ])('is silent on %s', async (_, plan) => {
    expect(await said('empty-cell', plan)).toEqual([]);
  });

  it('names every role that is left out', async () => {
    expect(await said('empty-cell', interaction('mentor: Провести, adviser: ""'))).toEqual([
      expect.stringContaining('советник, стажёр'),
    ]);
  });
});

describe('indicators/count-mismatch', () => {
  const target = (words: string) =>
    passport(`indicators:\n  - {id: reports, name: Количество отчётов, target: ${words}}`);
  const matrix = forms(
    '{name: Визит, triads: [1, 2], indicators: [reports]}',
    '{name: Резерв, triads: [1]}',
  );
  it.each([
    ['as many as there are', 'не менее 1 от триады', matrix, []],
    ['a count of something else', 'не менее 5 отчётов', matrix, []],
    ['forms that do not name it', 'не менее 5 от триады', forms('{name: Резерв, triads: [1]}'), []],
    [
      'more than a triad has',
      'не менее 2 от каждой триады',
      matrix,
      ['у триады 1 – 1\u00a0форма, у триады 2 – 1\u00a0форма'],
    ],
  ])('%s', async (_, words, document, expected) => {
    const found = await saidBy('indicators/count-mismatch', target(words), document);
    expect(found).toEqual(expected.map((part) => expect.stringContaining(part)));
  });
});
