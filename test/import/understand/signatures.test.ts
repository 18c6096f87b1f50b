import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/import/pieces/piece.js';
import { readSignatures } from '../../../src/import/understand/frame/signatures.js';
import { createLedger } from '../../../src/import/understand/ledger.js';
import { plainData } from '../../../src/import/write/plain-data.js';

function read(...texts: readonly string[]) {
  const lines = texts.map(
    (text, index): Line => ({
      kind: 'line',
      text,
      depth: 0,
      bold: false,
      origin: { paragraph: index + 1 },
    }),
  );
  const draft = readSignatures(lines, createLedger());
  return draft === undefined ? undefined : plainData(draft);
}

describe('signatures', () => {
  it.each([
    ['Ментор ____________ Н.И. Берёзкина «10» октября 2022 г.', '«10» октября 2022 г.'],
    ['Ментор ________ Н.И. Берёзкина 10.10.2022', '10.10.2022'],
  ])('have the day that stands after the name: «%s»', (text, date) => {
    expect(read(text)).toEqual([{ post: 'Ментор', name: 'Н.И. Берёзкина', date }]);
  });

  it('have none where it is left to be filled in', () => {
    expect(read('Ментор ____________ Н.И. Берёзкина «__» ______ 20__ г.')).toEqual([
      { post: 'Ментор', name: 'Н.И. Берёзкина' },
    ]);
  });
});
