/**
 * Modules of a school's programme of upbringing, as the model programme names them (approved by the
 * federal methodical council for general education on 2 June 2020, part 3).
 */
export const UPBRINGING_MODULES: readonly string[] = [
  'Классное руководство',
  'Школьный урок',
  'Курсы внеурочной деятельности',
  'Работа с родителями',
  'Самоуправление',
  'Профориентация',
  'Ключевые общешкольные дела',
  'Детские общественные объединения',
  'Школьные медиа',
  'Экскурсии, экспедиции, походы',
  'Организация предметно-эстетической среды',
];
