/** Kinds of organizations by a word of their name, the surest first. */
const TYPES = [
  ['ministry', /^министерств|^комитет\s+образования,?\s+науки/i],
  ['kindergarten', /детск[а-яё]+\s+сад|МБДОУ|МКДОУ|МДОУ/i],
  ['institute', /институт|академи|ИРО|ДПО|университет/i],
  ['school', /школ|гимнази|лице[йя]|(?:МБ|МК|МА|М|КГ|Б)?ОУ\s|СОШ|СШ|ООШ/i],
  ['authority', /^(?:комитет|управлени|отдел|департамент|администраци|МОУО|РОО|РУО|ГУО)/i],
  ['association', /ассоциаци|союз|совет|объединени/i],
  ['region', /област[ьи]$|край$|края$|республик/i],
] as const;

/** The kind of an organization, as far as its name tells. */
export function organizationType(name: string): string {
  return TYPES.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';
}

const PLURAL_HEAD =
  /^(?:[а-яё]+(?:ые|ие)\s+)*(?:руководител|заместител|начальник|председател|специалист|методист|педагог|учител|директор|член|участник|представител|команд|организаци|учреждени|школ|орган|служб|групп|работник|сотрудник|эксперт|партн[её]р|администраци|ассоциаци|район|муниципалитет|МОУО|ОО|ОУ)[а-яё]*(?![а-яё])/i;
const PLURAL_ENDING = /^(?:[а-яё]+(?:ые|ие)\s+)*[а-яё]+(?:и|ы|а|я)(?![а-яё])/i;
const SINGULAR =
  /^(?:[а-яё]+(?:ая|ый|ий|ое|ой)\s+)|^(?:служба|группа|школа|администрация|ассоциация|комиссия|организация|команда)(?![а-яё])/i;

/** True for a name that means many: «руководители школ», «образовательные организации». */
export function meansMany(name: string): boolean {
  return !SINGULAR.test(name) && PLURAL_HEAD.test(name) && PLURAL_ENDING.test(name);
}

const INSTITUTIONS: ReadonlySet<string> = new Set(['kindergarten', 'institute', 'school']);

/** True for the name of a school, a kindergarten, an institute: «МБОУ «Жердевская СОШ»», «Лицей № 28». */
export function isInstitution(name: string): boolean {
  return /[«"„№]/.test(name) && INSTITUTIONS.has(organizationType(name));
}
