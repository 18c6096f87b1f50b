import { describe, expect, it } from 'vitest';
import { importFile } from '../../../src/import/read-file.js';
import { readParties } from '../../../src/import/understand/mentoring/parties.js';
import { NOTHING_KNOWN } from '../../../src/import/understand/understand.js';
import { plainData } from '../../../src/import/write/plain-data.js';
import { vocabulary } from '../vocabulary.js';
import { p, wordFile } from '../word/word-file.js';

const sides = (text: string) => readParties(text, {})?.parties.map((one) => plainData(one));

describe('the sides of an agreement', () => {
  it('are read in the words of other institutions', () => {
    expect(
      sides(
        'Лицей № 4 города Омска, именуемый в дальнейшем «Наставник», в лице директора Лугининой Анны ' +
          'Петровны, действующей на основании Устава, с одной стороны, и Степная школа, именуемая в ' +
          'дальнейшем «Стажёр», в лице и.о. директора Озёрского Павла Ивановича, действующего на ' +
          'основании приказа от 01.09.2023 № 5, с другой стороны, вместе именуемые Стороны, заключили ' +
          'настоящее соглашение о нижеследующем:',
      ),
    ).toEqual([
      {
        role: 'experienced',
        label: 'Наставник',
        organization: 'Лицей № 4 города Омска',
        post: 'директор',
        name: 'Лугинина Анна Петровна',
        basis: 'Устава',
      },
      {
        role: 'developing',
        label: 'Стажёр',
        organization: 'Степная школа',
        post: 'и.о. директора',
        name: 'Озёрский Павел Иванович',
        basis: 'приказа от 01.09.2023 № 5',
      },
    ]);
  });

  it('are left where the text does not name them so', () => {
    expect(sides('Школа № 1 и школа № 2 заключили настоящее соглашение:')).toBeUndefined();
    expect(
      sides('Школа № 1 (далее – «Первая») и школа № 2 (далее – «Вторая») учатся вместе'),
    ).toBeUndefined();
  });
});

describe('an agreement', () => {
  it('keeps odd numbers, takes subject and term out of its sections, and loses nothing', async () => {
    const body = [
      p('СОГЛАШЕНИЕ О СОТРУДНИЧЕСТВЕ № 12-с'),
      p('г. Омск «12» мая 2023 г.'),
      p('Школы района заключили договор о нижеследующем.'),
      p('1. Предмет соглашения'),
      p('1.1. Стороны обмениваются опытом.'),
      p('3. Обязанности сторон'),
      p('3.1. Первая сторона проводит занятия:'),
      p('- очные;'),
      p('- дистанционные.'),
      p('Подписи сторон'),
      p('Директор школы ____________ П.И. Лугинин'),
    ].join('');
    const { documents, coverage } = await importFile(
      wordFile({ body }),
      'a.docx',
      vocabulary,
      NOTHING_KNOWN,
    );
    const [agreement] = documents;
    expect(coverage.nowhere).toEqual([]);
    expect(agreement && plainData(agreement.fields)).toMatchObject({
      kind: 'agreement',
      number: '12-с',
      subject: 'Стороны обмениваются опытом.',
      sections: [
        {
          number: '3',
          title: 'Обязанности сторон',
          points: [{ number: '3.1', marks: 'dash', points: ['очные;', 'дистанционные.'] }],
        },
      ],
      signatures: [{ post: 'Директор школы', name: 'П.И. Лугинин' }],
    });
  });
});
