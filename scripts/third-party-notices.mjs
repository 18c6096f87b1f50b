// Writes THIRD-PARTY-NOTICES.txt: the licences of every package whose code is in the bundles.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The package folder a bundled file belongs to. */
function packageOf(input) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  if (file !== undefined) return readFileSync(path.join(folder, file), 'utf8').trim();
  const readme = readdirSync(folder).find((name) => /^readme/i.test(name));
  const text = readme === undefined ? '' : readFileSync(path.join(folder, readme), 'utf8');
  return /#+\s*licen[cs]e[\s\S]*/i.exec(text)?.[0].trim() ?? '';
}

export function writeNotices(root, inputs) {
  const folders = [...new Set([...inputs].flatMap((input) => packageOf(input) ?? []))].sort();
  const notices = folders
    .map((name) => path.join(root, name))
    .filter((folder) => existsSync(path.join(folder, 'package.json')))
    .map((folder) => {
      const { name, version, license, author } = JSON.parse(
        readFileSync(path.join(folder, 'package.json'), 'utf8'),
      );
      const by = typeof author === 'object' ? author?.name : author;
      const licence = typeof license === 'object' ? license?.type : license;
      const head = `${name} ${version} (${licence ?? 'see below'})${by ? `, ${by}` : ''}`;
      return `${head}\n${'-'.repeat(head.length)}\n\n${licenceText(folder)}\n`;
    });
  const intro =
    'This program contains the following packages. Their licences are given as they come.\n\n';
  writeFileSync(
    path.join(root, 'THIRD-PARTY-NOTICES.txt'),
    intro + [...new Set(notices)].join('\n\n'),
  );
}
