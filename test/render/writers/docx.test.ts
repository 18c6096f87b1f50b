import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/render/markup/markup.js';
import { pageProfile } from '../../../src/render/profile/profiles.js';
import { type DocxOptions, writeDocx } from '../../../src/render/writers/docx/docx.js';

const OPTIONS: DocxOptions = {
  profile: pageProfile(),
  properties: { title: 'Паспорт', project: 'sample', version: '1.0.0' },
};

async function parts(markup: string, options = OPTIONS): Promise<(path: string) => string> {
  const files = unzipSync(await writeDocx(readMarkup(markup, 'form.hbs'), options));
  return (path) => strFromU8(files[path] ?? new Uint8Array());
}

const body = async (markup: string, options = OPTIONS) =>
  (await parts(markup, options))('word/document.xml');

const count = (xml: string, tag: string) => xml.split(`<${tag}`).length - 1;

/** Size of type, in half-points, that a style says. */
const sizeIn = (styles: string, name: string) =>
  new RegExp(`${name}\\b.*?<w:sz w:val="(\\d+)"`, 's').exec(styles)?.[1];

const NESTED = `<table columns="30 70"><thead><tr><th>а</th><th>б</th></tr></thead><tr><td>в</td><td>
  <table columns="50 50"><thead><tr><th>г</th><th>д</th></tr></thead><tr><td>е</td><td>ж</td></tr></table></td></tr></table>`;

