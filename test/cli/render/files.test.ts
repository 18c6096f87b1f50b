import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { workspaceCopy } from '../workspace-copy.js';

const PACK = 'out/demo/demo.docx';
const PLAN = 'out/demo/demo-plan.xlsx';

const copy = workspaceCopy('small');

const inFolder = copy.file;

function render(args: string, env: Readonly<Record<string, string>> = {}) {
  return copy.run(['render', ...args.split(' ').filter(Boolean)], env);
}

/** Changes the documents, so that all that is made of them changes. */
function changeTitle(to: string): void {
  const file = inFolder('projects/demo/passport.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: ${to}`));
}

/** Makes the system refuse to replace a file, as Windows does while Word holds it. */
function heldBy(code: string, file: string): Readonly<Record<string, string>> {
  const preload = inFolder('hold.cjs');
  const held = JSON.stringify(path.basename(file));
  writeFileSync(
    preload,
    `const fs = require('node:fs');
     const rename = fs.renameSync;
     fs.renameSync = (from, to) => {
       if (!String(to).endsWith(${held})) return rename(from, to);
       throw Object.assign(new Error('held'), { code: ${JSON.stringify(code)} });
     };`,
  );
  return { NODE_OPTIONS: `--require ${JSON.stringify(preload)}` };
}

describe('render', () => {
  it.each(['EBUSY', 'EPERM', 'EACCES'])(
    'leaves the rest done where Word holds a file (%s)',
    async (code) => {
      await render('');
      const before = readFileSync(inFolder(PACK));
      changeTitle('Другое название');
      const { status, stdout, stderr } = await render('', heldBy(code, PACK));
      expect(status).toBe(2);
      expect(stderr).toContain(`не готов ${path.normalize(PACK)}: файл открыт в другой программе`);
      expect(stderr).toContain('закройте его в Word');
      expect(stdout).toContain(`готов   ${path.normalize(PLAN)}`);
      expect(readFileSync(inFolder(PACK))).toEqual(before);
      expect(readdirSync(inFolder('out/demo')).filter((name) => name.includes('tmp'))).toEqual([]);
    },
  );

  it('does not mind that Word holds a file that stays as it is', async () => {
    await render('');
    expect(await render('', heldBy('EBUSY', PACK))).toMatchObject({ status: 0, stderr: '' });
  });

  it('leaves the rest done where a file is read-only, also by force', async () => {
    await render('');
    changeTitle('Другое название');
    chmodSync(inFolder(PACK), 0o444);
    const { status, stdout, stderr } = await render('--force');
    chmodSync(inFolder(PACK), 0o644);
    expect(status).toBe(2);
    expect(stderr).toContain('файл только для чтения');
    expect(stdout).toContain('demo-plan.xlsx');
  });

  it.each(['docx', 'xlsx', 'html', 'text'])(
    'replaces a file that somebody edited only by force: %s',
    async (format) => {
      await render(`--format ${format}`);
      const [name = ''] = readdirSync(inFolder('out/demo'));
      const file = inFolder(`out/demo/${name}`);
      writeFileSync(file, `правка ${readFileSync(file, 'latin1')}`);
      const refused = await render(`--format ${format}`);
      expect(refused.status).toBe(2);
      expect(refused.stderr).toContain('--force');
      expect(readFileSync(file, 'utf8')).toContain('правка');
      expect((await render(`--format ${format} --force`)).status).toBe(0);
      expect(readFileSync(file, 'utf8')).not.toContain('правка');
    },
  );

  it('gives the same files by several threads', async () => {
    await render('--format docx,xlsx,html,text -o one --jobs 1');
    cpSync(inFolder('projects/demo'), inFolder('projects/other'), { recursive: true });
    for (const name of ['passport', 'plan']) {
      const file = inFolder(`projects/other/${name}.yaml`);
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('demo', 'other'));
    }
    const { status, stdout } = await render('--format docx,xlsx,html,text -o two --jobs 2');
    expect(status).toBe(0);
    expect(stdout.match(/готов/g)).toHaveLength(8);
    for (const name of readdirSync(inFolder('one/demo'))) {
      expect(readFileSync(inFolder(`two/demo/${name}`))).toEqual(
        readFileSync(inFolder(`one/demo/${name}`)),
      );
    }
  });
});

