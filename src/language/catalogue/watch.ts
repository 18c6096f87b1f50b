/** The words of `--watch`. */
export interface WatchWords {
  readonly watching: string;
  readonly changed: (file: string) => string;
  readonly cannotWatch: (folder: string, reason: string) => string;
}

const RU: WatchWords = {
  watching: 'Слежу за изменениями. Остановить: Ctrl+C',
  changed: (file) => `изменился ${file}`,
  cannotWatch: (folder, reason) => `не удалось следить за папкой ${folder}: ${reason}`,
};

const EN: WatchWords = {
  watching: 'Watching for changes. To stop: Ctrl+C',
  changed: (file) => `changed ${file}`,
  cannotWatch: (folder, reason) => `cannot watch the folder ${folder}: ${reason}`,
};

/** What `--watch` says, in a language. */
export function watchWords(lang: 'ru' | 'en'): WatchWords {
  return lang === 'en' ? EN : RU;
}
