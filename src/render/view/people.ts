import { type CaseForms, declineOrganization } from '../../language/russian/index.js';
import { postOn } from '../../model/post-on.js';
import type { Directory, Organization, Person, Post } from '../../model/reference-types.js';
import type { GivenForms, OrganizationView, PersonView } from './shapes.js';

/** A person as forms see them, with the post held on `day` (an ISO date; the latest unless given). */
export function personView(person: Person, directory: Directory, day?: string): PersonView {
  const post = postOn(person.posts, day);
  return {
    name: person.name,
    post: post ? postInFull(post, directory) : null,
    gender: person.gender ?? null,
    forms: givenForms(person.forms),
  };
}

/** An organization as forms see it. */
export function organizationView(organization: Organization): OrganizationView {
  const { name, short, forms } = organization;
  return { name, short: short ?? null, forms: givenForms(forms) };
}

function postInFull({ post, organization }: Post, directory: Directory): string {
  const target = organization === undefined ? undefined : directory.resolve(organization);
  return target?.kind === 'organization' ? postAt(post, target.organization) : post;
}

/**
 * The post with its organization in the genitive, unless the post's words already hold it, as
 * «министр образования Омской области» holds its ministry but for the first word.
 */
export function postAt(post: string, { name, short, forms }: Organization): string {
  const genitive = declineOrganization({ name, forms }, 'genitive').text;
  const tail = genitive.split(' ').slice(1).join(' ');
  const lower = post.toLowerCase();
  const said = [name, short, genitive, tail].some(
    (one) => one && lower.includes(one.toLowerCase()),
  );
  return said ? post : `${post} ${genitive}`;
}

/** The cases that the directory gives of a name; `null` for those to be made. */
export function givenForms(forms: CaseForms): GivenForms {
  return {
    nominative: forms.nominative ?? null,
    genitive: forms.genitive ?? null,
    dative: forms.dative ?? null,
    accusative: forms.accusative ?? null,
    instrumental: forms.instrumental ?? null,
    prepositional: forms.prepositional ?? null,
  };
}
