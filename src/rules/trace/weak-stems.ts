/**
 * Beginnings of words that stand in every official text and say nothing of what a task is about:
 * verbs of doing, levels and kinds of organizations, words of project documents.
 */
export const WEAK_STEMS: ReadonlySet<string> = new Set(
  `обесп разра созда форми сформ прове прово орган реали осуще внедр разви совер повыш улучш
  содей выраб подго работ деяте мероп проек подпр систе регио муниц образ учреж уровн район област
  задач услов эффек качес рамка участ основ общео школ управ руков напра соотв механ колич период
  поддер помощ цел резул`
    .trim()
    .split(/\s+/),
);
