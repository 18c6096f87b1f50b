import { CORE_SCHEMA, mergeTag } from 'js-yaml';

/** What a file may hold. Real documents stay far below; hostile ones get a finding, not a wait. */
export const LIMITS = {
  /** Bytes of one YAML file. */
  fileBytes: 20 * 1024 * 1024,
  /** Levels of nesting. */
  depth: 100,
  /** `*alias` nodes in one file. */
  aliases: 1000,
  /** Values after aliases are followed. */
  expandedNodes: 1_000_000,
  /** Keys brought in by `<<`. */
  mergeKeys: 10_000,
} as const;

/** How YAML is understood: version 1.2, core types, `<<` as in 1.1 because authors know it. */
export const CONSTRUCTION = {
  schema: CORE_SCHEMA.withTags(mergeTag),
  maxAliases: LIMITS.aliases,
  maxTotalMergeKeys: LIMITS.mergeKeys,
} as const;
