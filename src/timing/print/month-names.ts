/** Nominative, January first. */
export const MONTHS =
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');

/** Genitive: after a day, «с», «до», «декада». */
export const MONTHS_OF =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

export const ROMAN = ['I', 'II', 'III', 'IV'];
