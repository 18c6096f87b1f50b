import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../package-root.js';

/** A service that can check a shared repository. */
export type Service = 'github' | 'gitlab';

const GITLAB_JOB = '.gitlab/passport.yml';

/** GitLab reads this file alone: it belongs to everything in the repository. */
export const GITLAB_ENTRY = {
  file: '.gitlab-ci.yml',
  include: `- local: ${GITLAB_JOB}`,
  text: `include:\n  - local: ${GITLAB_JOB}\n`,
} as const;

/** What the files are made for. */
export interface ServiceRequest {
  /** The program's version, so that the check stays the same. */
  readonly version: string;
  /** The workspace from the repository's root, with `/`; `.` for the root itself. */
  readonly folder: string;
}

/** The shipped file of a service with the workspace's own version and folder. */
function shipped(service: Service, { version, folder }: ServiceRequest): string {
  const file = path.join(packageRoot(), 'ci', `${service}.yml`);
  return readFileSync(file, 'utf8')
    .replace('PASSPORT_VERSION: latest', () => `PASSPORT_VERSION: ${JSON.stringify(version)}`)
    .replace('PASSPORT_FOLDER: .', () => `PASSPORT_FOLDER: ${JSON.stringify(folder)}`);
}

/** The files that make a service check a workspace, by path from the repository's root; for GitLab its entry besides. */
export function serviceFiles(
  service: Service,
  request: ServiceRequest,
): ReadonlyMap<string, string> {
  const text = shipped(service, request);
  return new Map([[service === 'github' ? '.github/workflows/passport.yml' : GITLAB_JOB, text]]);
}
