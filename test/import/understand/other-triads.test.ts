import { describe, expect, it } from 'vitest';
import { importFile } from '../../../src/import/read-file.js';
import { NOTHING_KNOWN } from '../../../src/import/understand/understand.js';
import { plainData } from '../../../src/import/write/plain-data.js';
import { vocabulary } from '../vocabulary.js';
import { p, tbl, tc, tr, wordFile } from '../word/word-file.js';

async function dataOf(body: string) {
  const { documents } = await importFile(wordFile({ body }), 'a.docx', vocabulary, NOTHING_KNOWN);
  return new Map(documents.map(({ kind, fields }) => [kind, plainData(fields)]));
}

const CENTRE = '<w:jc w:val="center"/>';
const row = (...cells: readonly string[]) => tr(cells.map((text) => tc(text)));

describe('a plan of interaction as other offices set it', () => {
  it('has a column headed by each role alone, and teams named by their offices', async () => {
    const data = await dataOf(
      p('ПЛАН ВЗАИМОДЕЙСТВИЯ ТРИАДЫ № 4', CENTRE) +
        p('по направлению «Работа с кадрами»') +
        p('Цель взаимодействия: передать опыт.') +
        p('Ментор – отдел образования г. Тара: Ильина Вера Павловна, начальник отдела.') +
        p(
          'Советник – команда комитета (Ким Анна Львовна, методист; Зуев Лев Ильич, 8 (00000) 0-00-00)',
        ) +
        p('Наставляемый: Комитет. Руководитель команды – Попова Анна Юрьевна, методист.') +
        tbl([
          row('№ п/п', 'Мероприятие', 'Срок', 'Ментор', 'Наставляемый', 'Ожидаемый результат'),
          row('1', 'Встреча команд', 'май 2024 г.', 'Ведёт', 'Участвует', 'Протокол'),
        ]) +
        tbl([
          row('Показатель', 'Базовое значение', 'Плановое значение'),
          row('Доля школ, %', '40', '60'),
        ]),
    );
    expect([...data.keys()]).toEqual(['interaction-plan']);
    const plan = data.get('interaction-plan');
    expect(plan).toMatchObject({
      theme: 'по направлению «Работа с кадрами»',
      teams: [
        { role: 'mentor', members: [{ name: 'Ильина Вера Павловна', post: 'начальник отдела' }] },
        {
          role: 'adviser',
          municipality: { text: 'команда комитета' },
          members: [
            { name: 'Ким Анна Львовна', post: 'методист' },
            { name: 'Зуев Лев Ильич', phones: '8 (00000) 0-00-00' },
          ],
        },
        { role: 'trainee', members: [{ name: 'Попова Анна Юрьевна', post: 'методист' }] },
      ],
      events: [{ name: 'Встреча команд', mentor: 'Ведёт', trainee: 'Участвует' }],
    });
  });

  it('has a column for the part of the cycle beside the events', async () => {
    const data = await dataOf(
      p('План взаимодействия', CENTRE) +
        p('Ментор: Комитет (Ким Анна Львовна, директор центра (ИМЦ), 8 (00000) 0-00-00)') +
        tbl([
          row(
            'Компоненты управленческого цикла',
            'Мероприятия',
            'Срок',
            'Ментор',
            'Стажёр',
            'Документ',
          ),
          row('Меры', 'Встреча', 'май 2024 г.', 'Ведёт', 'Участвует', 'Протокол'),
          row('Меры', 'Обучение', 'июнь 2024 г.', 'Учит', 'Учится', 'Список'),
          row('Анализ', 'Справка', 'июль 2024 г.', 'Пишет', 'Читает', 'Текст'),
        ]),
    );
    expect(data.get('interaction-plan')).toMatchObject({
      teams: [{ members: [{ post: 'директор центра (ИМЦ)' }] }],
      components: [
        {
          name: 'Меры',
          stage: 'measures',
          events: [
            { name: 'Встреча', trainee: 'Участвует', results: 'Протокол' },
            { name: 'Обучение' },
          ],
        },
        { name: 'Анализ', events: [{ name: 'Справка', mentor: 'Пишет' }] },
      ],
    });
    // Below the measures it is not the analysis that the cycle has before them.
    expect(data.get('interaction-plan')).not.toHaveProperty('components.1.stage');
  });

  it('may be called a roadmap, and go with an agreement that approves nothing', async () => {
    const data = await dataOf(
      p('Приложение 1') +
        p('к соглашению о взаимодействии') +
        p('от 12.01.2024 № 3') +
        p('Дорожная карта взаимодействия', CENTRE) +
        tbl([
          row('Этап / мероприятие', 'Сроки', 'Деятельность ментора', 'Деятельность советника'),
          row('1.1. Аудит', 'май 2024 г.', 'Проводит', 'Помогает'),
        ]),
    );
    const plan = data.get('interaction-plan');
    expect(plan).toMatchObject({ events: [{ name: 'Аудит', mentor: 'Проводит' }] });
    expect(plan).not.toHaveProperty('approval');
  });
});

