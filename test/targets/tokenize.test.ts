import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/targets/tokenize.js';

/** Kind and text of each token; words and signs by their text alone. */
function split(text: string): string[] {
  return tokenize(text).map(({ kind, text: written, norm }) => {
    if (kind === 'word' || kind === 'sign') return norm;
    return `${kind}:${written}`;
  });
}

describe('tokenize', () => {
  it.each([
    ['Не менее 45%', ['не', 'менее', 'number:45', '%']],
    ['1 200,5 чел.', ['number:1 200,5', 'чел', '.']],
    ['3-х 5-ти 20-ть', ['number:3-х', 'number:5-ти', 'number:20-ть']],
    ['2-й 1-го', ['ordinal:2-й', 'ordinal:1-го']],
    ['275-ФЗ 72-часовых', ['code:275-ФЗ', 'code:72-часовых']],
    ['100-процентный', ['number:100', '-', 'процентный']],
    ['8-913-000-00-00', ['code:8-913-000-00-00']],
    ['01.09.2024 1.2.24 2024-11-22', ['date:01.09.2024', 'date:1.2.24', 'date:2024-11-22']],
    ['01.09', ['date:01.09']],
    ['2.10.1 1.2.3.4', ['code:2.10.1', 'code:1.2.3.4']],
    ['16.00 100.00', ['code:16.00', 'number:100.00']],
    ['2021,2022', ['number:2021', ',', 'number:2022']],
    ['2019-2020-2021', ['number:2019', '-', 'number:2020', '-', 'number:2021']],
    ['COVID-19 ОО-2', ['covid-19', 'оо-2']],
    ['Охват-100% охват-95', ['охват', '-', 'number:100', '%', 'охват', '-', 'number:95']],
    ['«Школа 5» и 3', ['quoted:«Школа 5»', 'и', 'number:3']],
    ['Проект «Школа «Росток» – 5', ['проект', '«', 'школа', 'quoted:«Росток»', '-', 'number:5']],
    ['центр „А“ и “Б”', ['центр', 'quoted:„А“', 'и', 'quoted:“Б”']],
    ['план "А 5" 3', ['план', 'quoted:"А 5"', 'number:3']],
    ['«не менее 5»', ['«', 'не', 'менее', 'number:5', '»']],
    ['>= 5 … ...', ['>=', 'number:5', '…', '…']],
    ['≥5', ['≥', 'number:5']],
    ['мастер-классов', ['мастер-классов']],
    ['', []],
  ])('«%s»', (text, tokens) => {
    expect(split(text)).toEqual(tokens);
  });
});
