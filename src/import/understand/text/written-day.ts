/** A day as it is written out or left to be filled in: «18.06.2021», «18 июня 2021 г.», «___» ______ 2021 г. */
export const WRITTEN_DAY =
  /^(?:[«"]?\s*[_\d]{1,4}\s*[»"]?[\s._]*[а-яё_\d]*[\s._]*\d{2,4}\s*(?:г(?:ода|\.)?)?)$/i;
