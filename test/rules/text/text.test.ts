import { describe, expect, it } from 'vitest';
import { mendText } from '../../../src/cli/fix/mend-text.js';
import { runExample } from '../example.js';
import { passport } from '../small-documents.js';

/** What one rule makes of a goal: the text after its fix, or `undefined` where it says nothing. */
async function mended(rule: string, goal: string): Promise<string | undefined> {
  const text = passport(`goal: '${goal.replaceAll("'", "''")}'`);
  const findings = await runExample(text, rule);
  if (findings.length === 0) return undefined;
  const { text: after } = await mendText(text, findings);
  return /^goal: '(.*)'$/m.exec(after)?.[1];
}

/** A rule, texts it mends with what comes of them, texts it lets be. */
type Case = readonly [
  rule: string,
  slips: readonly (readonly [goal: string, right: string])[],
  lawful: readonly string[],
];

const CASES: readonly Case[] = [
  [
    'text/look-alike',
    [
      ['Cистема наставничества', 'Система наставничества'],
      ['MAОУ «Лицей»', 'МАОУ «Лицей»'],
      ['работать c 1 сентября', 'работать с 1 сентября'],
      ['школы o наставниках', 'школы о наставниках'],
    ],
    [
      'PR-служба',
      'MAXимум условий',
      'проект «TOP»',
      'класс A и класс B',
      'IT-куб, 3D-модель',
      'план X',
    ],
  ],
  [
    'text/set-phrase',
    [
      ['В течении года', 'В течение года'],
      ['занятия в течении 10 дней', 'занятия в течение 10 дней'],
      ['на протяжение года', 'на протяжении года'],
      ['в отличии от школы', 'в отличие от школы'],
      ['вследствии переезда', 'вследствие переезда'],
      ['план в соответствие с приказом', 'план в соответствии с приказом'],
      ['справка по окончанию семинара', 'справка по окончании семинара'],
      ['по истечению срока', 'по истечении срока'],
      ['согласно приказа № 12', 'согласно приказу № 12'],
      ['Согласно графика', 'Согласно графику'],
    ],
    [
      'в течении болезни',
      'в течение года',
      'на протяжении года',
      'приведены в полное соответствие с законом',
      'мероприятия по окончанию ремонта',
      'согласно приказу',
      'согласно утверждённым планам',
      'в отличии',
    ],
  ],
  [
    'text/word-traces',
    [
      ['Повы\u00adшение каче\u00adства', 'Повышение качества'],
      ['Рост\u200b школ', 'Рост школ'],
      ['• Программа', 'Программа'],
      ['·\u00a0Программа', 'Программа'],
      ['\uf0b7 Программа', 'Программа'],
      ['– Программа', 'Программа'],
    ],
    ['Школа – центр', 'школа • центр', 'бизнес-школа', '–5 градусов'],
  ],
  [
    'text/spacing',
    [
      ['школы  района', 'школы района'],
      ['школы , сады', 'школы, сады'],
      ['школы,сады', 'школы, сады'],
      ['( школы )', '(школы)'],
      ['до конца года .', 'до конца года.'],
      ['от 31.12. 2019 № 5', 'от 31.12.2019 № 5'],
    ],
    [
      '7,5 %',
      'раздел 2.1. 2021 год',
      'п. 3.12. 5 школ',
      'файл .docx',
      'т.е. школы',
      'в 10:00, в 11:00',
      '«Школа», «Сад»',
    ],
  ],
  [
    'text/dash',
    [
      ['Наставник - коллега', 'Наставник – коллега'],
      ['сентябрь - май', 'сентябрь – май'],
      ['в 2021 году- 2 школы', 'в 2021 году – 2 школы'],
      ['система (далее-МСО)', 'система (далее – МСО)'],
    ],
    [
      'по-новому',
      '2021-2022 годы',
      '- пункт списка',
      'северо- и юго-запад',
      'одно- 2-дневный',
      'далее-то что',
    ],
  ],
  [
    'text/quotes',
    [
      ['центр "Точка роста"', 'центр «Точка роста»'],
      ['"Школа" и "Сад"', '«Школа» и «Сад»'],
      ['центр “Точка роста”.', 'центр «Точка роста».'],
    ],
    ['центр «Точка роста»', 'диагональ 15" экрана', 'школа "Лидер', '«Школа „Лидер“»'],
  ],
  [
    'text/stray-punctuation',
    [
      ['школы, , сады', 'школы, сады'],
      ['школы,, сады', 'школы, сады'],
      ['Управление образования,', 'Управление образования'],
      ['до конца года..', 'до конца года.'],
    ],
    ['и т.д.', 'школы…', 'школы...', 'в 10:00; в 11:00', 'см. п. 3.1;'],
  ],
];

describe.each(CASES)('%s', (rule, slips, lawful) => {
  it.each(slips)('mends «%s»', async (goal, right) => {
    expect(await mended(rule, goal)).toBe(right);
    expect(await mended(rule, right)).toBeUndefined();
  });

  it.each(lawful)('lets «%s» be', async (goal) => {
    expect(await mended(rule, goal)).toBeUndefined();
  });
});

describe('text/unpaired', () => {
  const found = async (body: string) => (await runExample(passport(body), 'text/unpaired')).length;

  it.each([
    'центр (в районе',
    'центр в районе)',
    'школа «Лидер',
    'школа Лидер» и сад',
    'руководители ОУ»',
    '(наставник (и) школы',
  ])('speaks of «%s»', async (goal) => {
    expect(await found(`goal: '${goal}'`)).toBe(1);
  });

  it.each([
    'центр (в районе)',
    '1) школы; 2) сады; а) дома; iv) музеи',
    'школы (п. 1) и сады',
    'МБОУ «Школа «Лидер»',
    'ГБОУ «Школа «Лидер» имени Петрова» и сад',
    'школа «Лидер" и "Сад»',
    'учитель(я) и 2.1) сады',
  ])('lets «%s» be', async (goal) => {
    expect(await found(`goal: '${goal}'`)).toBe(0);
  });

  it('sees a bracket closed in another item of its list', async () => {
    expect(await found('tasks:\n  - Создать (школы\n  - сады)\n')).toBe(0);
    expect(await found('tasks:\n  - Создать (школы\n  - сады\n')).toBe(1);
  });
});

describe('rules about texts', () => {
  it('speak once of a document and mend every place of it', async () => {
    const text = passport(
      'goal: Наставник - коллега\ntasks:\n  - Учить - учиться\n  - >-\n    Делать -\n    думать\n',
    );
    const findings = await runExample(text, 'text/dash');
    expect(findings.map(({ related }) => related.length)).toEqual([2]);
    const { text: after } = await mendText(text, findings);
    expect(after).toBe(text.replaceAll(' -\n', ' –\n').replaceAll(/(?<=[а-я]) - /g, ' – '));
  });

  it('leave enumerations, terms, addresses and names for the program alone', async () => {
    const text = passport(
      'term: сентябрь 2021 - май 2022\ntasks:\n  - учить,\n  - учиться,\n  - делать.\ncurators: {text: "мнение,"}\n',
    );
    const rules = (await runExample(text)).map(({ rule }) => rule);
    expect(rules.filter((rule) => rule.startsWith('text/'))).toEqual(['text/stray-punctuation']);
  });
});
