import { declinePost } from '../../../language/russian/decline-post.js';
import {
  CASES,
  type CaseForms,
  declineOrganization,
  declinePerson,
  signatureOf,
  surnameFirst,
} from '../../../language/russian/index.js';
import { choiceOf, fieldOf, fieldText } from '../argument.js';
import { ArgumentError, type Helper, type Options } from '../template-function.js';

const FORMS = ['full', 'signed', 'surname-first'] as const;
const LENGTHS = ['full', 'short'] as const;

/** `{{person leader case="genitive" form="full" post=true}}`: forms are full, signed, surname-first. */
export const person: Helper = {
  takes: ['person'],
  options: { case: CASES, form: FORMS, post: 'flag' },
  run: ([value], options) => {
    const name = fieldText(value, 'name');
    if (name === undefined) throw new ArgumentError('person');
    const target = caseOf(options);
    const declined = declinePerson(name, target, formsOf(value), genderOf(value)).text;
    const form = choiceOf(options, 'form', FORMS);
    const shown =
      form === 'full'
        ? declined
        : form === 'signed'
          ? signatureOf(declined)
          : surnameFirst(declined);
    const post = fieldText(value, 'post');
    if (options.post !== true || post === undefined) return shown;
    return `${shown}, ${declinePost(post, target).text}`;
  },
};

/** `{{organization host case="genitive" form="short"}}`: forms are full, short. */
export const organization: Helper = {
  takes: ['organization'],
  options: { case: CASES, form: LENGTHS },
  run: ([value], options) => {
    const name = fieldText(value, 'name');
    if (name === undefined) throw new ArgumentError('organization');
    const short = fieldText(value, 'short');
    const target = caseOf(options);
    if (choiceOf(options, 'form', LENGTHS) === 'short' && short !== undefined) {
      return declineOrganization(short, target).text;
    }
    return declineOrganization({ name, forms: formsOf(value) }, target).text;
  },
};

function caseOf(options: Options) {
  const [first, ...rest] = CASES;
  if (first === undefined) throw new ArgumentError('case');
  return choiceOf(options, 'case', [first, ...rest]);
}

function formsOf(value: unknown): CaseForms {
  const given = fieldOf(value, 'forms');
  const forms = CASES.flatMap((one) => {
    const form = fieldText(given, one);
    return form === undefined ? [] : [[one, form] as const];
  });
  return Object.fromEntries(forms);
}

function genderOf(value: unknown): 'male' | 'female' | undefined {
  const gender = fieldText(value, 'gender');
  return gender === 'male' || gender === 'female' ? gender : undefined;
}
