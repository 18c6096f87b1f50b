import { expect, it } from 'vitest';
import { plan, saidBy } from '../small-documents.js';

const events = (field: string) =>
  plan(`events:
  - {name: Сбор описаний, term: май 2022 года, executors: {text: школы}}
  - {name: Отбор практик, ${field}: июнь 2022 года, executors: {text: школы}}`);

it('speaks of a term that is not there, not of one under a mistyped name', async () => {
  expect(await saidBy('schema/event-incomplete', events('note'))).toHaveLength(1);
  expect(await saidBy('schema/event-incomplete', events('срок'))).toEqual([]);
  expect(await saidBy('schema/unknown-field', events('срок'))).toHaveLength(1);
});
