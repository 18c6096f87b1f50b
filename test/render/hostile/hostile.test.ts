import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { loadDocument } from '../../../src/model/link/load-document.js';
import { linkWorkspace } from '../../../src/model/link/workspace.js';
import { type RenderedFile, renderViews } from '../../../src/render/index.js';
import { convertToPdf } from '../../../src/render/pdf/convert.js';
import { findOffice } from '../../../src/render/pdf/find-office.js';
import { documentViews } from '../../../src/render/view/views.js';
import { workspaceViews } from '../../../src/render/view/workspace-views.js';
import { cleanText } from '../../../src/render/writers/clean-text.js';
import { KIND_IDS } from '../../../src/schema/kinds.js';
import { readSource } from '../../../src/source/read.js';
import { BUILT_IN } from '../built-in.js';
import { faultsOf } from '../validity/faults.js';
import { fullDocument, type TextAt } from './full-document.js';
import { PAYLOADS } from './payloads.js';

const KINDS = KIND_IDS.filter((kind) => kind !== 'config');
/** Levels with a form of their own; documents of other kinds are the same in all. */
const LEVELS = ['regional', 'municipal', 'intermunicipal'] as const;

/** A mark of a field, of letters that no rule of typography touches. */
function markOf(path: string): string {
  let hash = 7;
  for (const letter of path) hash = (hash * 31 + letter.charCodeAt(0)) % 1_000_000_007;
  const letters = Array.from(String(hash), (digit) => 'бвгджзклмн'.charAt(Number(digit)));
  return `Знак${letters.join('')}`;
}

/** Office files and pages of one document of every kind, or of some, all fields filled. */
async function render(
  text: TextAt,
  level: (typeof LEVELS)[number] = 'regional',
  kinds: readonly string[] = KINDS,
): Promise<readonly RenderedFile[]> {
  const documents = [];
  for (const kind of KINDS) {
    const data = { ...fullDocument(kind, text), ...(kind === 'passport' && { level }) };
    const bytes = new TextEncoder().encode(JSON.stringify(data));
    documents.push(loadDocument(await readSource(`${kind}.yaml`, bytes)));
  }
  const workspace = linkWorkspace(documents);
  const views = [...workspace.projects.flatMap(documentViews), ...workspaceViews(workspace)];
  const wanted = views.filter(({ kind }) => kinds.includes(kind));
  return renderViews(wanted, 'hostile', {
    templates: BUILT_IN,
    version: '1',
    formats: ['docx', 'xlsx', 'html'],
  });
}

/** The words of an office file or page as they are read. */
function textOf({ bytes, format }: RenderedFile): string {
  const parts = format === 'html' ? { 'page.html': bytes } : unzipSync(bytes);
  return Object.entries(parts)
    .filter(([path]) => /document\.xml$|sharedStrings\.xml$|\.html$/.test(path))
    .map(([, part]) => strFromU8(part).replace(/<[^>]*>/g, ''))
    .join('')
    .replace(/&(amp|lt|gt|quot|apos|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
};

/** What typography leaves alone: letters, digits, and signs that mean something to a program. */
function bare(text: string): string {
  return cleanText(text).replace(/[^\p{L}\p{N}\uFFFD&;<>=@{}]/gu, '');
}

function faultsIn({ bytes, format }: RenderedFile): readonly string[] {
  if (format === 'html') return [];
  return Object.entries(unzipSync(bytes))
    .filter(([path]) => /\.(?:xml|rels)$/.test(path))
    .flatMap(([path, part]) => {
      const xml = strFromU8(part);
      return [...faultsOf(xml), ...(xml.includes('<f>') ? ['a formula'] : [])].map(
        (fault) => `${path}: ${fault}`,
      );
    });
}

const names = Object.keys(PAYLOADS);

/** Which payload a field gets: each run deals them anew. */
function dealt(seed: number): TextAt {
  return (path) => {
    const name = names[(path.length * 7 + path.charCodeAt(path.length >> 1) + seed) % names.length];
    return `${markOf(path)} ${PAYLOADS[name ?? ''] ?? ''} ${markOf(path)}`;
  };
}

describe('hostile text', () => {
  it('is dealt to nearly all that is printed', async () => {
    const paths = new Set<string>();
    const files = await render((path) => {
      paths.add(path);
      return markOf(path);
    });
    const shown = files.map(textOf).join('');
    const printed = [...paths].filter((path) => shown.includes(markOf(path)));
    expect(new Set(files.flatMap(({ documents }) => documents.map(({ kind }) => kind))).size).toBe(
      10,
    );
    expect(paths.size).toBeGreaterThan(250);
    expect(printed.length).toBeGreaterThan(150);
  });

  it.each(LEVELS)(
    'in every field of every kind leaves a sound file that shows it: %s',
    async (level) => {
      const kinds = level === 'regional' ? KINDS : ['passport', 'event-plan'];
      const seen = new Set<string>();
      const plain = await render(
        (path) => {
          seen.add(path);
          return `${markOf(path)} слово ${markOf(path)}`;
        },
        level,
        kinds,
      );
      const shown = new Map(plain.map((file) => [file.name, textOf(file)]));
      await fc.assert(
        fc.asyncProperty(fc.nat(10_000), async (seed) => {
          for (const file of await render(dealt(seed), level, kinds)) {
            const { name } = file;
            expect({ name, faults: faultsIn(file) }).toEqual({ name, faults: [] });
            const [before = '', text] = [shown.get(name), textOf(file)];
            const lost = [...seen].filter(
              (path) => before.includes(markOf(path)) && !text.includes(markOf(path)),
            );
            expect({ name, lost }).toEqual({ name, lost: [] });
          }
        }),
        { numRuns: 4 },
      );
    },
  );

  it.each(Object.entries(PAYLOADS))('is shown as it is: %s', async (_, payload) => {
    for (const file of await render(() => payload, 'regional', ['passport'])) {
      expect(bare(textOf(file))).toContain(bare(payload));
    }
  });

  it.each(['/goal', '/title', '/tasks/0/text', '/events/0/name', '/signatures/0/post'])(
    'may be a million letters long: %s',
    async (place) => {
      const long = 'слово '.repeat(170_000);
      const text: TextAt = (path) => (path.endsWith(place) ? long : markOf(path));
      const files = await render(text, 'regional', ['passport', 'event-plan']);
      expect(files.flatMap(faultsIn)).toEqual([]);
      const longest = Math.max(...files.map((file) => textOf(file).split('лово').length - 1));
      expect(longest).toBeGreaterThanOrEqual(170_000);
    },
  );

  const program = findOffice();
  it.skipIf(program === undefined)(
    'opens in LibreOffice (skipped where it is not installed)',
    { timeout: 180_000 },
    async () => {
      const files = (await render(dealt(1))).filter(({ format }) => format === 'docx');
      const bytes = files.map((file) => file.bytes);
      const converted = await convertToPdf(bytes, { program: program ?? '' });
      expect(converted.map((one) => ('failure' in one ? one.failure : 'done'))).toEqual(
        bytes.map(() => 'done'),
      );
    },
  );
});
