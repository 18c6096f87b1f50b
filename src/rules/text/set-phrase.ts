import { setPhrasePage } from './set-phrase.page.js';
import { everyMatch, textRule } from './text-rule.js';

/** «в течении года», not «в течении реки». */
const TIME =
  /(?<![А-Яа-яЁё])([Вв] (?:течени|продолжени))и(?= (?:\d|(?:всего|всей|этого|одного|двух|тр[её]х|четыр[её]х|пяти|шести|десяти|учебного|календарного|текущего|первого|второго|года|лет|полугодия|квартала|месяц|недел|декад|дн|суток|час|смены|периода|времени|срока|действия|реализации|проекта|работы)))/g;
const DURING = /(?<![А-Яа-яЁё])([Нн]а протяжени)е(?= [а-яё\d])/g;
const DIFFERENT = /(?<![А-Яа-яЁё])([Вв] отличи)и(?= от(?![А-Яа-яЁё]))/g;
const BECAUSE = /(?<![А-Яа-яЁё])([Вв]следстви)и(?![А-Яа-яЁё])/g;
/** «в соответствие с приказом»; one brings something «в соответствие с» it. What stands before is looked at last: it is dear. */
const ACCORDING =
  /(?<![А-Яа-яЁё])(?=[Вв] соответствие )(?<![Пп]рив[её][а-яё]*(?: [а-яё]+){0,4} )([Вв] соответстви)е(?= со? )/g;
/** «по окончанию семинара», «по истечению срока»; «меры по окончанию строительства» are another thing. */
const AFTER =
  /(?<![А-Яа-яЁё])(?=[Пп]о [оип])(?<!(?:[Мм]ер[а-яё]*|мероприяти[а-яё]*|работ[а-яё]*|действи[а-яё]*|план[а-яё]*|решени[а-яё]*|график[а-яё]*|услуг[а-яё]*) )([Пп]о (?:окончани|истечени|прибыти))ю(?= [а-яё«\d])/g;

/** «согласно приказа»: the acts and papers that this word is said of, in the two cases. */
const ACCORDING_TO: ReadonlyMap<string, string> = new Map([
  ['приказа', 'приказу'],
  ['плана', 'плану'],
  ['графика', 'графику'],
  ['договора', 'договору'],
  ['положения', 'положению'],
  ['соглашения', 'соглашению'],
  ['приложения', 'приложению'],
  ['распоряжения', 'распоряжению'],
  ['постановления', 'постановлению'],
  ['закона', 'закону'],
  ['паспорта', 'паспорту'],
  ['устава', 'уставу'],
  ['регламента', 'регламенту'],
  ['порядка', 'порядку'],
  ['списка', 'списку'],
  ['перечня', 'перечню'],
]);
const ACCORDING_TO_PHRASE = new RegExp(
  `(?<![А-Яа-яЁё])([Сс]огласно )(${[...ACCORDING_TO.keys()].join('|')})(?![А-Яа-яЁё])`,
  'g',
);

/** Speaks of set phrases of officials that are written in another case: «в течении года». */
export const setPhrase = textRule({
  id: 'text/set-phrase',
  severity: 'info',
  page: setPhrasePage,
  sign: /(?:течени|продолжени|отличи|следстви)и|(?:протяжени|соответстви)е|о (?:окончани|истечени|прибыти)ю|огласно [а-яё]+[ая](?![а-яё])/,
  slipsIn: ({ text }) =>
    [
      ...everyMatch(text, TIME, ([, start]) => `${start}е`),
      ...everyMatch(text, DURING, ([, start]) => `${start}и`),
      ...everyMatch(text, DIFFERENT, ([, start]) => `${start}е`),
      ...everyMatch(text, BECAUSE, ([, start]) => `${start}е`),
      ...everyMatch(text, ACCORDING, ([, start]) => `${start}и`),
      ...everyMatch(text, AFTER, ([, start]) => `${start}и`),
      ...everyMatch(
        text,
        ACCORDING_TO_PHRASE,
        ([, start, act = '']) => `${start}${ACCORDING_TO.get(act) ?? act}`,
      ),
    ].sort((a, b) => a.start - b.start),
});
