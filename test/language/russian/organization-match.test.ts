import { describe, expect, it } from 'vitest';
import { createOrganizationIndex } from '../../../src/language/russian/organization-match.js';
import { DISTRICTS, ORGANIZATIONS } from './omsk-districts.js';

const index = createOrganizationIndex(ORGANIZATIONS);

function found(text: string): string | undefined {
  const answer = index.resolve(text);
  return 'id' in answer ? answer.id : undefined;
}

describe('every district of the region', () => {
  it.each(DISTRICTS.map((adjective, at) => [adjective, `d${at}`]))('%s', (adjective, id) => {
    const stem = adjective.slice(0, -2);
    const middle =
      adjective === 'Азовский' ? ['немецкого национального ', 'немецким национальным '] : ['', ''];
    expect(found(`${adjective} МР`)).toBe(id);
    expect(found(`${stem}ого ${middle[0]}муниципального района`)).toBe(id);
    expect(found(`${stem}ого`)).toBe(id);
    expect(found(`${stem}им ${middle[1]}муниципальным районом`)).toBe(id);
    expect(found(`${stem}ого муниципального района Омской области`)).toBe(id);
  });
});

describe('resolve', () => {
  it.each([
    ['omsk', 'omsk'],
    ['г.Омск', 'omsk'],
    ['г. Омска', 'omsk'],
    ['городом Омском', 'omsk'],
    ['Омске', 'omsk'],
    ['Омского', 'd19'],
    ['ОМСКИЙ МР', 'd19'],
    ['Усть- Ишимский МР', 'd29'],
    ['Азовского МР', 'd0'],
    ['Тарским районом', 'd26'],
    ['Министерством образования Омской области', 'ministry'],
    ['министерства образования Омской обл.', 'ministry'],
    ['БОУ ДПО "ИРООО"', 'institute'],
    ['ИРООО', 'institute'],
    ['Институтом развития образования Омской области', 'institute'],
  ])('%s → %s', (text, id) => {
    expect(found(text)).toBe(id);
  });

  it.each([
    ['Нижеомского муниципального района', 'Нижнеомского муниципального района'],
    ['Нижеомский', 'Нижнеомский'],
    ['Нижеомского МР', 'Нижнеомского МР'],
    ['Усть-Ишымским муниципальным районом', 'Усть-Ишимским муниципальным районом'],
    ['Teвризский MP', 'Тевризский МР'],
    ['Тарского муниципального округа', 'Тарского муниципального района'],
    ['Министерство образование Омской области', 'Министерство образования Омской области'],
    ['Министерство образования', 'Министерство образования Омской области'],
  ])('never takes «%s» for a hit, but offers «%s»', (text, suggestion) => {
    expect(index.resolve(text)).toMatchObject({ kind: 'unknown', nearest: { text: suggestion } });
  });

  it.each([
    '',
    '…',
    'Министерство культуры',
    'Ростовский МР',
    'Тарского муниципального района Томской области',
  ])('knows nobody by «%s»', (text) => {
    expect(found(text)).toBeUndefined();
  });

  it('says when two organizations answer', () => {
    const schools = createOrganizationIndex([
      { id: 'a', name: 'МБОУ «Луговская СШ»' },
      { id: 'b', name: 'МКОУ «Луговская СШ»', aliases: ['Луговская'] },
    ]);
    expect(index.resolve('Омском')).toEqual({ kind: 'ambiguous', ids: ['d19', 'omsk'] });
    expect(schools.resolve('Луговской СШ')).toEqual({ kind: 'ambiguous', ids: ['a', 'b'] });
    expect(schools.resolve('МКОУ Луговская СШ')).toEqual({ kind: 'exact', id: 'b' });
    expect(schools.resolve('луговская')).toEqual({ kind: 'alias', id: 'b' });
  });

  it('takes given forms, and no number for another', () => {
    const other = createOrganizationIndex([
      { id: 'mines', name: 'г. Шахты', forms: { genitive: 'г. Шахт' } },
      { id: 'lyceum', name: 'Лицей № 1' },
    ]);
    expect(other.resolve('г. Шахт')).toEqual({ kind: 'form', id: 'mines' });
    expect(other.resolve('лицея №1')).toEqual({ kind: 'form', id: 'lyceum' });
    expect(other.resolve('Лицей № 2')).toEqual({ kind: 'unknown' });
  });
});
