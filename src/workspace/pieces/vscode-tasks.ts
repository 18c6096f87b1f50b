import type { Severity } from '../../findings/finding.js';

const LEVELS: readonly Severity[] = ['error', 'warning', 'info'];

/** How the compact report names severities, in both languages: VS Code knows only its own words. */
const WORDS: Readonly<Record<Severity, string>> = {
  error: 'ошибка|error',
  warning: 'предупреждение|warning',
  info: 'замечание|info',
};

// biome-ignore lint/suspicious/noTemplateCurlyInString: VS Code puts the opened folder in its place.
const FOLDER = '${workspaceFolder}';

/** Reads a line of `--format compact`: `file:line:column: severity rule message`. */
function matcherOf(severity: Severity) {
  return {
    owner: `passport-${severity}`,
    source: 'passport',
    applyTo: 'allDocuments',
    severity,
    fileLocation: ['relative', FOLDER],
    pattern: {
      regexp: `^(.+?):(\\d+):(\\d+): (?:${WORDS[severity]}) (\\S+) (.*)$`,
      file: 1,
      line: 2,
      column: 3,
      code: 4,
      message: 5,
    },
  };
}

const LABELS = {
  ru: { validate: 'passport: проверить', render: 'passport: сделать документы' },
  en: { validate: 'passport: validate', render: 'passport: render' },
} as const;

/** The text of `.vscode/tasks.json`: check with findings at their lines, and make the documents. */
export function vscodeTasks(lang: 'ru' | 'en'): string {
  const labels = LABELS[lang];
  const common = { type: 'shell', command: 'passport', options: { cwd: FOLDER } };
  const tasks = [
    {
      label: labels.validate,
      ...common,
      args: ['validate', '.', '--format', 'compact', '--color', 'never'],
      group: { kind: 'test', isDefault: true },
      presentation: { reveal: 'silent', revealProblems: 'onProblem', clear: true },
      problemMatcher: LEVELS.map(matcherOf),
    },
    {
      label: labels.render,
      ...common,
      args: ['render', '.'],
      group: { kind: 'build', isDefault: true },
      problemMatcher: [],
    },
  ];
  return `${JSON.stringify({ version: '2.0.0', tasks }, null, 2)}\n`;
}
