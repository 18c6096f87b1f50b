const MONTHS = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';

/**
 * Links, e-mail addresses, telephone numbers, file names: no character of them may change. Each
 * alternative begins at an edge of a word, so that a long word is read once.
 */
export const KEPT_AS_WRITTEN = new RegExp(
  [
    '(?:https?://|www\\.)[^\\s"«»“”„<>\\ue000]+',
    '\\ue000',
    '(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+',
    '(?:\\+7|\\b8)[ \\u00a0]?\\(\\d{2,5}\\)[ \\u00a0.]?[\\d \\u00a0-]{4,12}\\d',
    '(?<![\\w.-])[\\w-]{1,63}(?:\\.[a-z]{2,20})+(?:/[^\\s"«»]*)?',
  ].join('|'),
  'giu',
);

const NB = '\u00a0';

/** Stands for a stretch kept as written while the rules run. */
export const PLACEHOLDER = '\ue000';

const OPENING = '(?=["«]{0,3}[\\p{L}\\d№\\ue000])';
const CLOSING = '(?<=[\\p{L}\\d.!?…»%)+\\ue000]["”“]{0,3})';

/** Replacements in order; each leaves its own result alone. */
export const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/[“„‟”](?=["«“„‟”]{0,3}[\p{L}\d№\ue000])/gu, '"'],
  [new RegExp(`(?<=(?:^|[\\s(\\[«—–-])"{0,3})"${OPENING}`, 'gu'), '«'],
  [new RegExp(`${CLOSING}["”“](?=$|[\\s.,;:!?)\\]»"”“—–-])`, 'gu'), '»'],
  [/(?<=[\p{L}\d»)%.,;:!?])[ \u00a0]{1,3}[-–—](?=[ \u00a0])/gu, `${NB}–`],
  [/(?<=\d)[ \u00a0]?%/g, `${NB}%`],
  [/№[ \u00a0]{0,3}(?=[\p{L}\d])/gu, `№${NB}`],
  [/(?<!\p{L})(\p{Lu}\.)[ \u00a0]?(\p{Lu}\.)[ \u00a0]{0,3}(?=\p{Lu}\p{Ll})/gu, `$1$2${NB}`],
  [/(?<!\p{L})(\p{Lu}\.)[ \u00a0]{1,3}(?=\p{Lu}\p{Ll})/gu, `$1${NB}`],
  [/[ \u00a0](?<=\p{Lu}\p{Ll}{1,30}.)(\p{Lu}\.)[ \u00a0]?(\p{Lu}\.)(?!\p{L})/gu, `${NB}$1$2`],
  [new RegExp(`(?<=(?<![\\d.])\\d{1,2}) (?=(?:${MONTHS})(?!\\p{L}))`, 'giu'), NB],
  // Only in a whole date: «с декабря 2021 года» bound throughout tears lines apart when justified.
  [new RegExp(`(?<=\\d{1,2}[ \u00a0](?:${MONTHS})) (?=\\d{4})`, 'giu'), NB],
  [/(?<=\d{4}) ?(?=гг?\.)/gu, NB],
  [/(?<=\d{4}) (?=(?:год|года|году|годом|годы|годов|годах|уч)(?!\p{L}))/gu, NB],
  [/(?<=(?<![\p{L}.])(?:г|ул|д|п|пп|ст|ч|стр|рис|табл|обл|им|с)\.) ?(?=[\p{Lu}\d])/gu, NB],
  [/(?<=(?<!\p{L})и\.о\.) (?=\p{L})/giu, NB],
  [
    /(?<=(?<![\p{L}\d.-])(?:[авикосу]|во|до|за|из|ко|на|не|ни|но|об|от|по|со)) (?=[\p{L}\d«№])/giu,
    NB,
  ],
];
