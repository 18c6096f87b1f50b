import type { Post } from './reference-types.js';

/** The post whose dates hold the day; a later one in the list wins, as it was written later. */
export function postOn(posts: readonly Post[], day: string | undefined): Post | undefined {
  const held = posts.filter(
    ({ from, to }) => day === undefined || ((from ?? '') <= day && (to === undefined || day <= to)),
  );
  return held.at(-1) ?? posts.at(-1);
}
