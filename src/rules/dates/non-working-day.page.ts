import { yearsWithMovedDays } from '../../timing/days-off/day-off.js';
import type { RulePage } from '../rule.js';
import { dayRu } from './words/days.js';
import { passportWith, planWith, together } from './words/page-documents.js';
import { type Subject, subjectEn, subjectRu } from './words/subject.js';

export type NonWorkingDayArgs = Subject & {
  /** ISO day. */
  readonly day: string;
  /** `unknown`: the year's moved days off are not known, and the day is a plain one. */
  readonly why: 'holiday' | 'moved' | 'saturday' | 'sunday' | 'unknown';
};

const REASONS_RU: Readonly<Record<Exclude<NonWorkingDayArgs['why'], 'unknown'>, string>> = {
  holiday: 'нерабочий праздничный день',
  moved: 'выходной день по производственному календарю',
  saturday: 'суббота',
  sunday: 'воскресенье',
};

const REASONS_EN: Readonly<Record<Exclude<NonWorkingDayArgs['why'], 'unknown'>, string>> = {
  holiday: 'a public holiday',
  moved: 'a day off by the production calendar',
  saturday: 'a Saturday',
  sunday: 'a Sunday',
};

function knownYears(): string {
  const years = yearsWithMovedDays();
  return `${years[0] ?? ''}–${years.at(-1) ?? ''}`;
}

const PASSPORT = passportWith('term: 2021 – 2022 годы\n');

export const nonWorkingDayPage: RulePage<NonWorkingDayArgs> = {
  ru: {
    title: 'нерабочий день',
    what: `Мероприятие или семинар назначены на один день, и он нерабочий: праздник, перенесённый выходной, воскресенье; или гриф утверждения помечен праздничным днём. Сроки в несколько дней, месяцы и «до» не проверяются; не проверяются и те мероприятия, которые проводят как раз в такие дни: праздники, концерты, конкурсы, соревнования, акции, лагеря. Переносы выходных известны за ${knownYears()} годы; о дне другого года сказано один раз, что его надо проверить.`,
    why: 'Чаще всего это опечатка в числе: участники не придут, а зал будет закрыт.',
    fix: 'Исправьте дату. Если день выбран намеренно, отметьте: # passport-ignore dates/non-working-day: …',
    message: ({ day, why, ...subject }) =>
      why === 'unknown'
        ? `Переносы выходных на ${day.slice(0, 4)} год программе не известны: проверьте сами, рабочий ли день ${dayRu(day)} и другие дни этого года, или впишите выходные в настройки правила (daysOff, workingDays).`
        : `Срок ${subjectRu(subject, 'genitive')}: ${dayRu(day)} – ${REASONS_RU[why]}. Проверьте дату.`,
    related: { also: () => 'здесь тоже нерабочий день' },
  },
  en: {
    title: 'day off',
    what: `An event or a seminar is set for one day, and that is a public holiday, a day off moved there, or a Sunday; or a stamp is dated with a public holiday. Terms of several days, months and deadlines are not looked at, nor are events that are held on such days by nature: feasts, concerts, contests, matches, camps. Moved days off are known for ${knownYears()}; that a day of another year must be looked up is said once.`,
    why: 'Mostly it is a slip in the figure: nobody will come, and the hall will be closed.',
    fix: 'Correct the date. If the day is meant, say so: # passport-ignore dates/non-working-day: …',
    message: ({ day, why, ...subject }) =>
      why === 'unknown'
        ? `The program does not know the moved days off of ${day.slice(0, 4)}: look up ${day} and the other days of that year, or put the days off into the settings of the rule (daysOff, workingDays).`
        : `The term of ${subjectEn(subject)}: ${day} is ${REASONS_EN[why]}. See whether the date is right.`,
    related: { also: () => 'a day off, too' },
  },
  bad: together(
    PASSPORT,
    planWith(`events:
  - name: Рабочая встреча
    term: 01.01.2022 # <-
`),
  ),
  good: together(
    PASSPORT,
    planWith(`events:
  - name: Рабочая встреча
    term: 20.02.2021
  - name: Концерт ко Дню Победы
    term: 09.05.2022
`),
  ),
  options: {
    saturday: {
      ru: 'true – говорить и о субботах (по умолчанию о них молчит: многие школы работают шесть дней)',
      en: 'true: Saturdays, too (by default they are passed over: many schools work six days)',
    },
    daysOff: {
      ru: 'свои выходные списком: ["09.01.2027", "2027-05-10"]',
      en: 'days off of your own: ["09.01.2027", "2027-05-10"]',
    },
    workingDays: {
      ru: 'рабочие субботы и воскресенья списком',
      en: 'Saturdays and Sundays on which people work',
    },
  },
};
