import { describe, expect, it } from 'vitest';
import { differenceFrom } from '../../../src/model/content/difference.js';
import { contentsOf } from '../../../src/model/content/document-content.js';
import { fingerprintOf } from '../../../src/model/content/fingerprint.js';
import { loadDocument } from '../../../src/model/link/load-document.js';
import { linkWorkspace } from '../../../src/model/link/workspace.js';
import { readSource } from '../../../src/source/read.js';

async function contentOf(text: string) {
  const source = await readSource('1.yaml', new TextEncoder().encode(text));
  const workspace = linkWorkspace([loadDocument(source)]);
  const [document] = workspace.documents;
  if (document === undefined) throw new Error('no document');
  return contentsOf(workspace)(document, 'approved');
}

const PASSPORT = `kind: passport
format: 1
id: demo-passport
project: demo
title: Школа лидеров
level: municipal
unit: project
approval: {status: draft}
goal: Создать систему сопровождения
tasks:
  - {id: first, text: Научить руководителей}
  - {id: second, text: Обменяться практиками}
  - Описать опыт
`;

/** The sections that differ from the passport above: name, items, how many are gone. */
async function differences(text: string) {
  const before = fingerprintOf(await contentOf(PASSPORT));
  const found = differenceFrom(before, await contentOf(text));
  return found?.sections.map(({ name, changed, removed }) => [
    name,
    changed.map(({ label }) => label),
    removed,
  ]);
}

describe('a fingerprint', () => {
  it.each([
    ['another way of writing', PASSPORT.replace('Школа лидеров', '"Школа\n  лидеров"')],
    ['Windows line ends', PASSPORT.replaceAll('\n', '\r\n')],
    ['comments', PASSPORT.replace('goal:', '# зачем\ngoal:')],
    [
      'another order of fields',
      `${PASSPORT.replace(/goal: .*\n/, '')}goal: Создать систему сопровождения\n`,
    ],
    ['approval', PASSPORT.replace('{status: draft}', '{status: approved, date: 18.06.2021}')],
    ['ids and links', PASSPORT.replace('id: first', 'id: training, indicators: [share]')],
    ['an empty field', `${PASSPORT}risks: []\n`],
  ])('takes no notice of %s', async (_, text) => {
    expect(await differences(text)).toBeUndefined();
  });

  it.each([
    [
      'a word',
      PASSPORT.replace('систему', 'службу'),
      [['goal', ['Создать службу сопровождения'], 0]],
    ],
    [
      'an item of a list',
      PASSPORT.replace('Обменяться практиками', 'Обмениваться практиками'),
      [['tasks', ['Обмениваться практиками'], 0]],
    ],
    [
      'an item more, at the beginning',
      PASSPORT.replace('tasks:\n', 'tasks:\n  - Провести опрос\n'),
      [['tasks', ['Провести опрос'], 0]],
    ],
    ['an item less', PASSPORT.replace('  - Описать опыт\n', ''), [['tasks', [], 1]]],
    [
      'two items that changed places',
      PASSPORT.replace('Научить руководителей', 'Описать опыт').replace(
        '- Описать',
        '- Научить руководителей # ',
      ),
      [['tasks', ['Описать опыт', 'Научить руководителей'], 0]],
    ],
    ['a section less', PASSPORT.replace(/goal: .*\n/, ''), [['goal', [], 1]]],
    [
      'a section more',
      `${PASSPORT}risks: [{text: Нехватка времени}]\n`,
      [['risks', ['Нехватка времени'], 0]],
    ],
  ])('shows %s', async (_, text, expected) => {
    expect(await differences(text)).toEqual(expected);
  });

  it('is text in YAML without quotes', async () => {
    const marks = Object.values(fingerprintOf(await contentOf(PASSPORT)));
    for (const mark of marks) expect(mark).toMatch(/^(?:v1-)?[bcdfghjklmnpqrst]{4,}(?: |$)/);
  });

  it('made in another way is not compared', async () => {
    const sections = await contentOf(PASSPORT);
    const other = { ...fingerprintOf(sections), whole: 'v2-bcdf' };
    expect(differenceFrom(other, sections)).toEqual({ sections: [], incomparable: true });
  });

  it('whose marks alone agree is still told from another', async () => {
    const sections = await contentOf(PASSPORT);
    const other = { ...fingerprintOf(sections), whole: 'v1-bcdfbcdfbcdfbcdf' };
    expect(differenceFrom(other, sections)).toEqual({ sections: [] });
  });
});
