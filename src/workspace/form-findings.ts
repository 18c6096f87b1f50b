import type { Finding } from '../findings/finding.js';
import { linkWorkspace } from '../model/link/workspace.js';
import { RULES } from '../rules/registry.js';
import type { Language } from '../rules/rule.js';
import { runRules } from '../rules/run-rules.js';
import type { RuleSettings } from '../rules/state-rules.js';
import { isMapping } from '../schema/value-type.js';
import type { SourceFile } from '../source/source-file.js';

/** The rules that hold for words and numbers of any form; how a region words its labels is its own affair. */
const OF_FORMS: ReadonlySet<string> = new Set([
  'numbering/duplicate',
  'numbering/gap',
  'numbering/order',
  'text/look-alike',
  'text/spacing',
  'text/torn-head',
  'text/unpaired',
]);

/** What is wrong with the labels, heads and row numbers of a Word or Excel file, which are in no document. */
export function formFindings(
  source: SourceFile,
  settings: RuleSettings,
  lang: Language,
): readonly Finding[] {
  const data = isMapping(source.data) ? source.data : {};
  const rules = RULES.filter(({ id }) => OF_FORMS.has(id));
  return runRules(linkWorkspace([{ source, data, shape: [] }]), rules, settings, lang);
}
