import { describe, expect, it } from 'vitest';
import { chooseToday } from '../../src/cli/today.js';
import { cliWords } from '../../src/language/catalogue/cli.js';

const RU = { words: cliWords('ru') };

describe('chooseToday', () => {
  it.each([
    ['nothing given', undefined, {}, undefined],
    ['an option', '2022-10-20', {}, '2022-10-20'],
    ['the leap day', '2024-02-29', {}, '2024-02-29'],
    ['the environment', undefined, { SOURCE_DATE_EPOCH: '1672444800' }, '2022-12-31'],
    ['the option before the environment', '2022-10-20', { SOURCE_DATE_EPOCH: '0' }, '2022-10-20'],
    ['an empty variable', undefined, { SOURCE_DATE_EPOCH: '' }, undefined],
  ])('%s', (_, option, environment, expected) => {
    expect(chooseToday(option, environment, RU)).toBe(expected);
  });

  it.each([
    ['20.10.2022', {}, '--today'],
    ['2022-13-01', {}, '--today'],
    ['2023-02-29', {}, '--today'],
    [undefined, { SOURCE_DATE_EPOCH: 'yesterday' }, 'SOURCE_DATE_EPOCH'],
    [undefined, { SOURCE_DATE_EPOCH: '-1' }, 'SOURCE_DATE_EPOCH'],
  ])('does not take %s %o', (option, environment, name) => {
    expect(() => chooseToday(option, environment, RU)).toThrow(name);
  });
});
