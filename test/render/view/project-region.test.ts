import { describe, expect, it } from 'vitest';
import { regionOfProject } from '../../../src/render/view/project-region.js';
import { sampleWorkspace } from '../sample-workspace.js';

async function region(participants: string) {
  const { projects } = await sampleWorkspace((name, yaml) =>
    name === 'passport' ? `${yaml}\nparticipants: ${participants}\n` : yaml,
  );
  return projects[0] && regionOfProject(projects[0])?.name;
}

describe('the region of a project', () => {
  it('is that of all who take part', async () => {
    expect(await region('[polye, {group: all-of-us, name: Все, members: [lesnoy, ozerny]}]')).toBe(
      'Образцовая область',
    );
  });

  it('is not known where the directory does not say it', async () => {
    expect(await region('[{text: Приглашённые эксперты}]')).toBeUndefined();
  });
});
