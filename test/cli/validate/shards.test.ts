import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeCorpus } from '../../../bench/corpus.mjs';
import { joinShards } from '../../../src/cli/merge/join-shards.js';
import { isWrittenReport } from '../../../src/cli/merge/written-report.js';
import type { Finding, Report } from '../../../src/findings/finding.js';
import { shardWords } from '../../../src/language/catalogue/shards.js';
import { json } from '../../../src/reporters/json.js';
import type { Shard } from '../../../src/workspace/parts/shard.js';
import { validateWorkspace } from '../../../src/workspace/validate-workspace.js';
import { context } from '../../reporters/samples.js';

const EXAMPLES = path.resolve(import.meta.dirname, '../../../examples');
const MOST_SHARDS = 5;
const STALE = { severity: 'warning', off: [] } as const;

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'passport-shards-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

async function check(shard?: Shard): Promise<Report> {
  const selection = { root, isWhole: true, includes: () => true, named: new Set<string>() };
  const options = { lang: 'ru', ...(shard && { shard }) } as const;
  const { report } = await validateWorkspace(selection, options);
  return shard === undefined
    ? report
    : {
        ...report,
        shard: { ...shard, folder: '.', complete: true, failOn: 'error', stale: STALE },
      };
}

const written = (report: Report) => json(report, context());

/** A report as another run reads it. */
function readBack(report: Report, name: string) {
  const back: unknown = JSON.parse(written(report));
  if (!isWrittenReport(back) || back.shard === undefined) throw new Error(`${name} is not read`);
  return { name, report: back, shard: back.shard };
}

/** Every share of a check by itself. */
async function shares(of: number): Promise<readonly Report[]> {
  const all: Report[] = [];
  for (let number = 1; number <= of; number++) all.push(await check({ number, of }));
  return all;
}

/** The reports of the shares joined, in whatever order they come. */
function joined(reports: readonly Report[]): string {
  const read = reports.map((one, at) => readBack(one, `part-${at + 1}`)).reverse();
  return written(joinShards(read, shardWords('ru')));
}

/** Asks to pass over what a finding says at one of its places. */
function waive({ rule, file, range, related }: Finding, place: number): void {
  const places = [{ file, range }, ...related];
  const at = places[place % places.length];
  if (at === undefined || !/\.ya?ml$/.test(at.file)) return;
  const absolute = path.join(root, at.file);
  const lines = readFileSync(absolute, 'utf8').split('\n');
  const line = lines[at.range.start.line - 1] ?? '';
  const indent = /^ */.exec(line)?.[0] ?? '';
  lines.splice(at.range.start.line - 1, 0, `${indent}# passport-ignore ${rule}: так решено`);
  writeFileSync(absolute, lines.join('\n'));
}

/** A directory in which people are misspelt, called alike and nowhere at home. */
const MORE_PEOPLE = `kind: directory
format: 1
id: more
title: Ещё люди
people:
  - id: twin
    name: Берестова Мария Аркадьевна
    post: министр
    organization: nowhere
    phones: ["+7 (000) 000-00"]
    emails: ["twin @example.org"]
  - id: luginin
    name: Лугинин Петр Игоревич
    post: министр
    organization: ministry
`;

function writeFlawedPeople(): void {
  cpSync(path.join(EXAMPLES, 'flawed'), root, { recursive: true });
  writeFileSync(path.join(root, 'directory/more.yaml'), MORE_PEOPLE);
}

const isInDirectory = ({ file }: { readonly file: string }) => file.startsWith('directory/');

