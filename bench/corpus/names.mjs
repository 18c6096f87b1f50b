/** Parts of invented people's names: surnames in both genders, names, patronymics. */
export const SURNAMES = [
  ['Берёзкин', 'berezkin'],
  ['Ветлугин', 'vetlugin'],
  ['Городищев', 'gorodishchev'],
  ['Дягилев', 'dyagilev'],
  ['Ельников', 'yelnikov'],
  ['Жаворонков', 'zhavoronkov'],
  ['Зимородов', 'zimorodov'],
  ['Ивняков', 'ivnyakov'],
  ['Калинов', 'kalinov'],
  ['Лозовиков', 'lozovikov'],
  ['Малинников', 'malinnikov'],
  ['Новосёлов', 'novoselov'],
  ['Осинников', 'osinnikov'],
  ['Полынов', 'polynov'],
  ['Рябинников', 'ryabinnikov'],
  ['Синицын', 'sinitsyn'],
  ['Тополев', 'topolev'],
  ['Ульев', 'ulyev'],
  ['Фиалков', 'fialkov'],
  ['Черёмухин', 'cheremukhin'],
];

export const MALE_NAMES = ['Павел', 'Игорь', 'Сергей', 'Андрей', 'Виктор'];
export const FEMALE_NAMES = ['Марина', 'Ирина', 'Ольга', 'Вера', 'Галина'];
export const MALE_PATRONYMICS = ['Сергеевич', 'Павлович', 'Андреевич', 'Викторович'];
export const FEMALE_PATRONYMICS = ['Сергеевна', 'Павловна', 'Андреевна', 'Викторовна'];
