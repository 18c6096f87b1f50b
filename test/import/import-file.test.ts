import { describe, expect, it } from 'vitest';
import { importFile } from '../../src/import/read-file.js';
import { NOTHING_KNOWN } from '../../src/import/understand/understand.js';
import { plainData } from '../../src/import/write/plain-data.js';
import { yamlText } from '../../src/import/write/yaml-text.js';
import { checkShape } from '../../src/schema/validate-data.js';
import { readSource } from '../../src/source/read.js';
import { municipalFile } from './municipal-file.js';
import { vocabulary } from './vocabulary.js';

const imported = await importFile(municipalFile(), 'паспорт.docx', vocabulary, NOTHING_KNOWN);
const data = new Map(imported.documents.map(({ kind, fields }) => [kind, plainData(fields)]));

describe('a passport and its plan in one file', () => {
  it('become documents of one project, with a directory of those they name', () => {
    expect(imported.documents.map(({ kind, file }) => [kind, file])).toEqual([
      ['passport', 'projects/silnaya-shkola/passport.yaml'],
      ['event-plan', 'projects/silnaya-shkola/plan.yaml'],
      ['directory', 'directory/silnaya-shkola.yaml'],
    ]);
  });

  it('give the rows of the passport their fields, in free wording', () => {
    expect(data.get('passport')).toMatchObject({
      title: 'Сильная школа',
      level: 'municipal',
      unit: 'project',
      type: 'Муниципальный',
      term: 'сентябрь 2023 – май 2024 года',
      approval: {
        post: 'Начальник Управления образования Администрации района',
        name: 'П.И. Лугинин',
        date: '01.09.2023 года',
      },
      coordinator: 'luginin',
      leader: 'ozerskaya',
      participants: [
        { name: 'Руководители школ', members: ['МБОУ «Лесная СШ»', null, 'МБОУ «Речная СШ»'] },
      ],
      goal: 'Вырастить управленческие команды',
      stages: [
        { id: 's1', name: '1 этап. Подготовительный', start: 'Сентябрь 2023', end: 'Октябрь 2023' },
        { id: 's2', name: '2 этап. Основной', start: 'Ноябрь 2023', end: 'Май 2024' },
      ],
      risks: [{ text: 'Смена руководителей.', mitigation: 'резерв команд' }],
    });
  });

  it('keep the numbers of a list only where the program would make others', () => {
    expect(data.get('passport')).toMatchObject({
      tasks: [
        { number: '1', text: 'Собрать команды;' },
        { number: '2', text: 'Обучить команды;' },
        { number: '2', text: 'Подвести итоги.' },
      ],
    });
  });

  it('read indicators also where a row stands columns to the left', () => {
    expect(data.get('passport')).toMatchObject({
      indicators: [
        { name: 'Доля обученных команд', target: 'не менее 80 %' },
        { name: 'Количество семинаров', target: 'не менее 4' },
      ],
    });
  });

  it('keep a row that no form knows as a row of its own', () => {
    expect(data.get('passport')).toMatchObject({
      extra: [{ label: 'Бюджет проекта', text: 'Без финансирования', after: 'participants' }],
    });
  });

  it('put together what a page break cut, also by a head in the middle', () => {
    expect(data.get('event-plan')).toMatchObject({
      numbering: 'through',
      stages: [
        {
          stage: 's1',
          events: [
            { name: 'Отбор команд, которые готовы учиться', term: 'сентябрь 2023' },
            { results: 'Договор подписан', executors: 'Управление образования, школы' },
          ],
        },
        { stage: 's2', events: [{ name: 'Обучение' }] },
      ],
    });
  });

  it('leave nothing out: what found no field stands under extra', () => {
    expect(data.get('event-plan')).toMatchObject({
      extra: [{ text: 'Проект обсуждён на совете.' }],
    });
    expect(imported.coverage.nowhere).toEqual([]);
    expect(imported.coverage.named).toBeGreaterThan(imported.coverage.words * 0.9);
  });

  it('are well-formed YAML of the schemas', async () => {
    for (const document of imported.documents) {
      const words = { from: (file: string) => file, extra: 'без поля' };
      const text = yamlText(document, 'паспорт.docx', words);
      const { data: read, problems } = await readSource('a.yaml', new TextEncoder().encode(text));
      expect(problems).toEqual([]);
      const shape = checkShape(document.kind, read).filter(({ code }) => code !== 'empty-value');
      expect(shape).toEqual([]);
      expect(text).toMatch(/^# yaml-language-server: \$schema=(?:\.\.\/)+\.passport\/schemas\//);
    }
  });
});
