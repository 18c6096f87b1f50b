import { stem } from '../../language/russian/stem.js';
import type { MentoringProgramme, ProgrammeEvent } from '../../model/mentoring.js';
import { within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { fitsPost, postsOf, type WantedPost, wantedPost } from '../roles/fitting-post.js';
import { type PostAbsentArgs, postAbsentPage } from './post-absent.page.js';
import { SIDES, type SideKind, sidesOf } from './sides.js';

/** «Заместитель директора – заместитель директора», in quotes. */
const PAIR = /[«"“„]([^«»"“”„]{3,80}?)\s+[–—-]\s+([^«»"“”„]{3,80}?)[»"”]/g;

function sameWords(one: string, other: string): boolean {
  const stems = (text: string) => (text.toLowerCase().match(/[а-яё]+/g) ?? []).map(stem).join(' ');
  return stems(one) === stems(other);
}

/** Posts that an event brings together in pairs, one of each team. */
function pairedPosts({ name }: ProgrammeEvent): readonly WantedPost[] {
  return [...name.matchAll(PAIR)].flatMap(([, one = '', other = '']) =>
    sameWords(one, other) ? (wantedPost(one) ?? []) : [],
  );
}

/** The sides whose people's posts are all known and none of whom has the post. */
function sidesWithout(programme: MentoringProgramme, post: WantedPost): readonly SideKind[] {
  return SIDES.filter((kind) => {
    const people = sidesOf(programme)
      .filter((one) => one.kind === kind)
      .flatMap(({ side }) => side.members.filter(({ isBlank }) => !isBlank));
    const isKnown = people.length > 0 && people.every((person) => postsOf(person).length > 0);
    return isKnown && !people.some((person) => fitsPost(post, person));
  });
}

/** Speaks of pairs of posts that an event brings together and a team does not have. */
export const postAbsent = defineRule<PostAbsentArgs, 'workspace'>({
  id: 'mentoring/post-absent',
  severity: 'warning',
  scope: 'workspace',
  page: postAbsentPage,
  check: ({ programmes }, emit) => {
    for (const programme of programmes) {
      for (const event of programme.events) {
        const missing = pairedPosts(event).flatMap((post) => {
          const sides = sidesWithout(programme, post);
          return sides.length === 0 ? [] : [{ post: post.text, sides }];
        });
        if (missing.length === 0) continue;
        emit({
          at: within(event.place, 'name'),
          args: { missing },
          entity: `${programme.id}/event:${event.id}`,
        });
      }
    }
  },
});
