import type { EncodingProblem } from '../../source/decode.js';
import type { SourceProblem, SourceProblemCode } from '../../source/source-file.js';

type Say = (args: SourceProblem['args']) => string;
type Words = Readonly<Record<SourceProblemCode, Say>>;

const RU_ENCODINGS: Readonly<Record<EncodingProblem, string>> = {
  'utf-16':
    'Файл сохранён в кодировке UTF-16 («Юникод»). Сохраните его в кодировке UTF-8: «Сохранить как» → кодировка «UTF-8».',
  'windows-1251':
    'Файл сохранён в кодировке Windows-1251 (ANSI). Сохраните его в кодировке UTF-8: «Сохранить как» → кодировка «UTF-8».',
  binary: 'Это не текстовый файл. Документ должен быть текстом в кодировке UTF-8.',
  'not-utf-8':
    'Файл сохранён не в кодировке UTF-8. Сохраните его в кодировке UTF-8: «Сохранить как» → кодировка «UTF-8».',
};

const EN_ENCODINGS: Readonly<Record<EncodingProblem, string>> = {
  'utf-16': 'The file is saved as UTF-16 ("Unicode"). Save it as UTF-8.',
  'windows-1251': 'The file is saved as Windows-1251 (ANSI). Save it as UTF-8.',
  binary: 'This is not a text file. A document must be UTF-8 text.',
  'not-utf-8': 'The file is not saved as UTF-8. Save it as UTF-8.',
};

const RU_MISTAKES: Readonly<Record<string, string>> = {
  'bad-escape':
    "Обратная черта внутри двойных кавычек читается особо. Возьмите одинарные кавычки: '…'.",
  'bad-indent':
    'Отступ строки не такой, как у соседних. Выровняйте её пробелами с соседними строками.',
  'missing-dash': 'У пункта списка нет дефиса. Начните строку с «- », как строки над ней.',
  'no-space-after-dash': 'После дефиса нет пробела. Напишите «- » с пробелом перед текстом.',
  'reserved-start': 'С этого знака текст начинаться не может. Возьмите текст в кавычки: "…".',
  'colon-in-text':
    'Двоеточие внутри текста читается как новое поле. Возьмите весь текст в кавычки: "…".',
  'unclosed-bracket': 'Скобка открыта, но не закрыта. Допишите «]» или «}».',
  'text-after-hash':
    'После пробела знак «#» начинает пояснение, и текст на нём обрывается. Возьмите весь текст в кавычки: "…".',
  'bracket-after-hash':
    'Скобка закрыта за знаком «#», а всё после него – пояснение. Возьмите текст с этим знаком в кавычки: "…".',
  'missing-colon':
    'После названия поля нет двоеточия. Напишите «поле: значение»; если это продолжение текста строкой выше, начните строку с отступа.',
  'no-space-after-colon': 'После двоеточия нет пробела. Напишите «поле: значение» с пробелом.',
  'unclosed-quote': 'Кавычка открыта, но не закрыта. Допишите её в конце текста.',
  'dash-on-key-line':
    'Список начинается на новой строке. Перенесите «- …» под название поля, а если это просто текст, возьмите его в кавычки.',
  'text-after-quote':
    'После закрывающей кавычки есть ещё текст. Возьмите в кавычки всё значение, а внутри него ставьте «ёлочки».',
  'text-after-bracket':
    'Со скобки «[» или «{» начинается список, а после него ещё текст. Если это просто текст, возьмите его в кавычки: "…".',
  'extra-bracket': 'Лишняя закрывающая скобка. Удалите её или допишите открывающую.',
  'text-after-block-sign':
    'После знаков «|» и «>» текст пишут с новой строки и с отступом. Перенесите его или уберите знак.',
  'no-break-space':
    'После двоеточия стоит неразрывный пробел – обычно он скопирован из Word. Замените его обычным пробелом.',
  'no-break-indent':
    'Отступ сделан неразрывными пробелами – обычно они скопированы из Word. Замените их обычными.',
  'invisible-sign': 'Здесь невидимый знак, которого в тексте быть не должно. Удалите его.',
  unexpected:
    'Этого здесь быть не может: проверьте отступы, двоеточия и кавычки в строке и над ней.',
};

