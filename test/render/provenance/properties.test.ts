import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromPieces,
  inPieces,
  printProperties,
  readProperties,
} from '../../../src/render/provenance/custom-properties.js';
import { sheetText, wordText } from '../../../src/render/provenance/part-text.js';
import { printSources, readSources } from '../../../src/render/provenance/source-marks.js';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);
const marks = fc.stringMatching(/^[bcdfghjklmnpqrst]{4}(?: [bcdfghjklmnpqrst]{4}){0,5}$/);
const source = fc.record({
  id,
  kind: id,
  fingerprint: fc.dictionary(id, marks, { noNullPrototype: true }),
});

describe('the marks of a file', () => {
  it('come back from one line', () => {
    fc.assert(
      fc.property(fc.array(source), (sources) => {
        expect(readSources(printSources(sources))).toEqual(sources);
        expect(printSources(sources)).not.toMatch(/\s/);
      }),
    );
  });

  it('come back from the properties, in pieces that Word keeps', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 900 }).map((one) => one.normalize('NFC'));
    fc.assert(
      fc.property(text, (long) => {
        fc.pre(
          !/[^\P{Cc}\n\t]|[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Surrogate}/u.test(
            long,
          ),
        );
        const pieces = inPieces('sources', long.replace(/\s/g, '_'));
        for (const [, piece] of pieces) expect(piece.length).toBeLessThanOrEqual(255);
        const read = readProperties(printProperties(new Map(pieces)));
        expect(fromPieces('sources', read)).toBe(long.replace(/\s/g, '_'));
      }),
    );
  });

  it('are read from a part that another program wrote', () => {
    const xml = `<?xml version="1.0"?>
      <op:Properties xmlns:op="urn:x" xmlns:vt="urn:y">
        <op:property pid="2" fmtid="{D5}" name="project-passport"><vt:lpwstr>1.2.3</vt:lpwstr></op:property>
        <op:property name="pages" pid="3"><vt:i4>7</vt:i4></op:property>
        <op:property name="a &amp; b" pid="4">
          <vt:lpwstr xml:space="preserve">«да» &lt;&gt;</vt:lpwstr>
        </op:property>
      </op:Properties>`;
    expect([...readProperties(xml)]).toEqual([
      ['project-passport', '1.2.3'],
      ['a & b', '«да» <>'],
    ]);
  });
});

describe('the text of a file', () => {
  it('is the same however a paragraph is cut into runs', () => {
    const whole =
      '<w:p><w:r><w:t xml:space="preserve">Научить руководителей &amp; команды</w:t></w:r></w:p><w:p/>';
    const cut =
      '<w:p w:rsidR="1"><w:r><w:t>Нау</w:t></w:r><w:proofErr/><w:r><w:t xml:space="preserve">чить </w:t></w:r><w:r><w:t>руково\u00ADдителей</w:t><w:tab/><w:t>&#38; команды</w:t></w:r></w:p>';
    expect(wordText(whole)).toEqual(['Научить руководителей & команды']);
    expect(wordText(cut)).toEqual(wordText(whole));
  });

  it('leaves out what was deleted and takes what was inserted under review', () => {
    const xml =
      '<w:p><w:del><w:r><w:delText>старое</w:delText></w:r></w:del><w:ins><w:r><w:t>новое</w:t></w:r></w:ins></w:p>';
    expect(wordText(xml)).toEqual(['новое']);
  });

  it('of a workbook is that of its cells, shared or in place', () => {
    const shared =
      '<sst><si><t>Мероприятие</t></si><si><r><t>не </t></r><r><t>менее</t></r></si></sst>';
    const sheet =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" s="2"/><c r="C1" s="1" t="s"><v>1</v></c><c r="D1"><v>44562</v></c>';
    const inline = '<c r="A1" t="inlineStr"><is><t>Мероприятие</t></is></c>';
    expect(sheetText([sheet, inline], shared)).toEqual([
      '1!A1 Мероприятие',
      '1!C1 не менее',
      '1!D1 44562',
      '2!A1 Мероприятие',
    ]);
  });
});
