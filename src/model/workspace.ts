import type { LoadedDocument } from './document.js';
import type { Elsewhere } from './elsewhere.js';
import type { Agreement, MentoringProgramme } from './mentoring.js';
import type { CompletionReport, Progress } from './progress.js';
import type { Project } from './project.js';
import type { Directory } from './reference-types.js';
import type { Procedure, Regulation, TeamRegistry } from './regulation.js';

/** Everything under one `passport.config.yaml`, linked. Lists have the order of the documents. */
export interface Workspace {
  readonly documents: readonly LoadedDocument[];
  /** What lies outside, where only a part of the workspace was read. */
  readonly elsewhere: Elsewhere;
  readonly directory: Directory;
  /** In the order of their ids. */
  readonly projects: readonly Project[];
  readonly regulations: readonly Regulation[];
  readonly registries: readonly TeamRegistry[];
  readonly procedures: readonly Procedure[];
  readonly agreements: readonly Agreement[];
  readonly programmes: readonly MentoringProgramme[];
  readonly progress: readonly Progress[];
  readonly reports: readonly CompletionReport[];
  /** The day that counts as today, ISO 8601; without it nothing depends on the clock. */
  readonly today?: string;
  /** The paths of figures whose files are there; absent where nobody has looked. */
  readonly figureFiles?: ReadonlySet<string>;
  /** The forms documents can be printed on, with the kinds they serve; absent where nobody has looked. */
  readonly forms?: ReadonlyMap<string, string>;
}
