import type { Item, Project } from '../../model/project.js';
import { defineRule } from '../define-rule.js';
import { keyWordsOf, wordBeginnings } from './key-words.js';
import { tasksServed } from './served-tasks.js';
import { type TaskActMissingArgs, taskActMissingPage } from './task-act-missing.page.js';

/** Fewer acts than this say too little of a task: each may have another name in the plan. */
const FEWEST = 2;
/** «компетентность», «деятельности», «дети»: nouns that end as infinitives do. */
const NOUN = /ост[ьи]$|^(?:дет|сет|част|област|пут|печат|памят|реч|ноч|смерт|жест)[ьи]$/i;
const INFINITIVE = /(?<![А-Яа-яЁё])[А-Яа-яё]{3,}(?:ть|ти|чь)(?:ся)?(?![А-Яа-яё])/g;
/** «провести отбор»: the act is the noun. */
const HELD = /(?<![А-Яа-яЁё])(?:провести|организовать|осуществить|обеспечить)\s+([а-яё]{4,})/giu;

/** «обобщить опыт», «распространить практики»: plans name what comes of it. */
const SPREADING = /^(?:обобщ|распро|транс|тираж|диссе)/;
const SPREAD =
  /^(?:сборн|конфе|форум|публи|издан|буклет|метод|панор|фестив|презе|стажи|семин|банк)/;

/** What is to be done by a task, in its own words: «выявить», «отбор». */
function actsOf(text: string): readonly string[] {
  const verbs = (text.match(INFINITIVE) ?? []).filter((word) => !NOUN.test(word));
  const nouns = [...text.matchAll(HELD)].map(([, noun = '']) => noun);
  return [...new Set([...verbs, ...nouns])];
}

/** The acts of a task, where there are enough of them and none has its beginning in the plan. */
function unheardActs({ text }: Item, heard: ReadonlySet<string>): readonly string[] {
  const acts = actsOf(text);
  const strong = keyWordsOf(acts).map(({ all }) => [...all]);
  const told = acts.filter((_, at) => (strong[at]?.length ?? 0) > 0);
  // «выявить» and «выявление» share less than the beginnings that are compared elsewhere.
  const isHeard = strong
    .flat()
    .some((act) =>
      [...heard].some(
        (word) =>
          word.startsWith(act) ||
          act.startsWith(word) ||
          (SPREADING.test(act) && SPREAD.test(word)),
      ),
    );
  return told.length < FEWEST || isHeard ? [] : told;
}

function wordsOfPlans({ plans }: Project): ReadonlySet<string> {
  const events = plans.flatMap((plan) => plan.events);
  return wordBeginnings(
    events.flatMap(({ name, results }) => [name, ...results.map(({ text }) => text)]).join(' '),
  );
}

/** Speaks of tasks whose every act, «выявить, отобрать», is in no event, where no links decide. */
export const taskActMissing = defineRule<TaskActMissingArgs, 'project'>({
  id: 'trace/task-act-missing',
  severity: 'info',
  scope: 'project',
  page: taskActMissingPage,
  check: (project, emit) => {
    const { passport, plans, id } = project;
    const events = plans.flatMap((plan) => plan.events);
    if (passport === undefined || events.length === 0) return;
    if (tasksServed(passport, events).length > 0) return;
    const heard = wordsOfPlans(project);
    for (const task of passport.tasks) {
      const acts = unheardActs(task, heard);
      if (acts.length === 0) continue;
      const args = { text: task.text, acts };
      emit({ at: task.place, args, entity: `${id}/task:${task.id}` });
    }
  },
});
