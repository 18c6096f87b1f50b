/** Why a file cannot be verified. */
export type VerifyProblem =
  | 'not-office'
  | 'damaged'
  | 'encrypted'
  | 'too-large'
  | 'hostile'
  | 'not-ours'
  | 'no-marks';

/** The words of `verify`. */
export interface VerifyWords {
  readonly agrees: (file: string) => string;
  readonly differs: (file: string) => string;
  readonly unreadable: (file: string, reason: string) => string;
  readonly problems: Readonly<Record<VerifyProblem, string>>;
  readonly changed: (document: string, sections: string) => string;
  readonly missing: (document: string) => string;
  readonly incomparable: (document: string) => string;
  readonly edited: string;
  /** A paragraph before and after it was edited. */
  readonly was: (text: string) => string;
  readonly now: (text: string) => string;
  readonly more: (places: number) => string;
  readonly saved: string;
  readonly otherVersion: (made: string) => string;
  readonly renew: string;
}

const RU: VerifyWords = {
  agrees: (file) => `совпадает   ${file}`,
  differs: (file) => `расходится  ${file}`,
  unreadable: (file, reason) => `не проверен ${file}: ${reason}`,
  problems: {
    'not-office': 'это не DOCX, не XLSX и не HTML',
    damaged: 'файл повреждён',
    encrypted: 'файл под паролем',
    'too-large': 'файл слишком велик',
    hostile: 'внутри то, чего в документах не бывает; открывать его опасно',
    'not-ours': 'его сделала не эта программа',
    'no-marks':
      'он сделан прежней версией, в нём нет отпечатка. Сделайте документ заново: passport render',
  },
  changed: (document, sections) =>
    `в исходных данных изменено – ${document}${sections === '' ? '' : `: ${sections}`}`,
  missing: (document) => `в рабочей папке нет документа – ${document}`,
  incomparable: (document) => `отпечаток другой версии программы, сверить нельзя – ${document}`,
  edited: 'текст правили после того, как документ сделан',
  was: (text) => `было:  ${text}`,
  now: (text) => `стало: ${text}`,
  more: (places) => `и ещё мест – ${places}`,
  saved: 'файл пересохранён другой программой, текст тот же',
  otherVersion: (made) => `сделан версией ${made}`,
  renew:
    'Сделать документы заново: passport render. Правку, внесённую в Word, сначала перенесите в исходные данные.',
};

const EN: VerifyWords = {
  agrees: (file) => `agrees     ${file}`,
  differs: (file) => `differs    ${file}`,
  unreadable: (file, reason) => `unchecked  ${file}: ${reason}`,
  problems: {
    'not-office': 'it is no DOCX, XLSX or HTML',
    damaged: 'the file is damaged',
    encrypted: 'the file is protected by a password',
    'too-large': 'the file is too large',
    hostile: 'it holds what documents never hold; opening it is dangerous',
    'not-ours': 'this program did not make it',
    'no-marks':
      'an earlier version made it, without a fingerprint. Make the document again: passport render',
  },
  changed: (document, sections) =>
    `changed in the sources: ${document}${sections === '' ? '' : `: ${sections}`}`,
  missing: (document) => `the workspace has no such document: ${document}`,
  incomparable: (document) =>
    `the fingerprint is of another version and cannot be compared: ${document}`,
  edited: 'the text was edited after the document was made',
  was: (text) => `was: ${text}`,
  now: (text) => `now: ${text}`,
  more: (places) => `and ${places} more`,
  saved: 'another program saved the file, the text is the same',
  otherVersion: (made) => `made by version ${made}`,
  renew:
    'To make the documents again: passport render. First carry over to the sources what was edited in Word.',
};

/** The words of `verify` in a language. */
export function verifyWords(lang: 'ru' | 'en'): VerifyWords {
  return lang === 'en' ? EN : RU;
}
