import { describe, expect, it } from 'vitest';
import { ArgumentError } from '../../../src/render/form/template-function.js';
import { HELPERS } from '../../../src/render/form/template-functions/index.js';

const call = (name: string, arguments_: readonly unknown[], options = {}) =>
  HELPERS.get(name)?.run(arguments_, options);

const FORMS = {
  nominative: null,
  genitive: null,
  dative: null,
  accusative: null,
  instrumental: null,
  prepositional: null,
};
const PERSON = {
  name: 'Иванова Татьяна Валериевна',
  post: 'председатель Комитета образования',
  gender: 'female',
  forms: FORMS,
};
const DISTRICT = {
  name: 'Нововаршавский муниципальный район',
  short: 'Нововаршавский МР',
  forms: FORMS,
};

describe('helpers of forms', () => {
  it.each([
    ['upper', ['регионального'], {}, 'РЕГИОНАЛЬНОГО'],
    ['capital', ['«июнь» 2021'], {}, '«Июнь» 2021'],
    ['capital', ['г. Омск'], {}, 'г. Омск'],
    ['quoted', ['Школа'], {}, '«Школа»'],
    ['quoted', ['«Школа»'], {}, '«Школа»'],
    ['quoted', ['«А» и «Б»'], {}, '««А» и «Б»»'],
    ['date', ['2021-06-05'], {}, '5 июня 2021 г.'],
    ['date', ['2021-06-05'], { style: 'digits' }, '05.06.2021'],
    ['decimal', [12.5], {}, '12,5'],
    ['plural', [5, 'мероприятие', 'мероприятия', 'мероприятий'], {}, 'мероприятий'],
    ['person', [PERSON], {}, 'Иванова Татьяна Валериевна'],
    [
      'person',
      [PERSON],
      { case: 'genitive', post: true },
      'Ивановой Татьяны Валериевны, председателя Комитета образования',
    ],
    ['person', [PERSON], { form: 'signed' }, 'Т.В. Иванова'],
    ['person', [PERSON], { form: 'surname-first' }, 'Иванова Т.В.'],
    ['organization', [DISTRICT], { case: 'genitive' }, 'Нововаршавского муниципального района'],
    ['organization', [DISTRICT], { form: 'short' }, 'Нововаршавский МР'],
    [
      'organization',
      [{ ...DISTRICT, forms: { genitive: 'района' } }],
      { case: 'genitive' },
      'района',
    ],
  ])('%s %j %j', (name, arguments_, options, expected) => {
    const result = call(name, arguments_, options);
    expect(String(result).replaceAll('\u00A0', ' ')).toBe(expected);
  });

  it('list: numbers from 1, numbers as given, a single item without one', () => {
    const item = (text: string, number: string | null = null) => ({ number, text });
    expect(call('list', [[item('а'), item('б & в')]])).toEqual({
      markup: '<ol><li><p>а</p></li><li><p>б &amp; в</p></li></ol>',
    });
    expect(call('list', [[item('а', '1'), item('б', '3)'), item('в')]])).toEqual({
      markup:
        '<ol><li label="1."><p>а</p></li><li label="3)"><p>б</p></li><li label="3."><p>в</p></li></ol>',
    });
    expect(call('list', [[item('одна')]])).toEqual({ markup: '<p>одна</p>' });
    expect(call('list', [[]])).toEqual({ markup: '' });
  });

  it('following: own rows by the field they follow', () => {
    const rows = [{ after: 'goal' }, { after: 'term' }, { after: '' }];
    expect(call('following', [rows, 'short term'])).toEqual([{ after: 'term' }]);
    expect(call('following', [rows, ''])).toEqual([{ after: '' }]);
  });

  it.each([
    ['date', ['2021-06-05'], { style: 'long' }, 'style'],
    ['person', [PERSON], { case: 'vocative' }, 'case'],
    ['person', ['Иванова'], {}, 'person'],
    ['decimal', ['много'], {}, 'number'],
    ['list', ['не список'], {}, 'list'],
    ['upper', [{}], {}, 'text'],
  ])('%s refuses %j %j', (name, arguments_, options, argument) => {
    expect(() => call(name, arguments_, options)).toThrow(new ArgumentError(argument));
  });
});
