/** Words that begin an item of a plan, a list of tasks or of results, in lower case, ё as е. */

function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Doings as they are named in plans; their nominative is no other case but, in part, the accusative. */
const DOINGS = wordsOf(`
  апробация актуализация выработка диагностика доработка защита координация корректировка обработка
  отработка оценка подготовка поддержка популяризация презентация проверка публикация разработка
  рассылка реализация регистрация трансляция экспертиза
  анкетирование введение внедрение включение выполнение выявление заключение заполнение
  информирование консультирование моделирование награждение написание обеспечение обобщение обсуждение
  обучение ознакомление определение освещение оснащение оформление планирование повышение
  подведение построение посещение привлечение принятие приобретение проведение проектирование
  размещение распространение рассмотрение расширение собеседование совершенствование согласование
  создание сопровождение составление тестирование тиражирование улучшение утверждение участие
  формирование
`);

/** Doings that are named like a thing or like a body; they count with a capital letter only. */
const DOUBTFUL_DOINGS = wordsOf('анализ мониторинг обмен организация отбор сбор развитие изучение');

/** What has been done, without the ending of gender and number. */
const DONE = wordsOf(`
  апробирован внедрен выработан выявлен достигнут заключен издан изучен обеспечен обобщен обучен
  описан определен опубликован организован освоен открыт повышен подготовлен получен построен
  представлен принят проведен проанализирован размещен разработан реализован скорректирован согласован
  создан составлен сформирован увеличен улучшен утвержден
`).flatMap((word) => [word, `${word}а`, `${word}о`, `${word}ы`]);

const TO_DO = wordsOf(`
  апробировать внедрить выработать выявить достичь изучить обеспечить обобщить обучить оказать
  определить организовать освоить осуществить оценить повысить подготовить построить представить
  привлечь провести проводить развивать развить разработать распространить расширить реализовать
  совершенствовать согласовать содействовать создать составить сформировать увеличить улучшить
`);

/** Doings that begin an item even with a small letter. */
export const DOING_WORDS: ReadonlySet<string> = new Set(DOINGS);

/** Words that begin an item where they have a capital letter. */
export const ITEM_BEGINNINGS: ReadonlySet<string> = new Set([
  ...DOINGS,
  ...DOUBTFUL_DOINGS,
  ...DONE,
  ...TO_DO,
]);

/** The word as the tables have it. */
export function tableForm(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е');
}
