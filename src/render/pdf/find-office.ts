import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** Names the program where it lies at no usual place. */
export const OFFICE_VARIABLE = 'PASSPORT_SOFFICE';

/** Where LibreOffice installs itself; `~` is the user's folder, `%NAME%` one of Windows' variables. */
const USUAL_PLACES: Readonly<Record<string, readonly string[]>> = {
  win32: [
    '%ProgramFiles%\\LibreOffice\\program\\soffice.com',
    '%ProgramFiles(x86)%\\LibreOffice\\program\\soffice.com',
    '%LOCALAPPDATA%\\Programs\\LibreOffice\\program\\soffice.com',
    '%ProgramFiles%\\LibreOffice\\program\\soffice.exe',
    '%ProgramFiles(x86)%\\LibreOffice\\program\\soffice.exe',
  ],
  darwin: [
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    '~/Applications/LibreOffice.app/Contents/MacOS/soffice',
    '/opt/homebrew/bin/soffice',
    '/usr/local/bin/soffice',
  ],
  linux: [
    '/usr/bin/soffice',
    '/usr/local/bin/soffice',
    '/opt/libreoffice/program/soffice',
    '/snap/bin/libreoffice',
  ],
};
const NAMES: Readonly<Record<string, readonly string[]>> = {
  win32: ['soffice.com', 'soffice.exe'],
};
const USUAL_NAMES = ['soffice', 'libreoffice'];

/** What the search looks at, so that each system can be tried on any. */
export interface Surroundings {
  readonly platform: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly exists: (file: string) => boolean;
}

/**
 * LibreOffice's program: the one that `PASSPORT_SOFFICE` names, else the first in `PATH`, else in its
 * usual places. A workspace's settings cannot name it: whoever shares a folder of documents would say
 * what runs on the reader's machine.
 *
 * @returns its path, also where `PASSPORT_SOFFICE` names a file that is not there; `undefined` where
 *   there is none
 */
export function findOffice(around: Surroundings = here()): string | undefined {
  const { platform, environment, exists } = around;
  const named = environment[OFFICE_VARIABLE];
  if (named !== undefined && named !== '') return named;
  const { join, delimiter, isAbsolute } = platform === 'win32' ? path.win32 : path.posix;
  const folders = (environment.PATH ?? environment.Path ?? '').split(delimiter);
  const names = NAMES[platform] ?? USUAL_NAMES;
  const inPath = folders
    // A relative folder would be looked for beside the documents.
    .filter((folder) => isAbsolute(folder))
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const usual = (USUAL_PLACES[platform] ?? USUAL_PLACES.linux ?? []).flatMap((place) =>
    expand(place, environment),
  );
  return [...inPath, ...usual].find(exists);
}

function here(): Surroundings {
  return { platform: process.platform, environment: process.env, exists: existsSync };
}

/** A place with its variables filled in; none where one of them is not set. */
function expand(place: string, environment: Surroundings['environment']): readonly string[] {
  const [, name] = /%([^%]+)%/.exec(place) ?? [];
  if (name === undefined) return [place.replace(/^~/, homedir())];
  const value = environment[name];
  return value === undefined || value === '' ? [] : [place.replace(`%${name}%`, value)];
}
