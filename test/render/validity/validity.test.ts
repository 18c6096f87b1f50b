import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type RenderedFile, renderViews } from '../../../src/render/index.js';
import { convertToPdf } from '../../../src/render/pdf/convert.js';
import { findOffice } from '../../../src/render/pdf/find-office.js';
import { pageProfile } from '../../../src/render/profile/profiles.js';
import { documentViews } from '../../../src/render/view/views.js';
import { workspaceViews } from '../../../src/render/view/workspace-views.js';
import { writeDocx } from '../../../src/render/writers/docx/docx.js';
import { writeXlsx } from '../../../src/render/writers/xlsx/xlsx.js';
import { BUILT_IN } from '../built-in.js';
import { everything } from '../everything.js';
import { EXAMPLES, exampleFiles } from '../example-files.js';
import { png } from '../picture-bytes.js';
import { sampleProject } from '../sample-project.js';
import { sampleWorkspace } from '../sample-workspace.js';
import { faultsOf } from './faults.js';
import { packageFaults } from './package-faults.js';

const OPTIONS = {
  profile: pageProfile(),
  properties: { title: 'Всё <и> &', project: 'sample', version: '1.0.0' },
  draft: { errors: 1 },
  pictures: () => png(200, 100),
};

async function rendered(): Promise<readonly RenderedFile[]> {
  const workspace = await sampleWorkspace();
  const views = [...workspace.projects.flatMap(documentViews), ...workspaceViews(workspace)];
  const options = { templates: BUILT_IN, version: '1.0.0', formats: ['docx', 'xlsx'] } as const;
  return [
    ...(await renderViews(views, 'sample', options)),
    ...(await renderViews(documentViews(await sampleProject()), 'sample', {
      ...options,
      pack: 'all',
    })),
  ];
}

/** Every part of an office file with what is wrong in it. */
function faultsIn(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes);
  const texts = Object.entries(parts).filter(([path]) => /\.(?:xml|rels)$/.test(path));
  return [
    ...packageFaults(parts),
    ...texts.flatMap(([path, part]) =>
      faultsOf(strFromU8(part)).map((fault) => `${path}: ${fault}`),
    ),
  ];
}

describe('the check itself', () => {
  it('sees children out of order, strangers, touching tables and broken markup', () => {
    const inside = (xml: string) => faultsOf(`<w:p xmlns:w="w">${xml}</w:p>`);
    expect(inside('<w:pPr><w:jc/><w:keepNext/></w:pPr>')).toEqual([
      'w:keepNext after w:jc in w:pPr',
    ]);
    expect(inside('<w:pPr><w:b/></w:pPr>')).toEqual(['w:b does not belong into w:pPr']);
    expect(inside('<w:r/><w:pPr/>')).toEqual(['w:pPr after w:r in w:p']);
    const cell = (xml: string) => faultsOf(`<w:tc xmlns:w="w">${xml}</w:tc>`);
    expect(cell('<w:tbl/><w:tbl/><w:p/>')).toEqual(['two w:tbl touch in w:tc']);
    expect(cell('<w:p/><w:tbl/>')).toEqual(['w:tc without a last w:p']);
    expect(faultsOf('<a><b></a>')).not.toEqual([]);
  });
});

describe('office files', () => {
  it('of every element follow the order of the schema', async () => {
    expect(faultsIn(await writeDocx(everything(), OPTIONS))).toEqual([]);
    expect(faultsIn(await writeXlsx(everything(), OPTIONS))).toEqual([]);
  });

  it('of every form follow the order of the schema', async () => {
    for (const { name, bytes } of await rendered()) {
      expect({ name, faults: faultsIn(bytes) }).toEqual({ name, faults: [] });
    }
  });

  it.each(EXAMPLES)('of the example %s follow the order of the schema', async (example) => {
    for (const { name, bytes } of await exampleFiles(example, ['docx', 'xlsx'])) {
      expect({ name, faults: faultsIn(bytes) }).toEqual({ name, faults: [] });
    }
  });

  it('open in exceljs', async () => {
    const workbooks = (await rendered()).filter(({ format }) => format === 'xlsx');
    expect(workbooks.length).toBeGreaterThan(2);
    for (const { bytes } of workbooks) {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(new Uint8Array(bytes).buffer);
      expect(workbook.worksheets.length).toBeGreaterThan(0);
    }
  });

  const program = findOffice();
  it.skipIf(program === undefined)(
    'open in LibreOffice (skipped where it is not installed)',
    { timeout: 180_000 },
    async () => {
      const files = (await rendered()).filter(({ format }) => format === 'docx');
      const all = [...files.map(({ bytes }) => bytes), await writeDocx(everything(), OPTIONS)];
      const converted = await convertToPdf(all, { program: program ?? '' });
      expect(converted.map((one) => ('failure' in one ? one.failure : 'done'))).toEqual(
        all.map(() => 'done'),
      );
    },
  );
});
