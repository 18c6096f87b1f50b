import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as russian from '../../../src/language/russian/index.js';
import { russianText } from './arbitrary-text.js';
import { ORGANIZATIONS } from './omsk-districts.js';

const index = russian.createOrganizationIndex(ORGANIZATIONS);

it('takes any text without throwing', () => {
  fc.assert(
    fc.property(russianText, fc.constantFrom(...russian.CASES), (text, target) => {
      index.resolve(text);
      russian.nearest(text, ['паспорт', 'план']);
      russian.contentStems(text);
      russian.signatureOf(text);
      russian.sameInitials(text, text);
      expect(russian.declineOrganization(text, target).text).toBeTypeOf('string');
      expect(russian.declinePerson(text, target).text).toBeTypeOf('string');
      expect(russian.declinePost(text, target).text).toBeTypeOf('string');
      russian.createOrganizationIndex([{ id: 'x', name: text, short: text }]).resolve(`${text}а`);
    }),
  );
});

it('cuts an enumeration into parts whose offsets lie in the text, in order', () => {
  fc.assert(
    fc.property(russianText, (text) => {
      let from = 0;
      for (const part of russian.splitEnumeration(text).parts) {
        expect(part.start).toBeGreaterThanOrEqual(from);
        expect(part.end).toBeGreaterThan(part.start);
        from = part.end;
      }
      expect(from).toBeLessThanOrEqual(text.length);
    }),
  );
});

it('finds an organization by every form it prints itself', () => {
  for (const { id, name, short } of ORGANIZATIONS) {
    for (const target of russian.CASES) {
      for (const text of [name, short ?? name]) {
        const form = russian.declineOrganization(text, target).text;
        expect(index.resolve(form), form).toMatchObject({ id });
      }
    }
  }
});
