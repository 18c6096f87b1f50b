import { describe, expect, it } from 'vitest';
import { isClassName } from '../../../src/language/russian/class-names.js';
import { DIRECTORY, passport, plan, saidBy } from '../small-documents.js';

const HEADS = passport(`participants:
  - {group: heads, name: Руководители ОУ, members: [МБОУ «Лесная СШ»]}`);

const executors = (...all: readonly string[]) =>
  plan(
    `events:\n${all.map((one) => `  - {name: Сбор, executors: ${JSON.stringify(one)}}`).join('\n')}`,
  );

describe('isClassName', () => {
  it.each([
    ['образовательные организации', true],
    ['Педагоги', true],
    ['методическая служба', true],
    ['руководители ОО', true],
    ['педагоги дополнительного образования', true],
    ['Тарский МР', false],
    ['педагоги школы № 5', false],
    ['члены ассоциации «Спектр»', false],
    ['специалисты Министерства образования', false],
    ['Петрова Анна Сергеевна', false],
    ['директор', false],
    ['наставник', true],
    ['педагог-психолог', true],
  ])('%s: %s', (text, expected) => expect(isClassName(text)).toBe(expected));
});

describe('participants/unknown', () => {
  it.each([
    ['a general word', ['методическая служба'], ['info «методическая служба» – общее слово']],
    [
      'a general word like a name of the project',
      ['руководители ОУ', 'руководители УО'],
      ['warning'],
    ],
    ['the same with a stray quote', ['руководители ОУ', 'руководители УО»,'], ['warning']],
    ['a name nobody has', ['Лесной комитет'], ['error']],
  ])('%s', async (_, names, expected) => {
    const found = await saidBy('participants/unknown', DIRECTORY, HEADS, executors(...names));
    expect(found).toEqual(expected.map((words) => expect.stringContaining(words)));
  });

  it('offers the name that the project has', async () => {
    const document = executors('руководители ОУ', 'руководители УО');
    const [found] = await saidBy('participants/unknown', DIRECTORY, HEADS, document);
    expect(found).toContain('уководители ОУ»');
  });
});

describe('participants/two-names', () => {
  const names = (...all: readonly string[]) =>
    plan(`events:\n${all.map((name) => `  - {name: ${JSON.stringify(name)}}`).join('\n')}`);
  const FIRST = 'Заседание Ассоциации лидеров образования района';
  it.each([
    ['one name in other cases', 'Встреча с Ассоциацией лидеров образования района', 0],
    ['a shortened name', 'Встреча Ассоциации лидеров', 0],
    ['a shorter end', 'Встреча Ассоциации лидеров образования', 0],
    ['another end', 'Встреча Ассоциации лидеров школ', 1],
    ['another body', 'Встреча Ассоциации педагогов школ', 0],
    ['no name', 'Встреча ассоциации лидеров школ', 0],
    ['what follows the name', 'Члены Ассоциации лидеров образования района и совета школ', 0],
  ])('%s', async (_, name, count) => {
    expect(await saidBy('participants/two-names', names(FIRST, name))).toHaveLength(count);
  });

  it.each([
    [
      'the same in other words',
      'Встреча Ассоциации лидеров образовательных организаций',
      'warning',
    ],
    ['ends that have nothing in common', 'Встреча Ассоциации лидеров школ', 'info'],
  ])('is the lighter, the less is common: %s', async (_, name, severity) => {
    const found = await saidBy('participants/two-names', names(FIRST, name));
    expect(found).toEqual([expect.stringMatching(`^${severity} `)]);
  });

  it('lets the bodies of two subjects be', async () => {
    const document = names(
      'Ассоциация учителей математики района',
      'Ассоциация учителей физики района',
    );
    expect(await saidBy('participants/two-names', document)).toEqual([]);
  });

  it('knows two bodies of the directory', async () => {
    const directory = DIRECTORY.replace(
      'organizations:\n',
      `organizations:
  - {id: one, type: association, name: Ассоциация лидеров школ}
  - {id: two, type: association, name: Ассоциация лидеров образования района}
`,
    );
    const document = names(FIRST, 'Встреча Ассоциации лидеров школ');
    expect(await saidBy('participants/two-names', directory, document)).toEqual([]);
  });
});

it('looks for names beside an empty item of the list', async () => {
  const list = passport('participants:\n  - Тарский МР\n  -\n  - Одесский МР');
  const found = await saidBy('participants/unknown', DIRECTORY, list, executors('Лесной комитет'));
  expect(found).toEqual([expect.stringContaining('error «Лесной комитет»')]);
});
