import type { Finding } from '../../findings/finding.js';
import { nearest } from '../../language/russian/nearest.js';
import type { LoadedDocument } from '../../model/document.js';
import { entries, field, items } from '../../model/link/cursor.js';
import { rootOf } from '../../model/link/directory.js';
import { locate } from '../../source/locate.js';
import { keyOf } from '../../source/source-file.js';
import type { Language, RegisteredRule } from '../rule.js';
import { WAIVER_RULES } from './waiver-rules.js';

/** Rules that a workspace's settings name and that do not exist: such a setting does nothing. */
export function unknownSettings(
  documents: readonly LoadedDocument[],
  rules: readonly RegisteredRule[],
  lang: Language,
): readonly Finding[] {
  const ids = rules.map((rule) => rule.id);
  const { id, severity, page } = WAIVER_RULES['unknown-rule'];
  const roots = documents.filter(({ kind }) => kind === 'config').map(rootOf);
  const set = roots
    .flatMap((root) => [
      root,
      ...items(root, 'overrides'),
      ...entries(field(root, 'profiles')).map(({ cursor }) => cursor),
    ])
    .flatMap((one) => entries(field(one, 'rules')));
  return set
    .filter(({ key }) => !ids.includes(key))
    .map(({ key, cursor: { place } }): Finding => {
      const args = { rule: key };
      return {
        rule: id,
        severity,
        message: page[lang].message(args),
        file: place.source.file,
        range: locate(keyOf(place)),
        entity: null,
        args,
        related: [],
        consequences: [],
        waived: null,
        suggestion: nearest(key, ids) ?? null,
        fix: null,
      };
    });
}
