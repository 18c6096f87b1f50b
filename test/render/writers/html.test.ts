import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/render/markup/markup.js';
import { pageProfile } from '../../../src/render/profile/profiles.js';
import type { WriteOptions } from '../../../src/render/write.js';
import { writeHtml } from '../../../src/render/writers/html/html.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const OPTIONS: WriteOptions = {
  profile: pageProfile(),
  properties: { title: 'Паспорт', project: 'sample', version: '1.0.0' },
};

function html(markup: string, options = OPTIONS): string {
  return new TextDecoder().decode(writeHtml(readMarkup(markup, 'form.hbs'), options));
}

/** What stands in the body, without line ends. */
function body(markup: string, options = OPTIONS): string {
  const [, inner = ''] = /<body>([\s\S]*)<\/body>/.exec(html(markup, options)) ?? [];
  return inner.replace(/\n/g, '');
}

describe('HTML', () => {
  it('needs nothing else and runs nothing', () => {
    const page = html('<p>Текст</p>');
    expect(page).toContain('<html lang="ru">');
    expect(page).toContain('<meta charset="utf-8">');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<link|<base|javascript:|https?:/);
  });

  it('shows hostile text as text', () => {
    const hostile = '</style><script>alert(1)</script>&amp;"\'\u202E\u0000';
    const markup = `<p>${hostile.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`;
    const properties = { title: hostile, project: hostile, version: hostile };
    const page = html(markup, { ...OPTIONS, properties });
    expect(page).not.toContain('<script');
    expect(page).not.toContain('\u202E');
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page).toContain('&lt;/style&gt;&lt;script&gt;');
  });

  it('keeps a font name within its quotes', () => {
    const family = 'A"; } </style><script>';
    const profile = pageProfile({ font: { family } });
    expect(html('<p>т</p>', { ...OPTIONS, profile })).not.toMatch(/<script|<\/style><s/);
  });

  it('gives each section its paper', () => {
    const page = html(
      '<page><p>а</p></page><page orientation="landscape" margins="5 6 7 8"><p>б</p></page>',
    );
    expect(page).toContain('@page page-1 { size: A4 portrait; margin: 20mm 10mm 20mm 20mm; }');
    expect(page).toContain('@page page-2 { size: A4 landscape; margin: 5mm 6mm 7mm 8mm; }');
    expect(page).toContain('<section class="page-2">');
  });

  it('writes tables with head rows, bands and spans', () => {
    const markup = `<table columns="30 70" size="small"><thead><tr><th>а</th><th>б</th></tr></thead>
      <band>Этап</band><tr><td rowspan="2" align="center">в</td><td shade="light">г</td></tr><tr><td>д</td></tr></table>`;
    expect(body(markup)).toContain(
      '<table class="lines small"><colgroup><col style="width:30%"><col style="width:70%"></colgroup>' +
        '<thead><tr><th scope="col">а</th><th scope="col">б</th></tr></thead>' +
        '<tbody><tr><th scope="colgroup" colspan="2">Этап</th></tr>' +
        '<tr><td rowspan="2" class="center">в</td><td class="shade">г</td></tr><tr><td>д</td></tr></tbody>',
    );
  });

  it('numbers lists anew and keeps numbers given by the author', () => {
    const markup = '<ol start="4"><li>а</li><li label="2.10">б<ul><li>в</li></ul></li></ol>';
    expect(body(markup)).toContain(
      '<ol start="4"><li>а</li><li class="own"><span class="label">2.10</span> б<ul><li>в</li></ul></li></ol>',
    );
  });

  it('sets approval at the right and agreement at the left of one level', () => {
    const markup = '<stamp><p>УТВЕРЖДАЮ</p></stamp><p>Дальше</p>';
    expect(body(markup)).toContain(
      '<div class="stamps"><div></div><div><div class="stamp"><p class="left">УТВЕРЖДАЮ</p></div></div></div>',
    );
  });

  it('writes signatures under each other, and those of equal parties level', () => {
    const person = (post: string) => `<signature post="${post}" name="И.О. Имя" date="1 мая"/>`;
    const under = `<signatures>${person('Директор')}</signatures>`;
    expect(body(under)).toContain(
      '<tr><td>Директор</td><td></td><td class="right">И.О. Имя<br>1 мая</td></tr>',
    );
    const beside = `<signatures layout="beside">${person('Ментор')}${person('Стажёр')}</signatures>`;
    expect(body(beside)).toContain('<tr><td>Ментор</td><td>Стажёр</td></tr>');
  });

  it('holds figures in itself and leaves words where there is none', () => {
    const markup = '<img src="a.png" alt="Схема &lt;1&gt;">';
    expect(body(markup)).toContain('<i>[Схема &lt;1&gt;]</i>');
    const pictures = () => new Uint8Array(PNG);
    const shown = body(markup, { ...OPTIONS, pictures });
    expect(shown).toContain('<img src="data:image/png;base64,iVBOR');
    expect(shown).toContain('alt="Схема &lt;1&gt;" width="1" height="1"');
  });

  it('says that a draft is one', () => {
    const page = html('<p>т</p>', { ...OPTIONS, draft: { errors: 3 } });
    expect(page).toContain('>ПРОЕКТ</div>');
    expect(page).toContain('Ошибок в исходных данных: 3');
    expect(html('<p>т</p>')).not.toContain('ПРОЕКТ');
  });
});
