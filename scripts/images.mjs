// Draws the README's pictures; run by hand after a build. The page needs LibreOffice and pdftoppm.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const images = path.join(root, 'docs', 'images');
const program = path.join(root, 'bin', 'passport.js');

const FINDING = 'dates/wrong-year';
const COLOURS = {
  31: '#f14c4c',
  32: '#23d18b',
  33: '#f5f543',
  34: '#3b8eea',
  35: '#d670d6',
  36: '#29b8db',
  90: '#8a8a8a',
};
const CHARACTER = 8.43;
const LINE = 19;
const MARGIN = 16;

function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const ESCAPE = '\u001b';
const COLOUR_CODE = new RegExp(`(${ESCAPE}\\[\\d+m)`);
const MARKER = new RegExp(`\\s*# (?:expect|follows)[^${ESCAPE}]*`);

/** One line with its colour codes as SVG text. */
function drawLine(line, row) {
  let colour = '#e5e5e5';
  let weight = 'normal';
  const spans = [];
  for (const part of line.split(COLOUR_CODE)) {
    const code = part.startsWith(ESCAPE) ? part.slice(2, -1) : undefined;
    if (code === undefined) {
      if (part !== '')
        spans.push(`<tspan fill="${colour}" font-weight="${weight}">${escapeXml(part)}</tspan>`);
    } else if (code === '1') weight = 'bold';
    else if (code === '22') weight = 'normal';
    else colour = COLOURS[code] ?? '#e5e5e5';
  }
  const y = MARGIN + LINE * (row + 1);
  return `<text x="${MARGIN}" y="${y}" xml:space="preserve">${spans.join('')}</text>`;
}

function drawFinding() {
  const args = [program, 'validate', 'examples/flawed', '--color', 'always'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const lines = stdout.split('\n');
  const heads = lines.flatMap((line, at) => (/ · \S*[a-z]+\/[a-z-]+/.test(line) ? [at] : []));
  const start = heads.find((at) => lines[at].includes(FINDING)) ?? heads[0];
  const end = heads.find((at) => at > start) ?? lines.length;
  const shown = lines.slice(start, end).map((line) => line.replace(MARKER, ''));
  while (shown.at(-1)?.trim() === '') shown.pop();
  const plain = shown.map((line) => line.replace(new RegExp(COLOUR_CODE, 'g'), ''));
  const width = Math.ceil(MARGIN * 2 + CHARACTER * Math.max(...plain.map((line) => line.length)));
  const height = MARGIN * 2 + LINE * shown.length;
  const font = `font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="14"`;
  const back = `<rect width="100%" height="100%" rx="8" fill="#1e1e1e"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ${font}>${back}${shown.map(drawLine).join('')}</svg>\n`;
  writeFileSync(path.join(images, 'finding.svg'), svg);
}

function drawPage() {
  const folder = mkdtempSync(path.join(tmpdir(), 'passport-images-'));
  const args = [
    'render',
    'examples/smart-leader',
    '--project',
    'smart-leader',
    '--split',
    '--format',
    'docx',
    '-o',
    folder,
  ];
  execFileSync(process.execPath, [program, ...args], { cwd: root });
  const made = path.join(folder, 'smart-leader');
  const plan = readdirSync(made).find((name) => name.includes('plan') && name.endsWith('.docx'));
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  execFileSync('soffice', [
    profile,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    path.join(made, plan),
  ]);
  const pdf = path.join(folder, plan.replace(/docx$/, 'pdf'));
  execFileSync('pdftoppm', [
    '-r',
    '80',
    '-png',
    '-f',
    '1',
    '-l',
    '1',
    '-singlefile',
    pdf,
    path.join(folder, 'page'),
  ]);
  copyFileSync(path.join(folder, 'page.png'), path.join(images, 'page.png'));
  rmSync(folder, { recursive: true, force: true });
}

drawFinding();
drawPage();
