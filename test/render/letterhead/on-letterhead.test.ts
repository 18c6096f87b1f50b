import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readParts } from '../../../src/import/zip/read-parts.js';
import { inspectLetterhead, isLetterheadPart } from '../../../src/render/letterhead/inspect.js';
import type { Letterhead } from '../../../src/render/letterhead/letterhead.js';
import type { Block, PageDocument } from '../../../src/render/page/page.js';
import { pageProfile } from '../../../src/render/profile/profiles.js';
import { writeOnLetterhead } from '../../../src/render/writers/letterhead/letterhead.js';
import { isOwnFile } from '../../../src/render/writers/own-file.js';
import { everything } from '../everything.js';
import { png } from '../picture-bytes.js';
import { faultsOf } from '../validity/faults.js';
import { packageFaults } from '../validity/package-faults.js';
import { type Blank, blankOf } from './blank.js';

const PLAIN: Blank = {
  lines: ['Исх. № 1', '{{stamp}}', '{{title}}', '{{body}}', '{{signatures}}', 'Конец {{project}}'],
  header: 'МБОУ «Школа»',
  footer: 'ул. Школьная, 1',
};
const OPTIONS = {
  profile: pageProfile(),
  properties: { title: 'Паспорт {{body}}', project: 'reading', version: '1.0.0' },
  pictures: () => png(200, 100),
};

const paragraph = (text: string): Block => ({
  type: 'paragraph',
  inlines: [{ type: 'text', text }],
});
const heading = (text: string): Block => ({
  type: 'heading',
  level: 1,
  inlines: [{ type: 'text', text }],
});
const list = (...items: string[]): Block => ({
  type: 'list',
  ordered: true,
  items: items.map((text) => ({ blocks: [paragraph(text)] })),
});
const stamp: Block = { type: 'stamp', lines: [{ type: 'paragraph', inlines: [] }] };
const signed: Block = {
  type: 'signatures',
  beside: false,
  people: [{ post: 'Директор', name: 'И.О. Полякова' }],
};

const TREE: PageDocument = {
  sections: [
    {
      orientation: 'portrait',
      blocks: [stamp, heading('ПАСПОРТ'), list('Раз', 'Два'), heading('Часть')],
    },
    {
      orientation: 'landscape',
      blocks: [heading('ПЛАН'), paragraph('{{title}} и {{body}}'), signed],
    },
  ],
};

function letterheadOf(bytes: Uint8Array): Letterhead {
  const decoder = new TextDecoder();
  const parts = [...readParts(bytes, isLetterheadPart)];
  const inspected = inspectLetterhead(
    bytes,
    new Map(parts.map(([name, part]) => [name, decoder.decode(part)])),
  );
  if ('letterhead' in inspected) return inspected.letterhead;
  throw new Error(JSON.stringify(inspected.problems));
}

async function printed(blank: Blank, tree = TREE, more = {}) {
  const letterhead = letterheadOf(await blankOf(blank));
  const bytes = await writeOnLetterhead(tree, { ...OPTIONS, ...more }, letterhead);
  const parts = unzipSync(bytes);
  const read = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  return { bytes, parts, read, document: read('word/document.xml') };
}

/** Texts of the paragraphs, those without text left out. */
function texts(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([one]) => [...one.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text).join(''))
    .filter((text) => text !== '');
}

