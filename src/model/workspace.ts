import type { LoadedDocument } from './document.js';
import type { Project } from './project.js';
import type { Directory } from './reference-types.js';

/** Everything under one `passport.config.yaml`, linked. */
export interface Workspace {
  readonly documents: readonly LoadedDocument[];
  readonly directory: Directory;
  /** In the order of their ids. */
  readonly projects: readonly Project[];
}
