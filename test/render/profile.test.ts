import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../src/render/markup/markup.js';
import { PROFILES, type ProfileOverrides, pageProfile } from '../../src/render/profile/profiles.js';
import { writeDocx } from '../../src/render/writers/docx/docx.js';
import { png } from './picture-bytes.js';

const LINES = '<p>УТВЕРЖДАЮ</p><p>Министр</p>';
const ROWS = Array.from({ length: 9 }, () => '<tr><td>Показатель проекта</td></tr>').join('');
const MARKUP = `<stamp>${LINES}</stamp><h1>ПАСПОРТ</h1><h2>Часть</h2><p>Текст</p><ol><li>Раз<ul><li>Два</li></ul></li></ol>
<caption>Имя</caption><table columns="100" size="small"><tr><td>Мелко</td></tr></table>
<table columns="50 50"><tr><td><ol><li>Раз</li></ol></td><td>${'слово '.repeat(260)}</td></tr>
<tr><td></td><td><table columns="100">${ROWS}</table></td></tr></table>
<img src="a.png" alt="Цикл"><signatures><signature post="Министр" name="И.И. Лесной"/></signatures>
<signatures layout="beside"><signature post="а" name="б"/><signature post="в" name="г"/></signatures>`;

const picture = png(100, 4000);

function bytesWith(profile: ProfileOverrides): Promise<Uint8Array> {
  return writeDocx(readMarkup(MARKUP, 'form.hbs'), {
    profile: pageProfile(profile),
    properties: { title: 'Паспорт', project: 'sample', version: '1.0.0' },
    draft: { errors: 1 },
    pictures: () => picture,
  });
}

/** Each number of the profile as an override that changes it, with its path. */
function changes(): readonly (readonly [string, ProfileOverrides])[] {
  const changed = (value: unknown) => (typeof value === 'number' ? value * 0.5 : 'Arial');
  const found: [string, ProfileOverrides][] = [];
  for (const [name, value] of Object.entries(PROFILES['gost-2025'])) {
    if (typeof value !== 'object') found.push([name, { [name]: changed(value) }]);
    else {
      for (const [inner, leaf] of Object.entries(value)) {
        found.push([`${name}.${inner}`, { [name]: { [inner]: changed(leaf) } }]);
      }
    }
  }
  return found;
}

describe('page profiles', () => {
  it('differ by the width of the stamp', () => {
    expect(pageProfile().stampWidth).toBe(80);
    expect(pageProfile('gost-2016')).toEqual({ ...pageProfile('gost-2025'), stampWidth: 75 });
    expect(pageProfile({ base: 'gost-2016', margins: { left: 30 } })).toMatchObject({
      stampWidth: 75,
      margins: { left: 30, right: 10 },
    });
  });

  it.each(changes())('draw by %s', async (_, override) => {
    expect(await bytesWith(override)).not.toEqual(await bytesWith({}));
  });

  it('can be changed in the configuration, number by number', () => {
    const file = new URL('../../schemas/config.schema.json', import.meta.url);
    const { properties } = JSON.parse(readFileSync(file, 'utf8')).$defs.profile;
    const { base: _base, ...numbers } = properties;
    expect(Object.keys(numbers).sort()).toEqual(Object.keys(PROFILES['gost-2025']).sort());
    for (const [name, value] of Object.entries(PROFILES['gost-2025'])) {
      if (typeof value !== 'object') continue;
      expect(Object.keys(numbers[name].properties).sort()).toEqual(Object.keys(value).sort());
    }
  });

  it('give as examples what they are', () => {
    const file = new URL('../../schemas/config.schema.json', import.meta.url);
    const { properties } = JSON.parse(readFileSync(file, 'utf8')).$defs.profile;
    for (const name of ['cellMargin', 'titleSpace', 'wholeRow', 'figureHeight'] as const) {
      expect(properties[name].examples).toEqual([PROFILES['gost-2025'][name]]);
    }
  });
});
