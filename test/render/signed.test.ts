import { describe, expect, it } from 'vitest';
import { loadForm } from '../../src/render/form/form.js';
import { documentViews, SHAPES } from '../../src/render/view/views.js';
import { workspaceViews } from '../../src/render/view/workspace-views.js';
import { writeText } from '../../src/render/writers/text.js';
import { BUILT_IN } from './built-in.js';
import { PASSPORT, PLAN, sampleProject } from './sample-project.js';
import { sampleWorkspace } from './sample-workspace.js';

/** A form's text with ordinary blanks, to be read in a test. */
async function printed(form: string, passport = PASSPORT, plan = PLAN): Promise<string> {
  const { declaration, outputs } = await loadForm(form, BUILT_IN, SHAPES);
  const views = documentViews(await sampleProject(passport, plan));
  const view = views.find(({ kind }) => kind === declaration.serves.kind);
  const tree = outputs[0]?.fill(view?.data ?? {}).tree;
  return writeText(tree ?? { sections: [] }).replaceAll('\u00A0', ' ');
}

const agreement = (...entries: readonly string[]) => `agreement: [${entries.join(', ')}]\n`;

describe('stamps', () => {
  it('by an act agree with the document', async () => {
    const act =
      'act: {kind: приказ, issuer: Министерство образования, date: 18.06.2021, number: "45"}';
    const plan = `${PLAN}approval: {${act}}\n`;
    expect(await printed('event-plan', PASSPORT, plan)).toContain(
      'УТВЕРЖДЕН\nприказом Министерства образования от 18.06.2021 № 45\n',
    );
    const road = plan.replace('numbering:', 'title: Дорожная карта\nnumbering:');
    expect(await printed('event-plan', PASSPORT, road)).toContain('УТВЕРЖДЕНА\nприказом');
    const own = plan.replace('approval: {', 'approval: {word: Утверждено решением, ');
    expect(await printed('event-plan', PASSPORT, own)).toContain('Утверждено решением\nприказом');
  });

  it('of agreement stand before the approval, by person and by act', async () => {
    const text = await printed(
      'passport-regional',
      PASSPORT +
        agreement(
          '{person: head, date: 10.06.2021}',
          '{organization: ministry, act: {kind: протокол, date: 11.06.2021, number: "3"}}',
        ),
    );
    expect(text.split('\n').slice(0, 7)).toEqual([
      'СОГЛАСОВАНО',
      'Председатель Комитета образования Азовского муниципального района',
      '____________ Н.П. Ясенева',
      '10.06.2021',
      'СОГЛАСОВАНО',
      'протоколом Министерства образования Омской области от 11.06.2021 № 3',
      'УТВЕРЖДАЮ',
    ]);
    expect(text).not.toContain('ЛИСТ СОГЛАСОВАНИЯ');
  });

  it('leave blank what is not known yet', async () => {
    const text = await printed('passport-regional', PASSPORT + agreement('{post: Начальник}'));
    expect(text.split('\n').slice(0, 4)).toEqual([
      'СОГЛАСОВАНО',
      'Начальник',
      '____________ ______________',
      '«___» ____________ 2021 г.',
    ]);
  });
});

describe('the agreement sheet', () => {
  it('takes the place of more than two stamps', async () => {
    const entries = [
      '{person: head}',
      '{post: Начальник отдела, name: В.В. Ольхова, date: 01.06.2021}',
      '{organization: ministry, act: {kind: письмо, number: "7"}}',
    ];
    const text = await printed('passport-regional', PASSPORT + agreement(...entries));
    expect(text).not.toContain('СОГЛАСОВАНО');
    expect(text.slice(text.indexOf('ЛИСТ'))).toBe(
      [
        'ЛИСТ СОГЛАСОВАНИЯ',
        'Паспорт регионального подпроекта «Команда района: новые задачи»',
        'Должность | Подпись | И.О. Фамилия | Дата, документ',
        'Председатель Комитета образования Азовского муниципального района |  | Н.П. Ясенева | ',
        'Начальник отдела |  | В.В. Ольхова | 01.06.2021',
        'Министерство образования Омской области |  |  | письмо Министерства образования Омской области № 7',
        '',
      ].join('\n'),
    );
  });
});

describe('a passport', () => {
  it('prints its signatures and annexes, numbered where there are several', async () => {
    const signed = `${PASSPORT}signatures: [{person: head, date: 12.06.2021}]\n`;
    const one = await printed('passport-regional', `${signed}annexes: [{title: Концепция}]\n`);
    expect(one).toMatch(
      /\nПриложение:\nКонцепция\nПредседатель Комитета .* ____________ Н\.П\. Ясенева \/ 12\.06\.2021\n$/,
    );
    const two = `${signed}annexes: [{title: Концепция}, {title: Смета}]\n`;
    expect(await printed('passport-municipal', two)).toContain('\n1. Концепция\n2. Смета\n');
    expect(await printed('passport-regional')).not.toContain('Приложение');
  });
});

describe('the stamp of an annex', () => {
  const first = async (annexes: string) => {
    const workspace = await sampleWorkspace((name, yaml) =>
      name === 'passport' ? `${yaml}\nannexes: [${annexes}]\n` : yaml,
    );
    const view = documentViews(workspace.projects[0] ?? (await sampleProject())).find(
      ({ kind }) => kind === 'triads',
    );
    const { outputs } = await loadForm('triads-annex', BUILT_IN, SHAPES);
    const text = writeText(outputs[0]?.fill(view?.data ?? {}).tree ?? { sections: [] });
    return text.replaceAll('\u00A0', ' ').split('\n').slice(0, 2);
  };

  it('says what the passport says of it', async () => {
    const own = '{title: Концепция, document: sample-triads}';
    const to = 'к паспорту регионального подпроекта «Школа команд»';
    expect(await first(own)).toEqual(['Приложение', to]);
    expect(await first(`{title: Смета}, ${own}`)).toEqual(['Приложение № 2', to]);
    expect((await first('{title: Смета}'))[0]).toBe('Приложение');
  });

  it('of a document beside the projects is its own', async () => {
    const views = workspaceViews(await sampleWorkspace());
    const { outputs } = await loadForm('team-registry', BUILT_IN, SHAPES);
    const registry = views.find(({ kind }) => kind === 'team-registry');
    const text = writeText(outputs[0]?.fill(registry?.data ?? {}).tree ?? { sections: [] });
    expect(text.replaceAll('\u00A0', ' ').split('\n')[0]).toBe('Приложение № 2');
  });
});
