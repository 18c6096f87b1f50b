import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { alternate, PROGRAM, peakMemory, run } from './measure.mjs';

const ROUNDS = 5;
/** About ten events to a page of A4 in landscape. */
const EVENTS = 1000;
const LIMITS = { ms: 3000, megabytes: 300 };

const HEAD = 'format: 1\nproject: long\n';
const PASSPORT = `kind: passport
${HEAD}id: long-passport
title: Школа управленческих команд
level: municipal
unit: project
goal: Развить управленческие команды школ
tasks: [Обучить команды, Провести стажировки]
stages:
  - {id: main, name: Основной, start: Сентябрь 2024 года, end: Май 2025 года}
`;

function event(number) {
  return `      - name: Занятие ${number} для управленческих команд школ района об управлении качеством образования
        term: с 02.09.2024 по 30.05.2025
        results: [Программа занятия № ${number}, Материалы занятия для школ района]
        executors: [Отдел образования, Методическая служба]
`;
}

/** A project whose plan alone has a hundred pages. */
function writeLongProject(folder) {
  const project = path.join(folder, 'projects', 'long');
  mkdirSync(project, { recursive: true });
  writeFileSync(path.join(project, 'passport.yaml'), PASSPORT);
  const events = Array.from({ length: EVENTS }, (_, index) => event(index + 1)).join('');
  const plan = `kind: event-plan\n${HEAD}id: long-plan\nstages:\n  - stage: main\n    events:\n${events}`;
  writeFileSync(path.join(project, 'plan.yaml'), plan);
}

function keeps(name, measured, limit, unit) {
  const mark = measured <= limit ? 'ok  ' : 'OVER';
  console.log(`${mark} ${name}: ${measured.toFixed(0)} ${unit}, limit ${limit} ${unit}`);
  return measured <= limit;
}

/** Reading a Word file of a hundred pages. Gives whether every limit is kept. */
export function measureImport(folder) {
  const workspace = path.join(folder, 'long');
  writeLongProject(workspace);
  run([PROGRAM, 'render', '--quiet', '--format', 'docx', '--out', 'out'], { cwd: workspace });
  const file = path.join(workspace, 'out', 'long', 'long.docx');
  const args = [PROGRAM, 'import', '--check', file];
  const { import: ms } = alternate({ import: () => run(args, { cwd: folder }) }, ROUNDS);
  const time = keeps('import a hundred pages', ms, LIMITS.ms, 'ms');
  return (
    keeps('peak memory of that', peakMemory(args, { cwd: folder }), LIMITS.megabytes, 'MB') && time
  );
}
