import { readFileSync } from 'node:fs';
import path from 'node:path';
import { workspaceWords } from '../language/catalogue/workspace.js';
import { GITLAB_ENTRY, type Service, serviceFiles } from '../workspace/pieces/service-files.js';
import { vscodeExtensions, vscodeSettings } from '../workspace/pieces/vscode-settings.js';
import { vscodeTasks } from '../workspace/pieces/vscode-tasks.js';
import { repositoryRoot } from '../workspace/repository-root.js';
import type { Scaffold } from '../workspace/scaffolds.js';
import type { CommandContext } from './command.js';
import { placeFile } from './place-file.js';

const TITLES: Readonly<Record<Service, string>> = { github: 'GitHub', gitlab: 'GitLab' };

/** What is said of the pieces: files written or kept, and what is left to do. */
interface PiecesPlaced {
  readonly lines: readonly string[];
  readonly steps: readonly string[];
}

/**
 * Writes the settings of VS Code into a workspace, and what makes a service check it into the repository
 * round it, for services look nowhere else. Files that are there stay, unless `force` is given; what GitLab
 * begins with stays even then.
 */
export function placePieces(
  root: string,
  service: Service,
  scaffolds: readonly Scaffold[],
  force: boolean,
  { lang, words, version }: CommandContext,
): PiecesPlaced {
  const said = workspaceWords(lang);
  const repository = repositoryRoot(root) ?? root;
  const folder = path.relative(repository, root).split(path.sep).join('/') || '.';
  const up = path.relative(root, repository).split(path.sep).join('/');
  const lines: string[] = [];
  const steps = [said.sharePieces(TITLES[service])];
  const place = (base: string, file: string, text: string, isForced = force) => {
    const isWritten = placeFile(base, file, text, { force: isForced, words });
    const shown = base === root ? file : path.posix.join(up, file);
    lines.push(isWritten ? said.created(shown) : said.kept(shown));
    return shown;
  };
  for (const [file, text] of serviceFiles(service, { version, folder })) {
    place(repository, file, text);
  }
  if (service === 'gitlab') {
    const { file, include, text } = GITLAB_ENTRY;
    // Whatever else the repository does begins there: it is never replaced.
    const shown = place(repository, file, text, false);
    const entry = readFileSync(path.join(repository, file), 'utf8');
    if (!entry.includes(include)) steps.unshift(said.addInclude(shown, include));
  }
  place(root, '.vscode/tasks.json', vscodeTasks(lang));
  place(root, '.vscode/settings.json', vscodeSettings(scaffolds));
  place(root, '.vscode/extensions.json', vscodeExtensions());
  return { lines, steps };
}