describe('the joined reports of the shares', () => {
  it.each(['smart-leader', 'flawed'])('are the report of the whole: examples/%s', async (name) => {
    cpSync(path.join(EXAMPLES, name), root, { recursive: true });
    const whole = written(await check());
    for (let of = 1; of <= MOST_SHARDS; of++) expect(joined(await shares(of))).toBe(whole);
  });

  it('are the report of the whole, whatever is wrong and whatever is waived', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 2, max: MOST_SHARDS }),
        fc.array(fc.tuple(fc.nat(), fc.nat(3)), { maxLength: 3 }),
        async (seed, of, waivers) => {
          rmSync(root, { recursive: true, force: true });
          writeCorpus(root, { files: 31, defects: 0.4, seed });
          const { findings } = await check();
          for (const [at, place] of waivers) {
            const finding = findings[at % findings.length];
            if (finding !== undefined) waive(finding, place);
          }
          const reports = await shares(of);
          expect(joined(reports)).toBe(written(await check()));
          for (const { summary } of reports) expect(summary.files).toBeGreaterThan(0);
        },
      ),
      { numRuns: 6 },
    );
  }, 180_000);

  it('are the report of the whole where one project leaves some shares nothing to judge', async () => {
    writeFileSync(path.join(root, 'passport.config.yaml'), 'kind: config\nformat: 1\n');
    writeFileSync(path.join(root, 'more.yaml'), MORE_PEOPLE);
    cpSync(
      path.join(EXAMPLES, 'flawed/projects/district-leaders/passport.yaml'),
      path.join(root, 'passport.yaml'),
    );
    const whole = await check();
    expect(whole.findings.some(({ file }) => file === 'more.yaml')).toBe(true);
    for (let of = 1; of <= MOST_SHARDS; of++) expect(joined(await shares(of))).toBe(written(whole));
  });

  it('are the report of the whole where the directory has waivers', async () => {
    writeFlawedPeople();
    const { findings } = await check();
    const told = findings.filter((one) => [one, ...one.related].some(isInDirectory));
    expect(told.length).toBeGreaterThan(3);
    for (const one of told.reverse()) waive(one, [one, ...one.related].findIndex(isInDirectory));
    const whole = written(await check());
    expect(JSON.parse(whole).summary.waived).toBeGreaterThan(3);
    expect(joined(await shares(3))).toBe(whole);
  });

  it('are the report of the whole where the directory is empty: one cause with all that follows', async () => {
    writeCorpus(root, { files: 31, defects: 0 });
    const directory = path.join(root, 'directory');
    for (const name of readdirSync(directory)) {
      const head = `kind: directory\nformat: 1\nid: ${path.parse(name).name}\ntitle: Пусто\n`;
      writeFileSync(path.join(directory, name), head);
    }
    const whole = await check();
    const [cause] = whole.findings.filter(({ rule }) => rule === 'participants/directory-empty');
    const files = new Set(cause?.consequences.map(({ file }) => file));
    expect(files.size).toBeGreaterThan(5);
    expect(whole.findings.filter(({ rule }) => rule === 'participants/unknown')).toEqual([]);
    expect(joined(await shares(3))).toBe(written(whole));
  });

  it('tell of people and of the settings in one share only', async () => {
    writeFlawedPeople();
    writeFileSync(path.join(root, 'passport.config.yaml'), 'kind: config\nformat: 1\nrulez: 1\n');
    const reports = await shares(4);
    const rules = reports.map(({ findings }) => findings.map(({ rule }) => rule));
    const telling = (isOne: (rule: string) => boolean) =>
      rules.filter((all) => all.some(isOne)).length;
    expect(telling((rule) => rule === 'contacts/person-variant')).toBe(1);
    const settings = reports.filter(({ findings }) =>
      findings.some(({ file }) => file === 'passport.config.yaml'),
    );
    expect(settings).toHaveLength(1);
    expect(joined(reports)).toBe(written(await check()));
  });
});

describe('reports that do not belong together', () => {
  const say = shardWords('ru');
  const report: Report = {
    summary: { files: 0, documents: 0, errors: 0, warnings: 0, infos: 0, waived: 0 },
    findings: [],
  };
  const share = (name: string, number: number, of: number, folder = '.') => ({
    name,
    report,
    shard: { number, of, folder, complete: true, failOn: 'error' as const, stale: STALE },
  });

  it.each([
    ['a share is missing', [share('a', 1, 4), share('b', 3, 4)], 'частях 2, 4'],
    ['a share is there twice', [share('a', 2, 2), share('b', 2, 2)], 'дана дважды: a и b'],
    ['totals differ', [share('a', 1, 2), share('b', 2, 3)], 'в b частей 3, в других — 2'],
    ['folders differ', [share('a', 1, 2), share('b', 2, 2, 'docs')], 'от папки «docs»'],
  ])('are refused: %s', (_, shards, words) => {
    expect(() => joinShards(shards, say)).toThrow(words);
  });
});
