import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const EVENTS = 100;

function planText(number: number): string {
  const events = Array.from(
    { length: EVENTS },
    (_, at) => `  - name: Совещание ${at + 1}
    term: 31.02.2024
    results: Протокол ${at + 1}
    executors: { text: школы }
`,
  );
  return `kind: event-plan
format: 1
id: plan-${number}
project: project-${number}
events:
${events.join('')}`;
}

/** Writes a workspace in which every event has a day that no calendar has. */
export function writeManyFindings(root: string, findings: number): void {
  mkdirSync(root, { recursive: true });
  writeFileSync(path.join(root, 'passport.config.yaml'), 'kind: config\nformat: 1\n');
  for (let number = 1; number <= findings / EVENTS; number++) {
    const folder = path.join(root, 'projects', `project-${number}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'plan.yaml'), planText(number));
  }
}
