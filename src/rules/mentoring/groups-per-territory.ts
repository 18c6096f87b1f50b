import type { RegistryTeam, TeamRegistry } from '../../model/regulation.js';
import { keyOf, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import {
  type GroupsPerTerritoryArgs,
  groupsPerTerritoryPage,
} from './groups-per-territory.page.js';

/** The groups that a registry lists; teams without a group of their own make pairs in order. */
function groupsOf({ teams }: TeamRegistry): ReadonlyMap<string, readonly RegistryTeam[]> {
  const groups = new Map<string, RegistryTeam[]>();
  const pairs = { experienced: 0, developing: 0 };
  for (const team of teams) {
    const { isBlank, group, kind } = team;
    if (isBlank || kind === undefined) continue;
    if (group === undefined) pairs[kind] += 1;
    const key = group ?? `pair ${pairs[kind]}`;
    const there = groups.get(key);
    if (there === undefined) groups.set(key, [team]);
    else there.push(team);
  }
  return groups;
}

/** How many groups the registry's territory may have, by the kind of territory. */
function limitOf({ regulation, territory }: TeamRegistry): number | undefined {
  const { target } = territory ?? {};
  if (target?.kind !== 'organization') return undefined;
  const { type } = target.organization;
  return type === undefined ? undefined : regulation?.target?.limits?.groups.get(type);
}

/** Speaks of a registry with another number of groups than its territory has, and of half a group. */
export const groupsPerTerritory = defineRule<GroupsPerTerritoryArgs, 'workspace'>({
  id: 'mentoring/groups-per-territory',
  severity: 'error',
  scope: 'workspace',
  page: groupsPerTerritoryPage,
  check: ({ registries }, emit) => {
    for (const registry of registries) {
      const { id, place, territory, regulation } = registry;
      const groups = groupsOf(registry);
      const entity = `${id}/registry:${id}`;
      for (const members of groups.values()) {
        const [first] = members;
        if (first === undefined || members.some(({ kind }) => kind !== first.kind)) continue;
        const lacks = first.kind === 'experienced' ? 'developing' : 'experienced';
        const group = first.group ?? null;
        emit({ at: first.place, args: { problem: 'half', lacks, group }, entity });
      }
      const wanted = limitOf(registry);
      if (wanted === undefined || groups.size === 0 || groups.size === wanted) continue;
      const limits = regulation?.target?.limits;
      emit({
        at: keyOf(within(place, 'teams')),
        args: { problem: 'count', count: groups.size, wanted, territory: territory?.text ?? '' },
        related: limits ? [{ at: keyOf(within(limits.place, 'groups')), label: 'limit' }] : [],
        entity,
        severity: groups.size > wanted ? 'error' : 'warning',
      });
    }
  },
});
