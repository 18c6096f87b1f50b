import type { LoadedDocument } from '../../model/document.js';
import { defineRule } from '../define-rule.js';
import { groupBy } from '../group-by.js';
import type { RuleReport } from '../rule.js';
import { wordFix } from '../word-fix.js';
import { type ContactLine, contactLines } from './contact-lines.js';
import { isRealNumber } from './is-real-number.js';
import { type PhoneArgs, phonePage } from './phone.page.js';
import { readPhone, type WrittenPhone } from './read-phone.js';

type Report = RuleReport<PhoneArgs>;
type Read = ContactLine & { readonly phone: WrittenPhone };

const SEVERITY: Readonly<Partial<Record<PhoneArgs['problem'], Report['severity']>>> = {
  grouping: 'warning',
  stray: 'warning',
  local: 'info',
  manner: 'info',
};

function tell({ place, text }: ContactLine, problem: PhoneArgs['problem'], usual = ''): Report {
  const severity = SEVERITY[problem];
  return { at: place, args: { problem, phone: text, usual }, ...(severity && { severity }) };
}

function digitsOf(phone: string): string {
  return phone.replace(/\D/g, '');
}

/** The same figures in another manner are the same number. */
function suggested({ place, text }: ContactLine, better: string) {
  const safe = digitsOf(text) === digitsOf(better);
  return { suggestion: better, ...wordFix([{ place, text }], better, { safe }) };
}

/** What is wrong with one number by itself. */
function faultOf(read: Read): Report | undefined {
  const { problem, better, national, isLocal } = read.phone;
  if (problem !== undefined) {
    return { ...tell(read, problem), ...(better !== undefined && suggested(read, better)) };
  }
  if (national !== undefined && !isRealNumber(national)) return tell(read, 'unreal');
  return isLocal ? tell(read, 'local') : undefined;
}

/** Numbers written otherwise than more than half of the document's: once for each manner. */
function mixedIn(all: readonly Read[]): readonly Report[] {
  // Other countries write their numbers in their own ways.
  const sound = all.filter(({ phone: { national, isLocal } }) => national !== undefined || isLocal);
  const byManner = groupBy(sound, ({ phone: { manner } }) => manner);
  const usual = byManner.find((alike) => alike.length * 2 > sound.length);
  const [example] = usual ?? [];
  if (usual === undefined || example === undefined || usual.length < 2) return [];
  return byManner.flatMap((alike): readonly Report[] => {
    const [first, ...others] = alike;
    if (alike === usual || first === undefined) return [];
    return [
      {
        ...tell(first, 'manner', example.text),
        related: [
          { at: example.place, label: 'usual' },
          ...others.map(({ place: at }) => ({ at, label: 'also' })),
        ],
      },
    ];
  });
}

/** Speaks of phones that cannot be called, or are written otherwise than the rest. */
export const phone = defineRule<PhoneArgs, 'document'>({
  id: 'contacts/phone',
  severity: 'error',
  scope: 'document',
  page: phonePage,
  check: (document: LoadedDocument, emit) => {
    const sound: Read[] = [];
    for (const line of contactLines(document, 'phones')) {
      const read = { ...line, phone: readPhone(line.text) };
      const fault = faultOf(read);
      if (fault === undefined) sound.push(read);
      else emit(fault);
    }
    for (const report of mixedIn(sound)) emit(report);
  },
});
