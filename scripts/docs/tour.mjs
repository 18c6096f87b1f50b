// The tour: one real passport retold with invented names, and what the program says of it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { STOPS, WORDS } from './tour-text.mjs';

const EXAMPLE = 'examples/flawed';
const PROJECT = 'projects/smart-leader/';
const COLUMNS = 88;
/** Tests read these marks in the example; they are none of its text. */
const MARKER = /[ \t]*# (?:expect|follows)\b.*$/gm;

function fenced(text, language = 'text') {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

function said(finding, lang, root, { pretty, plain, RULES }) {
  const readText = (file) =>
    readFileSync(path.join(root, EXAMPLE, file), 'utf8').replace(MARKER, '');
  return pretty(
    { findings: [finding], summary: {} },
    {
      lang,
      paint: plain,
      columns: COLUMNS,
      readText,
      quiet: true,
      fromRepository: (file) => file,
      rules: () => RULES,
      version: '',
    },
  );
}

function stop({ rule, file, ...texts }, findings, lang, root, tables) {
  const [title, text] = texts[lang];
  const finding = findings.find((one) => one.rule === rule && one.file.endsWith(`/${file}`));
  if (finding === undefined) throw new Error(`The tour has no ${rule} in ${file} of ${EXAMPLE}`);
  const [family] = rule.split('/');
  const link = `[\`${rule}\`](rules/${lang}/${family}.md#${rule.replace('/', '')})`;
  return `## ${title}\n\n${text}\n\n${fenced(said(finding, lang, root, tables))}\n\n${link}\n`;
}

async function page(lang, root, tables) {
  const words = WORDS[lang];
  const { findings } = await tables.checkWorkspace(path.join(root, EXAMPLE), lang);
  const own = findings.filter(({ file }) => file.startsWith(PROJECT));
  const count = (severity) => own.filter((one) => one.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), infos: count('info') };
  const [intro, below] = words.start;
  const command = `$ cd ${EXAMPLE}\n$ passport validate ${PROJECT.slice(0, -1)}`;
  const steps = words.steps.map(([line, text]) => `| \`${line}\` | ${text} |`);
  return [
    `# ${words.title}\n`,
    `${intro}\n`,
    `${fenced(command, 'console')}\n`,
    `${below}\n`,
    `![${words.picture}](images/finding.svg)\n`,
    ...STOPS.map((one) => stop(one, own, lang, root, tables)),
    `${words.all(counts)}\n`,
    `## ${words.next}\n`,
    `| | |\n|---|---|\n${steps.join('\n')}\n`,
    `${words.clean}\n`,
  ].join('\n');
}

/** `docs/tour.md` and `docs/tour.ru.md`. */
export async function tourPages(root, tables) {
  return [
    ['docs/tour.md', await page('en', root, tables)],
    ['docs/tour.ru.md', await page('ru', root, tables)],
  ];
}
