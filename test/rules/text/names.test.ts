import { describe, expect, it } from 'vitest';
import { DIRECTORY, passport, plan, saidBy } from '../small-documents.js';

function events(...names: readonly string[]): string {
  return plan(`events:\n${names.map((name) => `  - name: ${JSON.stringify(name)}\n`).join('')}`);
}

describe('text/spelling-of-names', () => {
  const said = (...names: string[]) =>
    saidBy('text/spelling-of-names', DIRECTORY, passport('title: Пример'), events(...names));

  it.each([
    [['Курсы «Эффективный руководитель»', 'Итоги «Эфективный руководитель»'], 'эфективный'],
    [
      ['Форум «Образовательная экосистема»', 'Итоги форума «Образовательная экосситема»'],
      'экосситема',
    ],
  ])('speaks of a letter in %j', async (names, wrong) => {
    expect(await said(...names)).toEqual([
      expect.stringMatching(new RegExp(`^warning .*«${wrong}»`)),
    ]);
  });

  it('speaks of words put into a name', async () => {
    const names = [
      '«Перезагрузка школы за 100 дней»',
      '«Перезагрузка среды школы области за 100 дней»',
    ];
    expect(await said(...names)).toEqual([expect.stringMatching(/^info .*почти совпадают/)]);
  });

  it('takes the name of the passport for right, however seldom it is written', async () => {
    const own = passport('').replace('title: Пример', 'title: Школа умного руководителя');
    const other = 'Проект «Школа умного руковадителя»';
    const found = await saidBy('text/spelling-of-names', own, events(other, other));
    expect(found).toEqual([expect.stringContaining('«руководителя»: «Школа умного руководителя»')]);
  });

  it.each([
    ['cases', ['центр «Точка роста»', 'в центре «Точки роста»', 'с «Точкой роста»']],
    ['a shortened name', ['«Школа умного руководителя: новое»', '«Школа умного руководителя»']],
    ['years', ['конкурс «Учитель района – 2021»', 'конкурс «Учитель района – 2022»']],
    ['numbers in words alike', ['«Лесная школа»', '«Летная школа»']],
    ['parallel names', ['модуль «Школьный урок»', 'модуль «Школьный музей»']],
    ['other capitals and hyphens', ['«СПЕКТР развития»', '«Спектр развития»', '«Спектр-развития»']],
    [
      'schools of one kind',
      ['МБОУ «Александровская школа»', 'МБОУ «Алексеевская школа»', 'МБОУ «Андреевская школа»'],
    ],
  ])('lets %s be', async (_, names) => {
    expect(await said(...names)).toEqual([]);
  });
});

describe('text/abbreviation-undefined', () => {
  const said = (...names: string[]) =>
    saidBy('text/abbreviation-undefined', DIRECTORY, events(...names));

  it('tells all abbreviations of a project at once', async () => {
    expect(await said('Встреча специалистов КО и методистов ИМЦ', 'Отчёт ИМЦ о МСО')).toEqual([
      expect.stringMatching(/^info Сокращения не раскрыты: КО, ИМЦ, МСО\./),
    ]);
  });

  it.each([
    ['a definition', ['Анализ муниципальной системы образования (далее – МСО)', 'Отчёт о МСО']],
    ['a definition without blanks', ['Анализ системы образования (далее-МСО) и МСО «стажёра»']],
    ['brackets', ['Анализ системы образования (МСО)', 'Отчёт о МСО']],
    ['a definition after it', ['МСО (муниципальная система образования)', 'Отчёт о МСО']],
    ['what everybody knows', ['ФГОС, ЕГЭ, РФ, МБОУ «Лесная СШ», СМИ']],
    ['a legal form', ['ГОАУ ДПО «Институт»']],
    ['a name in quotes', ['Ассоциация «СПЕКТР»']],
    ['a heading', ['ПЛАН РАБОТЫ НА ГОД', 'План работы']],
    ['a word written so for weight', ['Сдать отчёты НЕ позднее среды, ВСЕ школы']],
    ['a number with letters', ['Приказ № 12-ОД и № 45-ПР, класс 9 А']],
    ['initials', ['Доклад А.А. Ивановой, ИВАНОВА А.А.']],
    ['Latin letters', ['PR-служба, IT-куб']],
  ])('lets %s be', async (_, names) => {
    expect(await said(...names)).toEqual([]);
  });

  it('knows what the directory names', async () => {
    const directory = DIRECTORY.replace(
      'name: МБОУ «Лесная СШ» }',
      'name: МБОУ «Лесная СШ», short: ЛСХШ }',
    );
    expect(await saidBy('text/abbreviation-undefined', directory, events('Отчёт ЛСХШ'))).toEqual(
      [],
    );
  });
});
