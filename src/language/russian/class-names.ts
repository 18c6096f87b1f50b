/** Plurals and collectives that name a kind of people or organizations, not one of them. */
const KINDS: ReadonlySet<string> = new Set(
  `организации учреждения школы гимназии лицеи сады колледжи техникумы центры органы службы
   администрации муниципалитеты районы округа территории команды группы объединения сообщества
   ассоциации комиссии советы руководители директора заведующие заместители специалисты методисты
   педагоги учителя воспитатели психологи логопеды преподаватели наставники сотрудники работники
   представители члены эксперты тьюторы кураторы координаторы организаторы родители обучающиеся
   ученики школьники учащиеся студенты воспитанники дети выпускники волонтёры волонтеры партнёры
   партнеры спонсоры участники победители стажёры стажеры
   наставник наставляемый ментор советник стажёр стажер тьютор методист педагог учитель воспитатель
   психолог логопед специалист библиотекарь
   служба группа комиссия команда совет коллектив общественность актив сообщество администрация жюри оргкомитет`.split(
    /\s+/,
  ),
);
/** «ОО», «МОУО»: kinds, too. */
const ABBREVIATION = /^[А-ЯЁ]{2,6}$/;
const ADJECTIVE = /(?:ые|ие|ых|их|ая|яя|ое|ее|ый|ий|ой)(?:ся)?$/;

/**
 * Whether a text names a kind of people or organizations and none of them by name: «образовательные
 * организации», «методическая служба», «руководители ОО».
 */
export function isClassName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (/[«»"„“”\d№]/.test(text) || words.length > 6) return false;
  const isPlain = words.every(
    (word, at) => at === 0 || !/[А-ЯЁA-Z]/.test(word) || ABBREVIATION.test(word),
  );
  const head = words
    .map((word) => word.toLowerCase().replace(/-.*$/, ''))
    .find((word) => KINDS.has(word) || !ADJECTIVE.test(word));
  return isPlain && head !== undefined && KINDS.has(head);
}
