import { type Scaffold, scaffoldTarget } from '../scaffolds.js';
import { SCHEMA_FOLDER } from '../schema-copies.js';

/** The extension that knows YAML and its schemas. */
const YAML_EXTENSION = 'redhat.vscode-yaml';

/** Which files an editor takes for which kind, where they do not say it in their first line. */
function associations(scaffolds: readonly Scaffold[]): Readonly<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const scaffold of scaffolds) {
    const schema = `${SCHEMA_FOLDER}/${scaffold.kind}.schema.json`;
    const target = scaffoldTarget(scaffold, { project: '*', id: '*' }).replace(/-\d+\./, '-*.');
    const files = found[schema] ?? [];
    found[schema] = files.includes(target) ? files : [...files, target];
  }
  return found;
}

/** The text of `.vscode/settings.json`: schemas by file, and nothing that changes a text unasked. */
export function vscodeSettings(scaffolds: readonly Scaffold[]): string {
  const settings = {
    'yaml.validate': true,
    'yaml.format.enable': false,
    'yaml.schemaStore.enable': false,
    'yaml.schemas': associations(scaffolds),
    'redhat.telemetry.enabled': false,
    'files.encoding': 'utf8',
    '[yaml]': {
      'editor.insertSpaces': true,
      'editor.tabSize': 2,
      'editor.wordWrap': 'on',
      'editor.formatOnSave': false,
      'editor.quickSuggestions': { other: true, comments: false, strings: true },
    },
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** The text of `.vscode/extensions.json`. */
export function vscodeExtensions(): string {
  return `${JSON.stringify({ recommendations: [YAML_EXTENSION] }, null, 2)}\n`;
}
