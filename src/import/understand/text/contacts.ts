/** Phones and e-mails in a text, as written, and what is left of it. */
export interface Contacts {
  readonly phones: readonly { readonly phone: string; readonly label?: string }[];
  readonly emails: readonly string[];
  readonly rest: string;
}

// «shkola- 5@…»: a hyphen at a line's end leaves a space that the author must see.
const EMAIL = /[\w.+-]+(?:-\s[\w.+-]+)?\s?@\s?[\w-]+(?:\.[\w-]+)+/g;
const PHONE = /(?:\+\s?)?\(?\d[\d\s().–-]{4,}\d\)*/g;
const LABELS = /(рабочий|мобильный|сотовый|домашний|служебный|факс)[\s.:–-]*$/i;
const WORDS =
  /(?<![А-Яа-яЁё])(?:(?:контактные?\s+)?(?:телефоны?|тел\.?|факс|адрес\s+электронной\s+почты|эл(?:ектронн(?:ая|ый))?\.?\s*(?:почта|адрес)|e-?mail)(?![А-Яа-яЁё])|(?:рабочий|мобильный|сотовый|домашний|служебный)(?![А-Яа-яЁё]))\s*[.:–-]*/gi;

/** «центр» (ИМЦ»: the bracket that follows closes this one, and is none of a phone. */
const OPEN = /\([А-Яа-яЁёA-Za-z][^()]*$/;

const FEWEST_DIGITS = 5;
const MOST_DIGITS = 15;

function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && !/^\d{2}\.\d{2}\.\d{4}$/.test(text);
}

/** Finds phones and e-mails; words such as «телефон» are taken away with them. */
export function contactsIn(text: string): Contacts {
  const emails = [...text.matchAll(EMAIL)].map(([email]) => email.trim());
  const withoutEmails = text.replace(EMAIL, ' ; ');
  const phones: { phone: string; label?: string }[] = [];
  const withoutPhones = withoutEmails.replace(PHONE, (found: string, at: number) => {
    if (!isPhone(found.trim())) return found;
    const label = LABELS.exec(withoutEmails.slice(0, at))?.[1];
    phones.push({ phone: found.trim(), ...(label && { label }) });
    return ' ; ';
  });
  const isAny = phones.length + emails.length > 0;
  const rest = (isAny ? withoutPhones.replace(WORDS, ' ') : text)
    .replace(/[\s,;:()]*;[\s,;:()]*/g, (gap, at: number, whole: string) =>
      OPEN.test(whole.slice(0, at)) && gap.startsWith(')') ? '); ' : '; ',
    )
    .replace(/^[\s,;.:–-]+|[\s,;:–-]+$/g, '')
    .replace(/\s+/g, ' ');
  return { phones, emails, rest };
}
