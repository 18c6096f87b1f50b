import type { Finding } from '../../findings/finding.js';
import type { Workspace } from '../../model/workspace.js';
import type { SourceFile } from '../../source/source-file.js';
import type { RegisteredRule } from '../rule.js';
import type { RuleSettings } from '../state-rules.js';
import { type LooksAt, looksAt } from './looks-at.js';
import type { LookedAt, Unjudged } from './material.js';
import { gatherOf, type Material } from './materials/materials.js';

/** What a rule looked at in one file. */
export interface FileCoverage {
  readonly file: string;
  /** How many things it looked at. */
  readonly looked: number;
  /** How many of them it could not judge, by reason. */
  readonly unjudged: Readonly<Partial<Record<Unjudged, number>>>;
}

/**
 * What a rule looked at. `off`: the settings switch it off; `no-material`: nothing it speaks of is there;
 * `unjudged`: it is there, but nothing of it can be judged; `ran`: it has judged.
 */
export interface RuleCoverage {
  readonly rule: string;
  readonly status: 'ran' | 'unjudged' | 'no-material' | 'off';
  readonly of: Material;
  readonly beside: readonly Material[];
  /** True where days yet to come were not told from others: nobody said what day it is. */
  readonly lacksToday?: true;
  readonly files: readonly FileCoverage[];
  /** How many findings it has, waived and following ones included. */
  readonly findings: number;
}

/** What is asked of a workspace that has been checked. */
export interface CoverageRequest {
  readonly workspace: Workspace;
  readonly rules: readonly RegisteredRule[];
  readonly settings: RuleSettings;
  readonly findings: readonly Finding[];
  /** True for the relative path of a file that is asked about. */
  readonly includes: (file: string) => boolean;
}

/** Things of a kind, gathered once for all rules. */
function gatherer(workspace: Workspace): (material: Material) => readonly LookedAt[] {
  const known = new Map<Material, readonly LookedAt[]>();
  return (material) => {
    const found = known.get(material) ?? gatherOf(material)(workspace);
    known.set(material, found);
    return found;
  };
}

/** Which project a file belongs to; what belongs to none serves them all. */
function homes({ documents }: Workspace): (source: SourceFile) => string {
  const bySource = new Map(documents.map(({ source, project }) => [source, project ?? '']));
  return (source) => bySource.get(source) ?? '';
}

function summed(things: readonly LookedAt[]): readonly FileCoverage[] {
  const byFile = new Map<string, { looked: number; unjudged: Partial<Record<Unjudged, number>> }>();
  for (const { place, unjudged } of things) {
    const { file } = place.source;
    const sum = byFile.get(file) ?? { looked: 0, unjudged: {} };
    byFile.set(file, sum);
    sum.looked += 1;
    if (unjudged !== undefined) sum.unjudged[unjudged] = (sum.unjudged[unjudged] ?? 0) + 1;
  }
  return [...byFile]
    .map(([file, sum]) => ({ file, ...sum }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function statusOf(things: readonly LookedAt[]): RuleCoverage['status'] {
  if (things.length === 0) return 'no-material';
  return things.every(({ unjudged }) => unjudged !== undefined) ? 'unjudged' : 'ran';
}

/** How many findings each rule has, those that only follow from others included. */
function counted(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings.flatMap((one) => [one, ...one.consequences])) {
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}

/**
 * Says of each rule what it had before it: how many things in which files, and which it could not judge.
 * Without it silence may mean that all is well, or that there was nothing to look at.
 */
export function coverageOf(request: CoverageRequest): readonly RuleCoverage[] {
  const { workspace, rules, settings, findings, includes } = request;
  const gather = gatherer(workspace);
  const homeOf = homes(workspace);
  const counts = counted(findings);
  const besideIn = ({ beside = [] }: LooksAt) =>
    beside.map((one) => new Set(gather(one).map(({ place }) => homeOf(place.source))));
  return rules.map(({ id }) => {
    const looks = looksAt(id);
    const needed = besideIn(looks);
    const isAlone = ({ place }: LookedAt) =>
      !needed.every((found) => found.has(homeOf(place.source)) || found.has(''));
    const seen = gather(looks.of).filter(({ place: { source } }) => includes(source.file));
    const on = seen.filter(({ place }) => settings.severityOf(id, place.source.file) !== 'off');
    const isOff = settings.severityOf(id, '') === 'off' || (seen.length > 0 && on.length === 0);
    const things = (isOff ? [] : on).map(
      (one): LookedAt =>
        one.unjudged === undefined && isAlone(one) ? { ...one, unjudged: 'alone' } : one,
    );
    const lacksToday = looks.needsToday && workspace.today === undefined && things.length > 0;
    return {
      rule: id,
      status: isOff ? 'off' : statusOf(things),
      of: looks.of,
      beside: looks.beside ?? [],
      ...(lacksToday && { lacksToday }),
      files: summed(things),
      findings: counts.get(id) ?? 0,
    };
  });
}
