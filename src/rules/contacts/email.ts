import { defineRule } from '../define-rule.js';
import { wordFix } from '../word-fix.js';
import { contactLines } from './contact-lines.js';
import { type EmailArgs, emailPage } from './email.page.js';

const LOCAL = /^[A-Za-zÀ-ɏЀ-ӿ\d!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-zÀ-ɏЀ-ӿ\d!#$%&'*+/=?^_`{|}~-]+)*$/u;
const SITE =
  /^(?:[A-Za-zÀ-ɏЀ-ӿ\d](?:[A-Za-zÀ-ɏЀ-ӿ\d-]*[A-Za-zÀ-ɏЀ-ӿ\d])?\.)+[A-Za-zÀ-ɏЀ-ӿ\d-]{2,}$/u;

/** What is wrong with an address, the plainest first. */
export function emailProblem(email: string): EmailArgs['problem'] | undefined {
  if (/\s/.test(email)) return 'space';
  const [name = '', site, ...more] = email.split('@');
  if (site === undefined) return 'no-at';
  if (more.length > 0) return 'many-at';
  if (!site.includes('.')) return 'no-dot';
  if (!LOCAL.test(name) || !SITE.test(site)) return 'characters';
  const parts = [name, ...site.split('.')];
  return parts.some((part) => /[а-яё]/i.test(part) && /[a-z]/i.test(part)) ? 'letters' : undefined;
}

/** Speaks of e-mail addresses that no letter can reach. */
export const email = defineRule<EmailArgs, 'document'>({
  id: 'contacts/email',
  severity: 'error',
  scope: 'document',
  page: emailPage,
  check: (document, emit) => {
    for (const { place, text } of contactLines(document, 'emails')) {
      const problem = emailProblem(text);
      if (problem === undefined) continue;
      const closed = text.replace(/\s+/g, '');
      const isMended = problem === 'space' && emailProblem(closed) === undefined;
      emit({
        at: place,
        args: { problem, email: text },
        ...(isMended && {
          suggestion: closed,
          ...wordFix([{ place, text }], closed, { safe: true }),
        }),
      });
    }
  },
});
