import { describe, expect, it } from 'vitest';
import { readMunicipality } from '../../../src/import/understand/directory/municipality.js';
import { slipsAmong } from '../../../src/import/understand/directory/near-twins.js';
import { membersOf } from '../../../src/import/understand/passport/members.js';
import { contactsIn } from '../../../src/import/understand/text/contacts.js';
import { organizationInNominative } from '../../../src/import/understand/text/organization-words.js';
import { nominativeOf } from '../../../src/import/understand/text/person-words.js';
import { postInNominative } from '../../../src/import/understand/text/post-words.js';
import { restoreCase } from '../../../src/import/understand/text/restore-case.js';
import { idOf } from '../../../src/import/understand/text/transliterate.js';

describe('back to the nominative', () => {
  it.each([
    ['Лугининой Анны Петровны', 'Лугинина Анна Петровна'],
    ['Озёрского Льва Павловича', 'Озёрский Лев Павлович'],
    ['Берестова Павла Ильича', 'Берестов Павел Ильич'],
    ['Бондарюк Марии Игоревны', 'Бондарюк Мария Игоревна'],
    ['Лугинина Анна Петровна', 'Лугинина Анна Петровна'],
  ])('a person: %s', (written, name) => {
    expect(nominativeOf(written)).toBe(name);
  });

  it.each([
    ['председателя Комитета по образованию', 'председатель Комитета по образованию'],
    ['ведущего специалиста отдела', 'ведущий специалист отдела'],
    ['и.о. председателя комитета', 'и.о. председателя комитета'],
    ['методист', 'методист'],
  ])('a post: %s', (written, post) => {
    expect(postInNominative(written)).toBe(post);
  });

  it.each([
    ['отдела по образованию', 'отдел по образованию'],
    ['Министерства образования области', 'Министерство образования области'],
  ])('an authority: %s', (written, name) => {
    expect(organizationInNominative(written)).toBe(name);
  });

  it.each([
    ['Усть-Лесного муниципального района', 'Усть-Лесный муниципальный район', 'Усть-Лесный МР'],
    ['Заречинский МР', 'Заречинский муниципальный район', 'Заречинский МР'],
    ['г. Озёрска', 'город Озёрск', 'г. Озёрск'],
  ])('a municipality: %s', (written, name, short) => {
    expect(readMunicipality(written)).toMatchObject({ name, short });
  });
});

describe('lists of members', () => {
  it('lend the kind that is written once to all of them', () => {
    expect(membersOf('Лесного и Заречного муниципальных районов, г. Озёрска')).toEqual([
      'Лесного муниципального района',
      'Заречного муниципального района',
      'г. Озёрска',
    ]);
  });

  it('keep the place of somebody who was left out', () => {
    expect(membersOf('МБОУ «А», , МБОУ «Б, В»')).toEqual(['МБОУ «А»', null, 'МБОУ «Б, В»']);
  });
});

describe('contacts', () => {
  it('are read as written, with what they are', () => {
    const text =
      'методист, телефоны: рабочий 8(00000)0-00-00, мобильный +7 (000) 000-00-00, a- b@example.org';
    expect(contactsIn(text)).toEqual({
      phones: [
        { phone: '8(00000)0-00-00', label: 'рабочий' },
        { phone: '+7 (000) 000-00-00', label: 'мобильный' },
      ],
      emails: ['a- b@example.org'],
      rest: 'методист',
    });
  });

  it('leave words alone in which «тел» is only a part', () => {
    expect(contactsIn('председатель, 8(00000)0-00-00').rest).toBe('председатель');
  });
});

describe('names', () => {
  it('make ids of whole words', () => {
    expect(idOf('Школа умного руководителя: решение новых задач', 'x')).toBe(
      'shkola-umnogo-rukovoditelya-reshenie',
    );
    expect(idOf('№ …', 'x')).toBe('x');
  });

  it('that are a slip away from a commoner one get no entry', () => {
    const names = [
      { key: 'заречинский район', count: 5 },
      { key: 'зареченский район', count: 1 },
      { key: 'лесной район', count: 1 },
    ];
    expect([...slipsAmong(names)]).toEqual(['зареченский район']);
  });

  it('in capitals are written as the document writes them elsewhere', () => {
    const texts = ['Система менторства Заречного района.'];
    expect(restoreCase('О СИСТЕМЕ ЗАРЕЧНОГО РАЙОНА', texts)).toBe('О системе Заречного района');
  });
});
