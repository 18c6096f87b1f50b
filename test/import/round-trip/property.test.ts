import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { BUILT_IN } from '../../render/built-in.js';
import { notComingBack } from './come-back.js';
import {
  approval,
  day,
  passport,
  person,
  plan,
  sections,
  sentence,
  steps,
  term,
} from './generated.js';
import { registry, reported } from './generated-mentoring.js';
import { interactionPlan, places, triadsAnnex } from './generated-triads.js';
import { linked, lostOnTheWay, viewsOf } from './read-back.js';

type Fields = Readonly<Record<string, unknown>>;

const OPTIONS = { templates: BUILT_IN, version: '1', pack: 'p' };
const RUNS = { numRuns: 12 };

async function viewsOfAll(...documents: readonly Fields[]) {
  const files = documents.map((fields, at) => [`${at}.yaml`, stringify(fields)] as const);
  return viewsOf(await linked(files));
}

async function lost(...documents: readonly Fields[]) {
  return lostOnTheWay(await viewsOfAll(...documents), OPTIONS);
}

/** Prints one document of a kind, reads it back, and expects the same. */
async function expectSame(kind: string, fields: fc.Arbitrary<Fields>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fields, async (one) => {
      expect(await lost({ kind, format: 1, id: kind, ...one })).toEqual([]);
    }),
    RUNS,
  );
}

const title = (word: string) => sentence.map((text) => `${word} ${text.replaceAll('"', '')}`);
const STAGES = ['Подготовительный', 'Основной', 'Итоговый'];
const TERMS = [
  ['Сентябрь 2024 года', 'Октябрь 2024 года'],
  ['Ноябрь 2024 года', 'Март 2025 года'],
  ['Апрель 2025 года', 'Май 2025 года'],
];

describe('what is generated, printed and read back says the same', () => {
  it.each([
    ['passport-regional', 'regional'],
    ['passport-municipal', 'municipal'],
    ['passport-intermunicipal', 'intermunicipal'],
    ['passport-school', 'school'],
    ['passport-district', 'municipal'],
  ])('of a passport with its plan: %s', async (form, level) => {
    await fc.assert(
      fc.asyncProperty(passport, plan, async (fields, { stages, ...rest }) => {
        const head = { format: 1, project: 'p' };
        const declared = stages.map((_, at) => ({
          id: `s${at + 1}`,
          name: STAGES[at],
          start: TERMS[at]?.[0],
          end: TERMS[at]?.[1],
        }));
        const own = {
          kind: 'passport',
          id: 'pass',
          level,
          unit: 'project',
          form,
          stages: declared,
        };
        const parts = stages.map((events, at) => ({ stage: `s${at + 1}`, events }));
        const found = await lost(
          { ...head, ...own, ...fields },
          { ...head, kind: 'event-plan', id: 'plan', ...rest, stages: parts },
        );
        expect(found).toEqual([]);
      }),
      RUNS,
    );
  });

  it('of a regulation', async () => {
    await expectSame('regulation', fc.record({ title: title('О порядке:'), approval, sections }));
  });

  it('of a procedure', async () => {
    await expectSame('procedure', fc.record({ title: title('Алгоритм:'), steps }));
  });

  it('of an agreement', async () => {
    const sides = fc.tuple(person, person, fc.constantFrom('Устава', 'доверенности № 5'));
    const parties = sides.map(([one, other, basis]) => [
      { role: 'experienced', organization: { text: 'Лицей № 4' }, ...one, basis },
      { role: 'developing', organization: { text: 'Речная школа' }, ...other, basis: 'Устава' },
    ]);
    await expectSame(
      'agreement',
      fc.record({
        title: title('Соглашение'),
        number: fc.constant('7/24'),
        date: day,
        parties,
        subject: sentence,
        term,
        sections,
      }),
    );
  });

  it('of a mentoring programme', async () => {
    const event = fc.record({
      name: sentence,
      term,
      executors: fc.constant(['Опытная управленческая команда']),
    });
    const stage = fc.record({
      name: fc.constant('Организационный этап'),
      term,
      events: fc.array(event, { minLength: 1, maxLength: 3 }),
    });
    const side = (name: string) => fc.constant({ organization: { text: name } });
    await expectSame(
      'mentoring-programme',
      fc.record({
        title: fc.constant('Программа менторского сопровождения'),
        developing: side('Речная школа'),
        experienced: side('Лицей № 4'),
        directions: fc.constant([{ text: 'управление качеством образования' }]),
        period: fc.constant('сентябрь 2024 года – май 2025 года'),
        stages: fc.array(stage, { minLength: 1, maxLength: 2 }),
      }),
    );
  });

  it('of the annex on triads', async () => {
    await fc.assert(
      fc.asyncProperty(triadsAnnex, async (fields) => {
        const head = { format: 1, project: 'p' };
        const own = { kind: 'triads', id: 'triads', ...head, ...fields };
        expect(await lost(places, own)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('of a plan of interaction', async () => {
    await fc.assert(
      fc.asyncProperty(interactionPlan, async (fields) => {
        const own = { kind: 'interaction-plan', format: 1, id: 'plan', project: 'p', ...fields };
        expect(await lost(places, own)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('of a registry of teams', async () => {
    // Without a regulation and an unfilled form the teams themselves come back.
    const otherwise = (...[kind, form, unprinted]: Parameters<typeof notComingBack>) =>
      notComingBack(kind, form, unprinted).filter((name) => name !== 'teams');
    await fc.assert(
      fc.asyncProperty(registry, async (fields) => {
        const own = { kind: 'team-registry', format: 1, id: 'teams', ...fields };
        expect(await lostOnTheWay(await viewsOfAll(own), OPTIONS, otherwise)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('of a report with its programme', async () => {
    await fc.assert(
      fc.asyncProperty(reported, async ({ programme, progress, report }) => {
        const found = await lost(
          { kind: 'mentoring-programme', format: 1, id: 'programme', ...programme },
          { kind: 'progress', format: 1, id: 'progress', of: 'programme', ...progress },
          { kind: 'completion-report', format: 1, id: 'report', programme: 'programme', ...report },
        );
        expect(found).toEqual([]);
      }),
      RUNS,
    );
  });
});
