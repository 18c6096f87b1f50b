/** A role of a project: the field of the passport that declares it, and how texts name it. */
export interface RoleWord {
  readonly key: string;
  /** The word without its ending. */
  readonly stem: string;
  /** As printed where the author gave no name: one holder, several. */
  readonly names: readonly [one: string, many: string];
}

/** The roles that forms know. An ending after the stem is free: any case, one or many. */
export const ROLE_WORDS: readonly RoleWord[] = [
  { key: 'curators', stem: 'куратор', names: ['Куратор', 'Кураторы'] },
  { key: 'leader', stem: 'руководител', names: ['Руководитель', 'Руководители'] },
  { key: 'administrator', stem: 'администратор', names: ['Администратор', 'Администраторы'] },
  { key: 'coordinator', stem: 'координатор', names: ['Координатор', 'Координаторы'] },
  { key: 'performers', stem: 'исполнител', names: ['Исполнители', 'Исполнители'] },
  { key: 'mentor', stem: 'ментор', names: ['Ментор', 'Менторы'] },
  { key: 'adviser', stem: 'советник', names: ['Советник', 'Советники'] },
  { key: 'trainee', stem: 'стажер', names: ['Стажёр', 'Стажёры'] },
  { key: 'trainee', stem: 'наставляем', names: ['Наставляемый', 'Наставляемые'] },
];

const SCALE = '(?:федеральн|региональн|межмуниципальн|муниципальн|школьн|данн|наш)[а-я]+';
const WHOLE = '(?:(?:под)?проект|программ)[а-я]*';
const ROLE = new RegExp(
  `^(${ROLE_WORDS.map(({ stem }) => stem).join('|')})[а-я]{0,4}(?: ${SCALE})?(?: ${WHOLE})?$`,
);
const EVERYBODY = new RegExp(`^(?:все )?участник(?:и|ов|ам|ами)(?: ${SCALE})?(?: ${WHOLE})?$`);

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»"“”]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The role a text names as a whole: «администратор подпроекта», not «руководители школ». */
export function roleNamedBy(text: string): string | undefined {
  const stem = ROLE.exec(plain(text))?.[1];
  return ROLE_WORDS.find((word) => word.stem === stem)?.key;
}

/** True for words that mean all the participants. */
export function meansEverybody(text: string): boolean {
  return text.trim() === 'all' || EVERYBODY.test(plain(text));
}
