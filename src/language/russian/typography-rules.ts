const MONTHS = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';

/** Links, e-mail addresses, telephone numbers, file names: no character of them may change. */
export const KEPT_AS_WRITTEN =
  /(?:https?:\/\/|www\.)[^\s"«»“”„<>\ue000]+|\ue000|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:\+7|\b8)[ \u00a0]?\(\d{2,5}\)[ \u00a0.]*[\d \u00a0-]{4,12}\d|(?<![\w.])[\w-]+(?:\.[a-z]{2,})+(?:\/\S*)?/giu;

const NB = '\u00a0';

/** Stands for a stretch kept as written while the rules run. */
export const PLACEHOLDER = '\ue000';

const OPENING = '(?=["«]*[\\p{L}\\d№\\ue000])';
const CLOSING = '(?<=[\\p{L}\\d.!?…»%)+\\ue000]["”“]*)';

/** Replacements in order; each leaves its own result alone. */
export const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/[“„‟”](?=["«]*[\p{L}\d№\ue000])/gu, '"'],
  [new RegExp(`(^|[\\s(\\[«—–-])"${OPENING}`, 'gu'), '$1«'],
  [new RegExp(`${CLOSING}["”“](?=$|[\\s.,;:!?)\\]»"”“—–-])`, 'gu'), '»'],
  [/(?<=[\p{L}\d»)%.,;:!?])[ \u00a0]+[-–—](?=[ \u00a0])/gu, `${NB}–`],
  [/(?<=\d)[ \u00a0]?%/g, `${NB}%`],
  [/№[ \u00a0]*(?=[\p{L}\d])/gu, `№${NB}`],
  [/(?<!\p{L})(\p{Lu}\.)[ \u00a0]*(\p{Lu}\.)[ \u00a0]*(?=\p{Lu}\p{Ll})/gu, `$1$2${NB}`],
  [/(?<!\p{L})(\p{Lu}\.)[ \u00a0]+(?=\p{Lu}\p{Ll})/gu, `$1${NB}`],
  [
    /(?<=\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)[ \u00a0](\p{Lu}\.)[ \u00a0]?(\p{Lu}\.)(?!\p{L})/gu,
    `${NB}$1$2`,
  ],
  [new RegExp(`(?<=(?<![\\d.])\\d{1,2}) (?=(?:${MONTHS})(?!\\p{L}))`, 'giu'), NB],
  [new RegExp(`(?<=(?:${MONTHS})) (?=\\d{4})`, 'giu'), NB],
  [/(?<=\d{4}) ?(?=гг?\.)/gu, NB],
  [/(?<=\d{4}) (?=(?:год|года|году|годом|годы|годов|годах|уч)(?!\p{L}))/gu, NB],
  [/(?<=(?<![\p{L}.])(?:г|ул|д|п|пп|ст|ч|стр|рис|табл|обл|им|с)\.) ?(?=[\p{Lu}\d])/gu, NB],
  [/(?<=(?<!\p{L})и\.о\.) (?=\p{L})/giu, NB],
  [
    /(?<=(?<![\p{L}\d.-])(?:[авикосу]|во|до|за|из|ко|на|не|ни|но|об|от|по|со)) (?=[\p{L}\d«№])/giu,
    NB,
  ],
];