describe('render --check', () => {
  it('says of each file how it stands and writes nothing', async () => {
    const missing = await render('--check --format docx,html');
    expect(missing).toMatchObject({ status: 1 });
    expect(missing.stdout).toContain(`нет      ${path.normalize(PACK)}`);
    expect(existsSync(inFolder('out'))).toBe(false);
    await render('--format docx,html');
    expect(await render('--check --format docx,html')).toMatchObject({ status: 0, stderr: '' });
    changeTitle('Другое название');
    const before = readFileSync(inFolder(PACK));
    writeFileSync(inFolder('out/demo/demo.html'), 'чужое');
    const stale = await render('--check --format docx,html');
    expect(stale.status).toBe(1);
    expect(stale.stdout).toContain(`устарел  ${path.normalize(PACK)}`);
    expect(stale.stdout).toContain('изменён  ');
    expect(stale.stderr).toContain('--force');
    expect(readFileSync(inFolder(PACK))).toEqual(before);
  });
});

describe('render --check of files that are left over', () => {
  it('tells a pack where documents are wanted one by one, and the other way round', async () => {
    await render('--format docx');
    await render('--format docx --split');
    const split = await render('--check --format docx --split');
    expect([split.status, split.stdout]).toEqual([
      1,
      `лишний   ${path.normalize(PACK)} (такой документ теперь не делается)\n`,
    ]);
    expect(split.stderr).toContain('Удалите их сами');
    const pack = await render('--check --format docx');
    expect(pack.stdout.match(/^лишний/gm)).toHaveLength(2);
    expect(existsSync(inFolder(PACK))).toBe(true);
  });

  it('tells the folder of a project that is gone, and nothing of files that it did not make', async () => {
    await render('--format docx');
    cpSync(inFolder('out/demo'), inFolder('out/old'), { recursive: true });
    writeFileSync(inFolder('out/old/own.docx'), 'чужое');
    writeFileSync(inFolder('out/demo/notes.docx'), 'чужое');
    const { status, stdout } = await render('--check --format docx');
    expect([status, stdout]).toEqual([
      1,
      `лишний   ${path.normalize('out/old/demo.docx')} (такой документ теперь не делается)\n`,
    ]);
  });

  it('says nothing of formats and documents that are not asked for', async () => {
    await render('--format html');
    await render('--format docx --split');
    expect(await render('--check --format docx --split')).toMatchObject({ status: 0 });
    const plan = await render('projects/demo/plan.yaml --check --format docx --split');
    expect(plan).toMatchObject({ status: 0, stderr: '' });
  });
});

describe.skipIf(process.platform === 'win32')(
  'render --format pdf (a script stands for LibreOffice, which Windows does not run)',
  () => {
    const OFFICE = `#!/usr/bin/env node
      const { appendFileSync, writeFileSync } = require('node:fs');
      const args = process.argv.slice(2);
      const at = args.indexOf('--outdir');
      appendFileSync(process.env.OFFICE_LOG, args.length - at - 2 + '\\n');
      for (const file of args.slice(at + 2)) writeFileSync(file.replace(/docx$/, 'pdf'), '%PDF-1.6\\n%%EOF\\n');`;

    function office(): Readonly<Record<string, string>> {
      writeFileSync(inFolder('package.json'), '{ "type": "commonjs" }');
      writeFileSync(inFolder('soffice'), OFFICE);
      chmodSync(inFolder('soffice'), 0o755);
      return { PASSPORT_SOFFICE: inFolder('soffice'), OFFICE_LOG: inFolder('calls.txt') };
    }

    it('calls it once for all files and not at all for those that stay the same', async () => {
      const env = office();
      const first = await render('--format pdf --split', env);
      expect(first).toMatchObject({ status: 0, stderr: '' });
      expect(readdirSync(inFolder('out/demo'))).toEqual(['demo-passport.pdf', 'demo-plan.pdf']);
      await render('--format pdf --split', env);
      expect(readFileSync(env.OFFICE_LOG ?? '', 'utf8')).toBe('2\n');
    });

    it('is compared by what it was made of, without LibreOffice', async () => {
      await render('--format pdf', office());
      const nowhere = { PASSPORT_SOFFICE: inFolder('nowhere') };
      expect(await render('--check --format pdf', nowhere)).toMatchObject({ status: 0 });
      changeTitle('Другое название');
      const { status, stdout } = await render('--check --format pdf', nowhere);
      expect(status).toBe(1);
      expect(stdout).toContain('устарел');
    });

    it('makes the other documents where LibreOffice does not start', async () => {
      const env = { PASSPORT_SOFFICE: inFolder('nowhere') };
      const { status, stdout, stderr } = await render('--format docx,pdf', env);
      expect(status).toBe(2);
      expect(stdout).toContain('demo.docx');
      expect(stderr).toContain('LibreOffice не запустился');
      expect(stderr).toContain('PASSPORT_SOFFICE');
    });
  },
);
