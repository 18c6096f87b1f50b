import type { Project } from '../../src/model/project.js';
import { type RenderedFile, renderProject, renderViews } from '../../src/render/index.js';
import { documentViews } from '../../src/render/view/views.js';
import { workspaceViews } from '../../src/render/view/workspace-views.js';
import { BUILT_IN } from './built-in.js';
import { PASSPORT, PLAN, sampleProject } from './sample-project.js';
import { sampleWorkspace } from './sample-workspace.js';

/** Words without a blank to break at, 40 letters each. */
const ENDLESS = 'Превосходительствующиелюбознательнейшими';
const SENTENCE =
  'Провести совместно с командами муниципальных районов анализ состояния практик и определить перечень дефицитов и приоритетов. ';

const range = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const quoted = (text: string) => JSON.stringify(text);

/** A plan of 200 events in ten stages. */
function manyEvents(): string {
  const stages = range(10).map((stage) => {
    const events = range(20).map((event) => {
      const term = `${(event % 12) + 1 < 10 ? '0' : ''}${(event % 12) + 1}.2022`;
      const name = `Мероприятие ${stage}-${event}: ${SENTENCE.repeat((event % 3) + 1)}`;
      return `      - {name: ${quoted(name)}, term: "01.${term}", results: [Протокол, Справка], executors: ministry}`;
    });
    return `  - name: Этап ${stage}\n    events:\n${events.join('\n')}`;
  });
  return `kind: event-plan\nformat: 1\nid: sample-plan\nproject: sample\nnumbering: stage\nstages:\n${stages.join('\n')}\n`;
}

/** Texts longer than a page in a cell of the plan and in a list of the passport. */
const longCell = (text: string, times: number) => quoted(text.repeat(times).trim());

const render = (project: Project) =>
  renderProject(project, { templates: BUILT_IN, version: '1', formats: ['docx'] });

async function mentoring(
  change: (name: string, text: string) => string,
): Promise<readonly RenderedFile[]> {
  const workspace = await sampleWorkspace(change);
  const views = [...workspace.projects.flatMap(documentViews), ...workspaceViews(workspace)];
  const wanted = views.filter(({ kind }) =>
    ['mentoring-programme', 'interaction-plan'].includes(kind),
  );
  return renderViews(wanted, 'sample', { templates: BUILT_IN, version: '1', formats: ['docx'] });
}

const SIXTY = range(60).map(
  (number) =>
    `{name: Учителев Глеб ${'АБВГД'.charAt(number % 5)}ович, post: ${number % 7 === 0 ? `методист ${SENTENCE.slice(0, 60)}` : 'методист'}, phones: "+7 (000) 000-00-0${number % 10}"}`,
);

/** Documents that strain the pages, by the name of what is long in them. */
export const LONG_CASES: Readonly<Record<string, () => Promise<readonly RenderedFile[]>>> = {
  'a plan of 200 events': async () => render(await sampleProject(PASSPORT, manyEvents())),
  'a cell longer than a page': async () => {
    const plan = PLAN.replace('name: Семинар', `name: ${longCell(SENTENCE, 60)}`);
    const passport = PASSPORT.replace(
      '[Первая причина, Вторая причина]',
      `[${longCell(SENTENCE, 50)}, ${longCell(SENTENCE, 50)}]`,
    );
    return render(await sampleProject(passport, plan));
  },
  'a team of 60': () =>
    mentoring((name, text) => {
      if (name === 'programme')
        return text.replace('members: [director-1]', `members: [${SIXTY.join(', ')}]`);
      if (name === 'interaction')
        return text.replace(/members: \[\{ name: Лесных[^\]]*\]/, `members: [${SIXTY.join(', ')}]`);
      return text;
    }),
  'a title of four lines': async () => {
    const title = `title: ${quoted(`Команда района: ${SENTENCE.repeat(3).trim()}`)}`;
    return render(await sampleProject(PASSPORT.replace(/title: .*/, title)));
  },
  'names of 40 letters without a space': async () => {
    const name = `${ENDLESS} ${ENDLESS} ${ENDLESS}`;
    const passport = `${PASSPORT.replace(/short: .*/, `short: ${ENDLESS}`).replace('leader: head', `leader: {text: ${name}}`)}signatures: [{post: ${ENDLESS}, name: ${ENDLESS}}]\nagreement: [{post: ${ENDLESS}, name: ${ENDLESS}}]\n`;
    const plan = PLAN.replace('name: Семинар', `name: ${ENDLESS}`).replace(
      'term: октябрь 2021 года',
      `term: октябрь 2021 года, ${ENDLESS}`,
    );
    return render(await sampleProject(passport, plan));
  },
  'many who sign and agree': async () => {
    const many = range(12).map(
      (number) =>
        `{post: ${quoted(`Начальник управления образования администрации района № ${number}`)}, name: А.А. Ольхов}`,
    );
    const passport = `${PASSPORT}signatures: [${many.slice(0, 5).join(', ')}]\nagreement: [${many.join(', ')}]\nannexes: [{title: Концепция}, {title: Смета}]\n`;
    return render(await sampleProject(passport));
  },
};
