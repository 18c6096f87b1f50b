import { expect, it } from 'vitest';
import { directoryEntries } from '../../../src/import/understand/directory/directory.js';
import { plainData } from '../../../src/import/write/plain-data.js';

function namesOf(...texts: readonly string[]) {
  const { organizations } = directoryEntries(
    texts.map((text) => ({ text, place: 'municipality', from: undefined })),
    { isKnown: () => false, newId: (name) => name, ownGroups: [] },
  );
  return organizations.map(({ name }) => name && plainData(name));
}

it.each([[['Лесного МР', 'Лесной МР']], [['Лесной МР', 'Лесного района']]])(
  'makes one entry of a name and its genitive: %j',
  (texts) => {
    expect(namesOf(...texts)).toEqual(['Лесной муниципальный район']);
  },
);

it('takes no short name for a slip of another, but a long one a letter away', () => {
  expect(namesOf('Лесной МР', 'Речной МР', 'Речной МР')).toEqual([
    'Лесной муниципальный район',
    'Речной муниципальный район',
  ]);
  expect(namesOf('Нижнеомский МР', 'Нижнеомский МР', 'Нижеомский МР')).toEqual([
    'Нижнеомский муниципальный район',
  ]);
});
