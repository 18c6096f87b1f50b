/** An ending of a counted noun and the dictionary form's in its place; the first that fits decides. */
export type EndingRow = readonly [ending: string, lemma: string];

/** For nouns that are not in the table. The order matters: longer and surer endings first. */
export const NOUN_ENDINGS: readonly EndingRow[] = [
  ...rows('ций циям циях циями ции цию циею цией', 'ция'),
  ...rows('сий сиям сии сию сией', 'сия'),
  ...rows('зий зиям зии зию зией', 'зия'),
  ...rows('гий гиям гии гию гией', 'гия'),
  ...rows('фий фии фию фией рии рию рией лии лию', 'фия'),
  ...rows('ний ниям ниях ниями ния нию нием нии', 'ние'),
  ...rows('тий тиям тиях тиями тия тию тием тии', 'тие'),
  ...rows('вий виям виях виями вия вию вием вии', 'вие'),
  ...rows('телей телям телями телях тели теля телю телем теле', 'тель'),
  ...rows('остей остям остями остях ости остью', 'ость'),
  ...rows('ников никам никами никах ники ника нику ником нике', 'ник'),
  ...rows('щиков щикам щиками щики щика щику', 'щик'),
  ...rows('чиков чикам чиками чики чика чику', 'чик'),
  ...rows('истов истам истами исты иста', 'ист'),
  ...rows('ентов ентам ентами енты ента енту', 'ент'),
  ...rows('антов антам антами анты анта', 'ант'),
  ...rows('оров орам орами оры ора ору', 'ор'),
  ...rows('еров ерам ерами еры ера еру', 'ер'),
  ...rows('логов логам логами логи лога логу', 'лог'),
  ...rows('ств ствам ствах ствами ства ству ством', 'ство'),
  ['жей', 'ж'],
  ['шей', 'ш'],
  ['чей', 'ч'],
  ['щей', 'щ'],
  ['цев', 'ец'],
  ['ей', 'ь'],
  ['ев', 'й'],
  ['ов', ''],
  ['ек', 'ка'],
  ['ок', 'ка'],
  ['ками', 'ка'],
  ['кам', 'ка'],
  ['ках', 'ка'],
  ['ки', 'ка'],
  ['ами', 'а'],
  ['ям', 'ь'],
  ['ями', 'ь'],
  ['ях', 'ь'],
  ['ам', 'а'],
  ['ах', 'а'],
  ['ы', 'а'],
  ['и', 'ь'],
];

/** Endings of an adjective or a full participle, any case. */
export const ADJECTIVE_ENDINGS: readonly string[] =
  'ого его ому ему ыми ими ый ий ой ая яя ое ее ые ие ых их ым им ую юю ом ем ей'.split(' ');

/** Of these, the endings that nouns have as well («компетенций», «партнеров» in other cases). */
export const AMBIGUOUS_ENDINGS: ReadonlySet<string> = new Set('ий ей ом ем ой ие'.split(' '));

/** Stems whose masculine ends in a stressed -ой. */
export const STRESSED_STEMS: ReadonlySet<string> = new Set(
  'городск больш молод основн цифров игров передов выездн родн област рядов'.split(' '),
);

/** Endings of verbs that follow a number («5 приняли»): such a word is not the thing counted. */
export const VERB_ENDINGS: readonly string[] = 'ли ло ла ат ят ут ют ет тся ится ются'.split(' ');

function rows(endings: string, lemma: string): EndingRow[] {
  return endings.split(' ').map((ending) => [ending, sharedStem(ending, lemma)]);
}

/** «фий … рии» share one row: the stem's own letters stay, only the lemma's last two change. */
function sharedStem(ending: string, lemma: string): string {
  return lemma.charAt(0) === ending.charAt(0) ? lemma : ending.charAt(0) + lemma.slice(1);
}
