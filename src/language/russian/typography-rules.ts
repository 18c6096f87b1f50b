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
  'gi',
);

/** Signs without any of which nothing is kept: the dot of a name of a file, the bracket of a telephone. */
export const MAY_BE_KEPT = /[.@:(\ue000]/;

const NB = '\u00a0';

/** Stands for a stretch kept as written while the rules run. */
export const PLACEHOLDER = '\ue000';

const OPENING = '(?=["«]{0,3}[A-Za-zÀ-ɏЀ-ӿ\\d№\\ue000])';
const CLOSING = '(?<=[A-Za-zÀ-ɏЀ-ӿ\\d.!?…»%)+\\ue000]["”“]{0,3})';

/** A replacement, and signs without any of which a text has no place for it. */
interface Replacement {
  readonly rule: RegExp;
  readonly by: string;
  readonly needs: RegExp;
}

const QUOTE = /["“„‟”]/;
const DASH = /[-–—]/;
const DOT = /\./;
const DIGIT = /\d/;

/**
 * Letters are written out: the first use of each property of Unicode costs a millisecond.
 * Replacements in order; each leaves its own result alone. Those of a space begin with it and look back
 * from there: a sign is found sooner than what may stand before any sign.
 */
export const REPLACEMENTS: readonly Replacement[] = [
  { rule: /[“„‟”](?=["«“„‟”]{0,3}[A-Za-zÀ-ɏЀ-ӿ\d№\ue000])/g, by: '"', needs: QUOTE },
  {
    rule: new RegExp(`(?<=(?:^|[\\s(\\[«—–-])"{0,3})"${OPENING}`, 'g'),
    by: '«',
    needs: QUOTE,
  },
  {
    rule: new RegExp(`${CLOSING}["”“](?=$|[\\s.,;:!?)\\]»"”“—–-])`, 'g'),
    by: '»',
    needs: QUOTE,
  },
  {
    rule: /(?<=[A-Za-zÀ-ɏЀ-ӿ\d»)%.,;:!?])[ \u00a0]{1,3}[-–—](?=[ \u00a0])/g,
    by: `${NB}–`,
    needs: DASH,
  },
  { rule: /(?<=\d)[ \u00a0]?%/g, by: `${NB}%`, needs: /%/ },
  { rule: /№[ \u00a0]{0,3}(?=[A-Za-zÀ-ɏЀ-ӿ\d])/g, by: `№${NB}`, needs: /№/ },
  {
    rule: /(?<![A-Za-zÀ-ɏЀ-ӿ])([A-ZÀ-ÞЀ-Я]\.)[ \u00a0]?([A-ZÀ-ÞЀ-Я]\.)[ \u00a0]{0,3}(?=[A-ZÀ-ÞЀ-Я][a-zß-ÿа-џ])/g,
    by: `$1$2${NB}`,
    needs: DOT,
  },
  {
    rule: /(?<![A-Za-zÀ-ɏЀ-ӿ])([A-ZÀ-ÞЀ-Я]\.)[ \u00a0]{1,3}(?=[A-ZÀ-ÞЀ-Я][a-zß-ÿа-џ])/g,
    by: `$1${NB}`,
    needs: DOT,
  },
  {
    rule: /[ \u00a0](?<=[A-ZÀ-ÞЀ-Я][a-zß-ÿа-џ]{1,30}.)([A-ZÀ-ÞЀ-Я]\.)[ \u00a0]?([A-ZÀ-ÞЀ-Я]\.)(?![A-Za-zÀ-ɏЀ-ӿ])/g,
    by: `${NB}$1$2`,
    needs: DOT,
  },
  {
    rule: new RegExp(` (?<=(?<![\\d.])\\d{1,2} )(?=(?:${MONTHS})(?![A-Za-zÀ-ɏЀ-ӿ]))`, 'gi'),
    by: NB,
    needs: DIGIT,
  },
  // Only in a whole date: «с декабря 2021 года» bound throughout tears lines apart when justified.
  {
    rule: new RegExp(` (?<=\\d{1,2}[ \u00a0](?:${MONTHS}) )(?=\\d{4})`, 'gi'),
    by: NB,
    needs: DIGIT,
  },
  // «приказом … от 29.10.2021»: no line of a stamp ends with «от».
  {
    rule: / (?<=(?<![A-Za-zÀ-ɏЀ-ӿ])от )(?=\d{1,2}\.\d{2}\.\d{4}(?!\d))/gi,
    by: NB,
    needs: DIGIT,
  },
  { rule: /(?<=\d{4}) ?(?=гг?\.)/g, by: NB, needs: DIGIT },
  {
    rule: / (?<=\d{4} )(?=(?:год|года|году|годом|годы|годов|годах|уч)(?![A-Za-zÀ-ɏЀ-ӿ]))/g,
    by: NB,
    needs: DIGIT,
  },
  {
    rule: /(?<=(?<![A-Za-zÀ-ɏЀ-ӿ.])(?:г|ул|д|п|пп|ст|ч|стр|рис|табл|обл|им|с)\.) ?(?=[A-ZÀ-ÞЀ-Я\d])/g,
    by: NB,
    needs: DOT,
  },
  { rule: / (?<=(?<![A-Za-zÀ-ɏЀ-ӿ])и\.о\. )(?=[A-Za-zÀ-ɏЀ-ӿ])/gi, by: NB, needs: DOT },
  // Of one letter only: «по направлению» bound, too, tears the line before it apart when justified.
  {
    rule: / (?<=(?<![A-Za-zÀ-ɏЀ-ӿ\d.-])[авикосу] )(?=[A-Za-zÀ-ɏЀ-ӿ\d«№])/gi,
    by: NB,
    needs: / /,
  },
];
