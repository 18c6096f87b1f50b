import { describe } from 'vitest';
import { DISTRICT, expectCaught, PLAN } from './caught.js';

describe('a mark or a name of the clean example, spoilt', () => {
  expectCaught([
    ['text/unpaired', PLAN, 'Формирование «триад»', 'Формирование «триад'],
    [
      'trace/title-differs',
      DISTRICT,
      /$/,
      '\nextra:\n  - {label: Наименование муниципального проекта, text: Лидеры района}\n',
    ],
  ]);
});