describe('DOCX', () => {
  it('repeats head rows of the outer table and says nothing of them in a nested one', async () => {
    const xml = await body(NESTED);
    expect(count(xml, 'w:tblHeader')).toBe(1);
    expect(xml).not.toContain('w:tblHeader w:val="false"');
    expect(xml).not.toContain('w:tblHeader w:val="0"');
  });

  it('ends each cell and section with a paragraph and keeps tables apart', async () => {
    const xml = await body(
      `${NESTED}${NESTED}<signatures><signature post="п" name="и"/></signatures>`,
    );
    expect(xml).not.toContain('</w:tbl></w:tc>');
    expect(xml).not.toContain('</w:tbl><w:tbl>');
    expect(xml).not.toMatch(/<\/w:tbl><w:sectPr/);
  });

  it('keeps tables within the margins, nested ones within their cells', async () => {
    const xml = await body(NESTED);
    const widths = [...xml.matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"/g)].map(([, width]) =>
      Number(width),
    );
    const [outer = 0, inner = 0] = widths;
    expect(outer).toBe(Math.round((180 * 1440) / 25.4));
    expect(inner).toBeLessThan(outer * 0.7);
    const grids = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(grids.slice(0, 2).reduce((a, b) => a + b, 0)).toBe(outer);
  });

  it('lets a table fill the cell that holds nothing else, so that no line is doubled', async () => {
    const inner = '<table columns="50 50"><tr><td>а</td><td>б</td></tr></table>';
    const filled = await body(`<table columns="30 70"><tr><td></td><td>${inner}</td></tr></table>`);
    const [outer = 0, nested = 0] = [...filled.matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"/g)].map(
      ([, width]) => Number(width),
    );
    expect(nested).toBe(outer - Math.round(outer * 0.3));
    expect(count(filled, 'w:top w:val="none"')).toBe(1);
    const mixed = await body(`<table columns="100"><tr><td>в${inner}</td></tr></table>`);
    expect(mixed).not.toContain('w:top w:val="none"');
  });

  it('restarts lists in each cell and in each list around', async () => {
    const list = '<ol><li>а<ol><li>б</li></ol></li><li>в<ol><li>г</li></ol></li></ol>';
    const xml = await body(
      `<table columns="50 50"><tr><td>${list}</td><td>${list}</td></tr></table>`,
    );
    const runs = [...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(runs).size).toBe(6);
    const numbering = (await parts(`<p>а</p>${list}`))('word/numbering.xml');
    expect(numbering).toContain('w:startOverride');
  });

  it('begins a list where it is told, and prints numbers that were given', async () => {
    const file = await parts('<ol start="4"><li>а</li></ol><ol><li label="2.10">б</li></ol>');
    expect(file('word/numbering.xml')).toContain('<w:start w:val="4"/>');
    expect(file('word/document.xml')).toContain('2.10');
  });

  it('keeps a row whole unless it is longer than a page', async () => {
    const row = (text: string) => `<tr><td>${text}</td></tr>`;
    const long = 'слово '.repeat(2500);
    const xml = await body(`<table columns="100">${row('коротко')}${row(long)}</table>`);
    expect(count(xml, 'w:cantSplit')).toBe(1);
  });

  it('keeps titles and bands with what follows', async () => {
    const xml = await body(
      '<h2>Глава</h2><table columns="100"><band>I</band><tr><td>а</td></tr></table>',
    );
    expect(count(xml, 'w:keepNext')).toBe(2);
  });

  it('numbers pages from the second, at the centre above', async () => {
    const file = await parts('<page><p>а</p></page><page orientation="landscape"><p>б</p></page>');
    const xml = file('word/document.xml');
    expect(count(xml, 'w:titlePg')).toBe(1);
    expect(xml).toMatch(/w:orient="landscape"[^>]*/);
    const rels = file('word/_rels/document.xml.rels');
    const header = (type: string) => {
      const [, id] =
        new RegExp(`w:headerReference w:type="${type}" r:id="([^"]+)"`).exec(xml) ?? [];
      const [, target] = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(rels) ?? [];
      return file(`word/${target}`);
    };
    expect(header('first')).toContain('w:hdr');
    expect(header('first')).not.toContain('PAGE');
    expect(header('default')).toContain('PAGE');
  });

  it('marks a draft on each page and says how many errors were left', async () => {
    const file = await parts('<p>а</p>', { ...OPTIONS, draft: { errors: 3 } });
    for (const header of ['word/header1.xml', 'word/header2.xml']) {
      expect(file(header)).toContain('string="ПРОЕКТ"');
    }
    for (const footer of ['word/footer1.xml', 'word/footer2.xml']) {
      expect(file(footer)).toContain('Ошибок в исходных данных: 3');
    }
    expect((await parts('<p>а</p>'))('word/header1.xml')).not.toContain('ПРОЕКТ');
  });

  it('draws by the profile and its overrides', async () => {
    const markup = '<p>а</p><table columns="100"><tr><td>б</td></tr></table>';
    const file = await parts(markup);
    expect(file('word/styles.xml')).toContain('w:ascii="Times New Roman"');
    expect(sizeIn(file('word/styles.xml'), 'docDefaults')).toBe('28');
    expect(sizeIn(file('word/styles.xml'), 'PassportCell')).toBe('24');
    expect(file('word/document.xml')).toMatch(
      /<w:pStyle w:val="PassportText"\/>.*<w:pStyle w:val="PassportCell"\/>/s,
    );
    const profile = pageProfile({
      base: 'gost-2016',
      margins: { left: 30 },
      font: { tableSize: 11 },
    });
    const changed = await parts(markup, { ...OPTIONS, profile });
    expect(changed('word/document.xml')).toContain('w:left="1701"');
    expect(sizeIn(changed('word/styles.xml'), 'PassportCell')).toBe('22');
  });

  it('sets stamps at one level where something is agreed', async () => {
    const stamps = '<stamp side="left"><p>СОГЛАСОВАНО</p></stamp><stamp><p>УТВЕРЖДАЮ</p></stamp>';
    const xml = await body(`${stamps}<h1>ПЛАН</h1>`);
    const [, first = ''] = /<w:tbl>(.*?)<\/w:tbl>/s.exec(xml) ?? [];
    expect(count(first, 'w:tr>')).toBe(1);
    expect(first.indexOf('СОГЛАСОВАНО')).toBeLessThan(first.indexOf('УТВЕРЖДАЮ'));
    expect(await body('<stamp><p>УТВЕРЖДАЮ</p></stamp>')).not.toContain('<w:tbl>');
  });

  it('begins a page for an annex and at a break, without a paragraph that could fill one', async () => {
    const xml = await body('<p>а</p><pagebreak><p>б</p><annex><p>Приложение</p></annex>');
    expect(count(xml, 'w:pageBreakBefore')).toBe(2);
    expect(xml).not.toContain('w:br w:type="page"');
    expect(await body('<annex><p>Приложение</p></annex>')).not.toContain('w:pageBreakBefore');
  });

  it('keeps signatures with the text before, and words with a colon with what they announce', async () => {
    const signed = '<signatures><signature post="п" name="и"/></signatures>';
    expect(count(await body(`<p>а</p><p>б</p>${signed}`), 'w:keepNext')).toBe(1);
    expect(count(await body(`<p>а</p><h2>Подписи</h2>${signed}`), 'w:keepNext')).toBe(2);
    expect(count(await body(`<ul><li>а</li><li>б</li></ul>${signed}`), 'w:keepNext')).toBe(1);
    expect(count(await body('<p>Задачи:</p><ul><li>а</li></ul>'), 'w:keepNext')).toBe(1);
  });

  it('sets as many parties side by side as stand well', async () => {
    const party = '<signature role="СТОРОНА" post="Директор" name="И.И. Ясень"/>';
    const columns = async (parties: number) => {
      const xml = await body(`<signatures layout="beside">${party.repeat(parties)}</signatures>`);
      return [count(xml, 'w:gridCol'), count(xml, 'w:tr>')];
    };
    expect(await columns(3)).toEqual([3, 3]);
    expect(await columns(5)).toEqual([3, 6]);
  });

  it('breaks words bound together where they do not fit their cell', async () => {
    const cell = (share: number) =>
      body(
        `<table columns="${share} ${100 - share}"><tr><td>декабря&nbsp;2021&nbsp;года</td><td></td></tr></table>`,
      );
    expect(await cell(60)).toContain('декабря\u00A02021\u00A0года');
    expect(await cell(15)).toContain('декабря\u00A02021 года');
    expect(await cell(8)).toContain('декабря 2021 года');
  });

  it('ends no line within a telephone number', async () => {
    const xml = await body('<p>тел. +7 (000) 000-00-00, 2021-2022</p>');
    expect(xml).toContain('+7\u00A0(000)\u00A0000</w:t><w:noBreakHyphen/>');
    expect(count(xml, 'w:noBreakHyphen')).toBe(2);
    expect(xml).toContain('2021-2022');
  });

  it('cleans characters that XML cannot hold', async () => {
    const xml = await body('<p>&#1;&#65535;a&#x202E;b &lt;&amp;&gt;</p>');
    expect(xml).toContain('\uFFFD\uFFFDab &lt;&amp;&gt;');
  });

  it('says who made it and no dates', async () => {
    const file = await parts('<p>а</p>', {
      ...OPTIONS,
      properties: { title: 'A & <B>', project: 'x', version: '2' },
    });
    const core = file('docProps/core.xml');
    expect(core).toContain('<dc:title>A &amp; &lt;B&gt;</dc:title>');
    expect(core).toContain('<dc:creator>project-passport</dc:creator>');
    expect(core).not.toContain('dcterms');
    expect(file('docProps/custom.xml')).toContain('project-passport');
  });
});