describe('papers of mentoring as other offices set them', () => {
  it('say the members of a group below the table of the programme', async () => {
    const people = (name: string) =>
      tbl([row('№', 'ФИО', 'Должность', 'Контакты'), row('1', name, 'директор', 'a@b.example')]);
    const data = await dataOf(
      p('ПРОГРАММА НАСТАВНИЧЕСТВА', CENTRE) +
        tbl([
          row('Развивающаяся управленческая команда', 'МБОУ «Речная СОШ»'),
          row('Опытная управленческая команда', 'МБОУ «Горная СОШ»'),
        ]) +
        p('5. Состав рабочей группы развивающейся управленческой команды') +
        people('Жукова Алла Николаевна') +
        p('6. Состав рабочей группы опытной управленческой команды') +
        people('Ли Марина Сергеевна') +
        p('7. Муниципальный куратор: Шевцов Олег Юрьевич, методист отдела'),
    );
    expect(data.get('mentoring-programme')).toMatchObject({
      developing: { members: [{ name: 'Жукова Алла Николаевна' }] },
      experienced: { members: [{ name: 'Ли Марина Сергеевна' }] },
      curator: { name: 'Шевцов Олег Юрьевич' },
    });
  });

  it('set a regulation below the order that approves it', async () => {
    const data = await dataOf(
      p('ПРИКАЗ', CENTRE) +
        p('1. Утвердить Положение (приложение 1).') +
        p('Директор департамента ____________ К.В. Орлов') +
        p('Приложение 1') +
        p('УТВЕРЖДЕНО') +
        p('приказом департамента образования') +
        p('от 20.01.2025 № 34-од') +
        p('ПОЛОЖЕНИЕ', CENTRE) +
        p('о системе менторства', CENTRE) +
        p('1. Общие положения') +
        p('1.1. Настоящее Положение регулирует менторство.'),
    );
    expect(JSON.stringify(data.get('regulation'))).toContain('20.01.2025');
    expect(JSON.stringify(data.get('regulation'))).not.toContain('"post"');
  });

  it('number the annex of an algorithm that no form calls so', async () => {
    const data = await dataOf(
      p('Приложение 3') +
        p('к приказу комитета по образованию') +
        p('от 05.09.2024 № 301') +
        p('Шаги менторства', CENTRE) +
        tbl([
          row('№ п/п', 'Шаги', 'Сроки', 'Ответственные'),
          row('1', 'Сбор заявок', 'сентябрь 2024 г.', 'Методический центр'),
        ]),
    );
    expect(data.get('procedure')).toMatchObject({
      title: 'Шаги менторства',
      annex: { number: '3', act: { date: '05.09.2024', number: '301' } },
    });
  });
});
