import { cutSegments } from '../../language/russian/segments.js';
import type { Activity, InteractionPlan, InteractionTeam } from '../../model/interaction.js';
import { TRIAD_ROLES } from '../../model/triads.js';
import { keyOf, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { fitsPost, postsOf, type WantedPost, wantedPost } from './fitting-post.js';
import { type TeamCompositionArgs, teamCompositionPage } from './team-composition.page.js';

/** «команда из числа специалистов комитета, методистов …»: up to the end of the sentence. */
const MADE_OF =
  /(?<![А-Яа-яё])команд[аыуе]?(?:ой)?(?![а-яё])[^.;]{0,60}?\sиз(?:\s+числа)?\s+([^.;]+)/iu;
/** Posts of a team stand in the genitive plural: «специалистов», «руководителей», «заведующих». */
const SEVERAL = /(?:ов|ев|ей|их|ых)$/;

/** What follows the list in a sentence: prepositions, verbs, short adjectives. */
const REST =
  /\s+(?:для|на|по|в|во|к|с|со|под|при|котор[а-яё]+|готов[аоы]?|созда[а-яё]+|сформир[а-яё]+|собра[а-яё]+|провод[а-яё]+|вед[её]т|работа[а-яё]+|может|должн[а-яё]+|утвержд[а-яё]+)(?![А-Яа-яё]).*$/isu;

/** The posts of which a text says that a team is made; the list ends where no post stands. */
function postsWanted(text: string): readonly WantedPost[] {
  const list = MADE_OF.exec(text)?.[1];
  if (list === undefined) return [];
  const wanted: WantedPost[] = [];
  for (const { text: piece } of cutSegments(list)) {
    const part = piece.replace(REST, '');
    const post = wantedPost(part);
    const isSeveral = part.split(/\s+/).some((word) => SEVERAL.test(word));
    if (post === undefined || !isSeveral) break;
    wanted.push(post);
  }
  return wanted;
}

/** The team of a role, where every member's post is known. */
function teamOf({ teams }: InteractionPlan, role: string): InteractionTeam | undefined {
  const team = teams.find((one) => one.role === role);
  const people = team?.members.filter(({ isBlank }) => !isBlank) ?? [];
  const isKnown = people.length > 0 && people.every((person) => postsOf(person).length > 0);
  return isKnown ? team : undefined;
}

function missingIn(team: InteractionTeam, { text }: Activity): readonly WantedPost[] {
  const people = team.members.filter(({ isBlank }) => !isBlank);
  return postsWanted(text).filter((post) => !people.some((person) => fitsPost(post, person)));
}

/** Speaks of a team that a cell of the plan makes of other people than the team's list has. */
export const teamComposition = defineRule<TeamCompositionArgs, 'project'>({
  id: 'roles/team-composition',
  severity: 'warning',
  scope: 'project',
  page: teamCompositionPage,
  check: ({ interactionPlans }, emit) => {
    for (const plan of interactionPlans) {
      for (const role of TRIAD_ROLES) {
        const team = teamOf(plan, role);
        if (team === undefined) continue;
        for (const { id, activities } of plan.events) {
          for (const activity of activities[role]) {
            const missing = missingIn(team, activity);
            if (missing.length === 0) continue;
            emit({
              at: activity.place,
              args: {
                team: team.municipality?.text ?? role,
                posts: missing.map(({ text }) => text),
              },
              related: [{ at: keyOf(within(team.place, 'members')), label: 'team' }],
              entity: `${plan.id}/event:${id}`,
            });
          }
        }
      }
    }
  },
});
