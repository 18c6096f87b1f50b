import { describe, expect, it } from 'vitest';
import { findOffice } from '../../../src/render/pdf/find-office.js';

function find(
  platform: string,
  environment: Readonly<Record<string, string>>,
  ...there: readonly string[]
): string | undefined {
  return findOffice({ platform, environment, exists: (file) => there.includes(file) });
}

const WINDOWS = 'C:\\Program Files\\LibreOffice\\program\\soffice.com';
const MAC = '/Applications/LibreOffice.app/Contents/MacOS/soffice';

describe('LibreOffice', () => {
  it('is the one that the variable names, there or not', () => {
    const environment = { PASSPORT_SOFFICE: '/own/soffice', PATH: '/usr/bin' };
    expect(find('linux', environment, '/usr/bin/soffice')).toBe('/own/soffice');
    expect(find('linux', { ...environment, PASSPORT_SOFFICE: '' }, '/usr/bin/soffice')).toBe(
      '/usr/bin/soffice',
    );
  });

  it('is looked for in the path, then in the usual places', () => {
    const path = { PATH: '/a:/b' };
    expect(find('linux', path, '/b/libreoffice', '/usr/bin/soffice')).toBe('/b/libreoffice');
    expect(find('linux', path, '/snap/bin/libreoffice')).toBe('/snap/bin/libreoffice');
    expect(find('darwin', path, MAC)).toBe(MAC);
    expect(find('win32', { ProgramFiles: 'C:\\Program Files' }, WINDOWS)).toBe(WINDOWS);
    expect(find('win32', { Path: 'D:\\lo;E:\\x' }, 'D:\\lo\\soffice.exe')).toBe(
      'D:\\lo\\soffice.exe',
    );
  });

  it('is never taken from the folder of the documents', () => {
    expect(find('linux', { PATH: '.:bin:' }, 'soffice', 'bin/soffice')).toBeUndefined();
  });

  it('may not be there', () => {
    expect(find('linux', {})).toBeUndefined();
    expect(find('win32', {}, WINDOWS)).toBeUndefined();
    expect(find('freebsd', {})).toBeUndefined();
  });
});
