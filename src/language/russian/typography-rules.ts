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

const OPENING = '(?=["«]{0,3}[A-Za-zÀ-ɏЀ-ӿ\\d№\\ue000])';
const CLOSING = '(?<=[A-Za-zÀ-ɏЀ-ӿ\\d.!?…»%)+\\ue000]["”“]{0,3})';

/** Replacements in order; each leaves its own result alone. */
export const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/[“„‟”](?=["«“„‟”]{0,3}[A-Za-zÀ-ɏЀ-ӿ\d№\ue000])/gu, '"'],
  [new RegExp(`(?<=(?:^|[\\s(\\[«—–-])"{0,3})"${OPENING}`, 'gu'), '«'],
  [new RegExp(`${CLOSING}["”“](?=$|[\\s.,;:!?)\\]»"”“—–-])`, 'gu'), '»'],
  [/(?<=[A-Za-zÀ-ɏЀ-ӿ\d»)%.,;:!?])[ \u00a0]{1,3}[-–—](?=[ \u00a0])/gu, `${NB}–`],
  [/(?<=\d)[ \u00a0]?%/g, `${NB}%`],
  [/№[ \u00a0]{0,3}(?=[A-Za-zÀ-ɏЀ-ӿ\d])/gu, `№${NB}`],
  [
    /(?<!A-Za-zÀ-ɏЀ-ӿ)(A-ZÀ-ÖØ-ÞЀ-ЯӘӨҮҖҢҺ\.)[ \u00a0]?([A-ZÀ-ÖØ-ÞЀ-ЯӘӨҮҖҢҺ]\.)[ \u00a0]{0,3}(?=[A-ZÀ-ÖØ-ÞЀ-ЯӘӨҮҖҢҺ][a-zß-öø-ÿа-џәөүҗңһ])/gu,
    `$1$2${NB}`,
  ],
  [
    /(?<!A-Za-zÀ-ɏЀ-ӿ)(A-ZÀ-ÖØ-ÞЀ-ЯӘӨҮҖҢҺ\.)[ \u00a0]{1,3}(?=[A-ZÀ-ÖØ-ÞЀ-ЯӘӨҮҖҢҺ][a-zß-öø-ÿа-џәөүҗңһ])/gu,
    `$1${NB}`,
  ],
  [
    /[ \u00a0](?<=[A-ZÀ-ÖØ-ÞЀ-ЯӘӨҮҖҢҺ][a-zß-öø-ÿа-џәөүҗңһ]{1,30}.)([A-ZÀ-ÖØ-ÞЀ-ЯӘӨҮҖҢҺ]\.)[ \u00a0]?([A-ZÀ-ÖØ-ÞЀ-ЯӘӨҮҖҢҺ]\.)(?![A-Za-zÀ-ɏЀ-ӿ])/gu,
    `${NB}$1$2`,
  ],
  [new RegExp(`(?<=(?<![\\d.])\\d{1,2}) (?=(?:${MONTHS})(?![A-Za-zÀ-ɏЀ-ӿ]))`, 'giu'), NB],
  [new RegExp(`(?<=(?:${MONTHS})) (?=\\d{4})`, 'giu'), NB],
  [/(?<=\d{4}) ?(?=гг?\.)/gu, NB],
  [/(?<=\d{4}) (?=(?:год|года|году|годом|годы|годов|годах|уч)(?!A-Za-zÀ-ɏЀ-ӿ))/gu, NB],
  [
    /(?<=(?<![A-Za-zÀ-ɏЀ-ӿ.])(?:г|ул|д|п|пп|ст|ч|стр|рис|табл|обл|им|с)\.) ?(?=[A-ZÀ-ÖØ-ÞЀ-ЯӘӨҮҖҢҺ\d])/gu,
    NB,
  ],
  [/(?<=(?<!A-Za-zÀ-ɏЀ-ӿ)и\.о\.) (?=A-Za-zÀ-ɏЀ-ӿ)/giu, NB],
  [
    /(?<=(?<![A-Za-zÀ-ɏЀ-ӿ\d.-])(?:[авикосу]|во|до|за|из|ко|на|не|ни|но|об|от|по|со)) (?=[A-Za-zÀ-ɏЀ-ӿ\d«№])/giu,
    NB,
  ],
];
