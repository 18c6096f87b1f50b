import type { ListedPerson } from '../../model/document-parts.js';
import { textPlace } from '../../model/value-at.js';
import { defineRule } from '../define-rule.js';
import { type PostMissingArgs, postMissingPage } from './post-missing.page.js';
import { sidesOf } from './sides.js';

/** What one does in the group, written in the place of a post. */
const DUTY_ONLY = /^(?:контактное\s+лицо|руководитель\s+(?:рабочей\s+)?группы|член\s+группы)\.?$/iu;

/** Whether a member has a post: written here, or known to the directory. */
function hasPost({ post, person, reference }: ListedPerson): boolean {
  if (post !== undefined) return !DUTY_ONLY.test(post.trim());
  // Of a person that cannot be found nothing is known.
  return person === undefined ? reference !== undefined : person.posts.length > 0;
}

/** Speaks of a member of a mentoring group without a post. */
export const postMissing = defineRule<PostMissingArgs, 'workspace'>({
  id: 'mentoring/post-missing',
  severity: 'warning',
  scope: 'workspace',
  page: postMissingPage,
  check: ({ programmes }, emit) => {
    for (const programme of programmes) {
      for (const { side } of sidesOf(programme)) {
        for (const member of side.members) {
          if (member.isBlank || member.name === undefined || hasPost(member)) continue;
          emit({
            at: textPlace(member.place, 'post'),
            args: { name: member.name, duty: member.post ?? null },
            entity: `${programme.id}/programme:${programme.id}`,
          });
        }
      }
    }
  },
});