const EN_MISTAKES: Readonly<Record<string, string>> = {
  'bad-escape': "A backslash inside double quotes is special. Use single quotes: '…'.",
  'bad-indent': 'The line is not indented like its neighbours. Align it with spaces.',
  'missing-dash': 'The list item has no dash. Begin the line with "- ", like the lines above.',
  'no-space-after-dash': 'There is no space after the dash. Write "- " before the text.',
  'reserved-start': 'Text cannot begin with this character. Put the text in quotes: "…".',
  'colon-in-text': 'A colon inside text reads as a new field. Put the whole text in quotes: "…".',
  'unclosed-bracket': 'A bracket is opened and not closed. Add "]" or "}".',
  'text-after-hash':
    'After a space "#" begins a comment, and the text ends there. Put the whole text in quotes: "…".',
  'bracket-after-hash':
    'The bracket is closed behind "#", where all is a comment. Put the text with that sign in quotes: "…".',
  'missing-colon':
    'There is no colon after the field\'s name. Write "field: value"; if the text of the line above goes on here, indent the line.',
  'no-space-after-colon': 'There is no space after the colon. Write "field: value".',
  'unclosed-quote': 'A quote is opened and not closed. Add it at the end of the text.',
  'dash-on-key-line':
    'A list begins on a new line. Move "- …" under the field\'s name; if it is plain text, put it in quotes.',
  'text-after-quote':
    'There is more text after the closing quote. Quote the whole value, with other quotes inside.',
  'text-after-bracket':
    'A list begins with "[" or "{", and there is more text after it. If it is just text, put it in quotes: "…".',
  'extra-bracket': 'A closing bracket too many. Delete it or add the opening one.',
  'text-after-block-sign':
    'After "|" and ">" the text begins on a new line, indented. Move it there or delete the sign.',
  'no-break-space':
    'A no-break space follows the colon; it mostly comes from Word. Type a plain space instead.',
  'no-break-indent':
    'The indent is made of no-break spaces; they mostly come from Word. Type plain spaces instead.',
  'invisible-sign': 'There is an invisible character that cannot stand in text. Delete it.',
  unexpected: 'This cannot stand here: check indents, colons and quotes in this line and above.',
};

const RU: Words = {
  encoding: ({ encoding = 'not-utf-8' }) => RU_ENCODINGS[encoding],
  'empty-file': () =>
    'В файле нет данных: он пуст или в нём одни пояснения. Заготовку документа создаст команда «passport new».',
  syntax: ({ reason = '' }) => RU_MISTAKES[reason] ?? RU_MISTAKES.unexpected ?? '',
  'tab-indent': () => 'Отступ сделан табуляцией. Замените её пробелами (обычно двумя).',
  'merge-conflict': () =>
    'В файле остались метки слияния git. Оставьте одну из двух версий и удалите строки «<<<<<<<», «=======», «>>>>>>>».',
  'duplicate-key': ({ key }) =>
    `Поле «${key}» записано дважды, а прочитано только второе. Оставьте одно; если это списки, перенесите пункты в один.`,
  'several-documents': () =>
    'В файле несколько документов, разделённых «---». Разложите их по отдельным файлам.',
  'unknown-tag': () =>
    'Пометка «!…» перед значением не поддерживается. Удалите её или возьмите значение в кавычки.',
  'unknown-alias': () =>
    'Ссылка «*…» ведёт на якорь «&…», которого выше нет. Если это просто текст, возьмите его в кавычки.',
  'too-large': ({ limit = 0 }) =>
    `Файл больше ${Math.round(limit / 1048576)} МБ. Разделите его на несколько.`,
  'too-deep': () => 'Вложенность полей слишком велика: такой документ прочитать нельзя.',
  'too-many-aliases': () =>
    'Ссылки «*…» разворачиваются в слишком большой документ или ведут по кругу. Уберите их.',
};

const EN: Words = {
  encoding: ({ encoding = 'not-utf-8' }) => EN_ENCODINGS[encoding],
  'empty-file': () =>
    'The file has no data: it is empty or holds comments only. "passport new" makes a scaffold.',
  syntax: ({ reason = '' }) => EN_MISTAKES[reason] ?? EN_MISTAKES.unexpected ?? '',
  'tab-indent': () => 'The indent is a tab. Replace it with spaces (usually two).',
  'merge-conflict': () =>
    'Merge marks of git are left in the file. Keep one of the two versions and remove "<<<<<<<", "=======", ">>>>>>>".',
  'duplicate-key': ({ key }) =>
    `The field "${key}" is written twice, and only the second is read. Keep one; of two lists, move the items into one.`,
  'several-documents': () =>
    'The file holds several documents parted by "---". Put each into its own file.',
  'unknown-tag': () =>
    'The mark "!…" before a value is not supported. Remove it, or quote the value.',
  'unknown-alias': () =>
    'The alias "*…" names an anchor "&…" that is not above. If it is text, quote it.',
  'too-large': ({ limit = 0 }) =>
    `The file is larger than ${Math.round(limit / 1048576)} MB. Split it.`,
  'too-deep': () => 'Fields are nested too deeply to be read.',
  'too-many-aliases': () =>
    'Aliases "*…" expand to too large a document or lead in a circle. Remove them.',
};

/** What is wrong with a file's form, in the author's terms. */
export function sourceMessage(
  code: SourceProblemCode,
  args: SourceProblem['args'],
  lang: 'ru' | 'en',
): string {
  return (lang === 'en' ? EN : RU)[code](args);
}
