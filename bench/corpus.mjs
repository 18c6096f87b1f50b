// Makes workspaces of realistic documents, the same ones for the same seed, clean or with known
// defects. By hand: node bench/corpus.mjs <folder> [files] [share of files with a defect] [seed]
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEFECTS } from './corpus/defects.mjs';
import { directoryDocument } from './corpus/directory.mjs';
import { makeFacts } from './corpus/facts.mjs';
import { passportDocument } from './corpus/passport.mjs';
import { planDocument } from './corpus/plan.mjs';
import { createRandom } from './corpus/random.mjs';
import { triadsDocument } from './corpus/triads.mjs';
import { lineOf, writeYaml } from './corpus/write-yaml.mjs';

const FILES_PER_PROJECT = 3;
const CONFIG = 'kind: config\nformat: 1\nlanguage: ru\n';

function schemaPath(file, kind) {
  return `${'../'.repeat(file.split('/').length - 1)}.passport/schemas/${kind}.schema.json`;
}

function documentsOf(facts, random) {
  const passport = passportDocument(facts, random);
  const plan = planDocument(facts, passport, random);
  return [passport, plan, triadsDocument(facts, random)];
}

const NAMES = { passport: 'passport.yaml', 'event-plan': 'plan.yaml', triads: 'triads.yaml' };

/** Puts a defect into one of a project's documents; says which rule must speak at which line. */
function plant(defect, documents, facts, random) {
  const data = documents.find(({ kind }) => kind === defect.kind);
  const file = `projects/${facts.id}/${NAMES[defect.kind]}`;
  const schema = schemaPath(file, defect.kind);
  const about = { file, rule: defect.rule, defect: defect.name };
  if (defect.change !== undefined) {
    const place = defect.change(data, facts, random);
    if (place === undefined) return undefined;
    const text = writeYaml(data, schema);
    return { text, expected: { ...about, line: lineOf(text, place, defect.side) } };
  }
  const lines = writeYaml(data, schema).split('\n');
  const line = defect.rewrite?.(lines, random);
  return line === undefined ? undefined : { text: lines.join('\n'), expected: { ...about, line } };
}

/**
 * The files of a corpus by their paths, and what is wrong with them. At most one defect stands in a
 * project, and each kind comes up before any comes up again.
 *
 * @param {{ files: number, defects?: number, seed?: number }} options how many documents; the share
 *   of them that has a defect
 */
export function makeCorpus({ files: wanted, defects: share = 0, seed = 1 }) {
  const random = createRandom(seed);
  const projects = Math.max(1, Math.floor((wanted - 1) / FILES_PER_PROJECT));
  const files = new Map([['passport.config.yaml', CONFIG]]);
  const directory = 'directory/directory.yaml';
  files.set(directory, writeYaml(directoryDocument(), schemaPath(directory, 'directory')));
  const total = projects * FILES_PER_PROJECT + 1;
  const spoiled = new Set(
    random.sample(
      Array.from({ length: projects }, (_, index) => index),
      Math.round(total * share),
    ),
  );
  const expected = [];
  const queue = [];
  for (let index = 0; index < projects; index++) {
    const facts = makeFacts(index, random);
    const documents = documentsOf(facts, random);
    for (const data of documents) {
      const file = `projects/${facts.id}/${NAMES[data.kind]}`;
      files.set(file, writeYaml(data, schemaPath(file, data.kind)));
    }
    if (!spoiled.has(index)) continue;
    // A kind that does not fit this project waits for the next one.
    if (queue.length < 2) queue.push(...random.sample(DEFECTS));
    const fit = queue.findIndex((defect) => {
      const planted = plant(defect, structuredClone(documents), facts, random);
      if (planted === undefined) return false;
      files.set(planted.expected.file, planted.text);
      expected.push(planted.expected);
      return true;
    });
    queue.splice(fit, 1);
  }
  return { files, documents: total, expected };
}

/** Writes a corpus into a folder, with the list of its defects beside the workspace's settings. */
export function writeCorpus(folder, options) {
  const { files, documents, expected } = makeCorpus(options);
  for (const [file, text] of files) {
    const absolute = path.join(folder, file);
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
  }
  writeFileSync(path.join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  return { documents, expected };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = 'corpus', files = '1000', defects = '0.05', seed = '1'] = process.argv.slice(2);
  const options = { files: Number(files), defects: Number(defects), seed: Number(seed) };
  const written = writeCorpus(folder, options);
  console.log(`${folder}: ${written.documents} documents, ${written.expected.length} defects`);
}
