import { describe, expect, it } from 'vitest';
import { emailProblem } from '../../../src/rules/contacts/email.js';
import { runExample } from '../example.js';

describe('emailProblem', () => {
  it.each([
    'belova@example.org',
    'school-2.deti_1@mail.example.org',
    'директор@школа.рф',
    'director@школа.рф',
  ])('finds nothing wrong with %s', (text) => {
    expect(emailProblem(text)).toBeUndefined();
  });

  it.each([
    ['belova- 7@example.org', 'space'],
    ['belova.example.org', 'no-at'],
    ['belova@@example.org', 'many-at'],
    ['belova@example', 'no-dot'],
    ['belova@example.org.', 'characters'],
    ['belova..anna@example.org', 'characters'],
    ['<belova@example.org>', 'characters'],
    ['bеlova@example.org', 'letters'],
  ])('says of %s: %s', (text, problem) => {
    expect(emailProblem(text)).toBe(problem);
  });
});

describe('contacts/email', () => {
  it('suggests the address without its space', async () => {
    const findings = await runExample(
      'kind: directory\nformat: 1\nid: directory\npeople:\n  - { id: b, name: Белова Анна, emails: ["a@example.org; b- 7@example.org"] }\n',
      'contacts/email',
    );
    expect(findings.map(({ suggestion }) => suggestion)).toEqual(['b-7@example.org']);
  });
});
