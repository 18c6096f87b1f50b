/** «КОИРО», «ИвГУ»: letters that name one organization. */
const LETTERS = /[А-ЯЁ][а-яё]?[А-ЯЁ]/;
/** «школы «Росток»», «сотрудники Центра»: a name of one's own. */
const OWN_NAME = /[«»"]|\s[А-ЯЁ]/;

/** Posts and crafts, many of each: every school has them. */
const PEOPLE =
  /^(?:(?:[а-яё]+(?:ые|ие))\s+)*(?:(?:замести|учи|воспита|преподава|предста|роди)тел|руководител|директор|заведующ|администратор|педагог|психолог|логопед|библиотекар|методист|тьютор|наставник|мастер|тренер|работник|специалист|волонт[её]р|обучающи|студент|ответственны|партн[её]р|классны[ех] руковод)[а-яё]*(?![а-яё])/i;
/** Bodies that every school has of its own. */
const OF_EVERY_SCHOOL =
  /^(?:администрации\s+(?:школ|учреждений|(?:обще)?образовательных)|(?:управляющи|родительски|педагогически|методически|ученически|попечительски)е\s+(?:совет|комитет|объединени)[а-яё]*)/i;

/** «предприятия-партнёры», «школы – участницы проекта»: by their own words those who take part. */
const TAKING_PART = /[а-яё]\s?[-–—]\s?(?:партн[её]р|участни)[а-яё]+(?:\s+проекта)?$/i;

/**
 * Whether a text names a kind of people, many of them, and nobody of one's own: «классные
 * руководители», «педагоги-психологи школ», «родительские комитеты». A passport counts them with the
 * schools it lists, so that their absence says nothing.
 */
export function isKindOfPeople(text: string): boolean {
  const written = text.trim();
  if (LETTERS.test(written) || OWN_NAME.test(written)) return false;
  return PEOPLE.test(written) || TAKING_PART.test(written) || OF_EVERY_SCHOOL.test(written);
}
