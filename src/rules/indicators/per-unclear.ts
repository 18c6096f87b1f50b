import type { Project } from '../../model/project.js';
import { defineRule } from '../define-rule.js';
import { organizationsListed } from '../participants/countable-lists.js';
import { type PerUnclearArgs, perUnclearPage } from './per-unclear.page.js';
import { readTargets, writtenTargetsOf } from './written-targets.js';

/** Words for one kind of municipality, with the types of the directory that they mean. */
const KINDS: readonly { readonly word: RegExp; readonly types: readonly string[] }[] = [
  { word: /^(?:муниципальн(?:ый|ого) )?район(?:а)?$|^МР$/iu, types: ['municipal-district'] },
  { word: /^муниципальн(?:ый|ого) округ(?:а)?$|^МО$/iu, types: ['municipal-okrug'] },
  { word: /^городско(?:й|го) округ(?:а)?$|^ГО$/iu, types: ['urban-okrug', 'city'] },
];

/** A glance before a target is read. */
const NAMED = /район|округ|М[РО]|ГО/u;

/** Every type that is a municipality. */
const MUNICIPAL = ['municipal-district', 'municipal-okrug', 'urban-okrug', 'city'];

/** Municipalities among the participants that are not of the kind that «от …» names. */
function othersThan(project: Project, per: string): readonly string[] {
  const kind = KINDS.find(({ word }) => word.test(per));
  if (kind === undefined) return [];
  const municipal = organizationsListed(project).filter(({ type }) =>
    MUNICIPAL.includes(type ?? ''),
  );
  const others = municipal.filter(({ type }) => !kind.types.includes(type ?? ''));
  // Where nobody is of the kind the word stands for all of them.
  return others.length === municipal.length ? [] : others.map(({ short, name }) => short ?? name);
}

/** Speaks of a target per municipality of one kind where participants are of several. */
export const perUnclear = defineRule<PerUnclearArgs, 'project'>({
  id: 'indicators/per-unclear',
  severity: 'warning',
  scope: 'project',
  page: perUnclearPage,
  check: (project, emit) => {
    for (const indicator of project.passport?.indicators ?? []) {
      for (const written of writtenTargetsOf(indicator)) {
        if (written.of !== 'target' || !NAMED.test(written.text)) continue;
        const [per] = readTargets(written).flatMap((target) => target.per ?? []);
        const others = per === undefined ? [] : othersThan(project, per);
        if (per === undefined || others.length === 0) continue;
        emit({
          at: written.place,
          args: { text: written.text, per, others },
          entity: `${project.id}/indicator:${indicator.id}`,
        });
      }
    }
  },
});