describe('a document on a letterhead', () => {
  it('has its blocks where the marks were, and braces of its own as they are', async () => {
    const { document, read } = await printed(PLAIN);
    expect(texts(document)).toEqual([
      'Исх. № 1',
      'ПАСПОРТ',
      'Раз',
      'Два',
      'Часть',
      'ПЛАН',
      '{{title}} и {{body}}',
      'Директор',
      'И.О. Полякова',
      'Конец reading',
    ]);
    expect(texts(read('word/header1.xml'))).toEqual(['МБОУ «Школа»']);
    expect(texts(read('word/footer1.xml'))).toEqual(['ул. Школьная, 1']);
  });

  it('keeps signs of ours out of the file', async () => {
    const { parts } = await printed(PLAIN);
    const all = Object.values(parts).map((part) => strFromU8(part));
    expect(all.filter((text) => /[\uE000-\uF8FF]/.test(text))).toEqual([]);
  });

  it('keeps blocks in the text that the letterhead has no mark for', async () => {
    const { document } = await printed({ lines: ['{{body}}'] });
    expect(texts(document)).toEqual(expect.arrayContaining(['ПАСПОРТ', 'Раз', 'Директор']));
  });

  it('has the page of the letterhead in every section, turned for wide ones', async () => {
    const page = {
      page: { margin: { top: 1500, right: 700, bottom: 1300, left: 1600 } },
      titlePage: true,
    };
    const { document } = await printed({ ...PLAIN, page });
    const [first = '', last = '', ...more] = document.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
    expect(more).toEqual([]);
    expect(first).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    expect(last).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    for (const section of [first, last]) {
      expect(section).toMatch(/<w:pgMar [^>]*w:top="1500"/);
      expect(section).toContain('<w:headerReference w:type="default"');
    }
    expect(first).toContain('<w:titlePg');
    expect(last).not.toContain('<w:titlePg');
  });

  it('has its own look where the letterhead spaces paragraphs, and the type of the letterhead', async () => {
    const { document, read } = await printed({ ...PLAIN, font: 'Georgia', size: 11 });
    const content = document.slice(
      document.indexOf('</w:p>', document.indexOf('Исх.')) + '</w:p>'.length,
      document.lastIndexOf('<w:p>', document.indexOf('Конец')),
    );
    const plain = content.match(/<w:p>(?!<w:pPr><w:pStyle w:val="Passport).*?<\/w:p>/gs) ?? [];
    expect(plain.filter((one) => !one.includes('<w:sectPr>'))).toEqual([]);
    expect(content).not.toContain('<w:rFonts');
    const styles = read('word/styles.xml');
    expect(styles).toMatch(/w:styleId="PassportBase".*?w:after="0"/);
    expect(styles).toMatch(/w:styleId="PassportText".*?<w:basedOn w:val="PassportBase"\/>/);
    expect(styles).toContain('Georgia');
  });

  it('is a sound file of ours with everything in it', async () => {
    for (const draft of [undefined, { errors: 2 }]) {
      const { bytes, parts } = await printed(PLAIN, everything(), draft && { draft });
      const faults = Object.entries(parts)
        .filter(([path]) => /\.(?:xml|rels)$/.test(path))
        .flatMap(([path, part]) => faultsOf(strFromU8(part)).map((fault) => `${path}: ${fault}`));
      expect([...packageFaults(parts), ...faults]).toEqual([]);
      expect(isOwnFile(bytes)).toBe(true);
    }
  });

  it('is the same bytes each time, also where the letterhead had no lists', async () => {
    const whole = unzipSync(await blankOf(PLAIN));
    const bare = Object.entries(whole).filter(([name]) => name !== 'word/numbering.xml');
    const without = bare.map(([name, part]) => {
      const text = strFromU8(part);
      return [
        name,
        strToU8(text.replace(/<(?:Relationship|Override)\b[^>]*numbering[^>]*>/g, '')),
      ] as const;
    });
    const letterhead = letterheadOf(zipSync(Object.fromEntries(without)));
    const [one, two] = [
      await writeOnLetterhead(TREE, OPTIONS, letterhead),
      await writeOnLetterhead(TREE, OPTIONS, letterhead),
    ];
    expect(Buffer.compare(one, two)).toBe(0);
    expect(strFromU8(unzipSync(one)['word/numbering.xml'] ?? new Uint8Array())).toContain(
      'w:abstractNum',
    );
  });
});

describe('a draft on a letterhead', () => {
  const draft = { errors: 2 };
  const line = 'Проект документа. Ошибок в исходных данных: 2';

  it('is marked on every page beside what the letterhead has there', async () => {
    const { read } = await printed(PLAIN, TREE, { draft });
    expect(read('word/header1.xml')).toContain('string="ПРОЕКТ"');
    expect(texts(read('word/header1.xml'))).toEqual(['МБОУ «Школа»']);
    expect(texts(read('word/footer1.xml'))).toEqual(['ул. Школьная, 1', line]);
  });

  it('is marked where the letterhead has no headers and footers', async () => {
    const { document, read } = await printed({ lines: ['{{body}}'] }, TREE, { draft });
    expect(read('word/header-draft.xml')).toContain('string="ПРОЕКТ"');
    expect(texts(read('word/footer-draft.xml'))).toEqual([line]);
    expect(document).toMatch(
      /<w:sectPr[^>]*><w:headerReference w:type="default" r:id="rIdDraftHeader"/,
    );
  });
});
