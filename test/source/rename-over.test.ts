import { describe, expect, it } from 'vitest';
import { renameOver } from '../../src/source/rename-over.js';

/** A system that refuses some times, and how often it was asked. */
function refusing(times: number, code: string) {
  let asked = 0;
  const rename = () => {
    asked++;
    if (asked <= times) throw Object.assign(new Error(code), { code });
  };
  return { rename, asked: () => asked };
}

const rename = (platform: NodeJS.Platform, times: number, code: string) => {
  const system = refusing(times, code);
  const attempt = () => renameOver('a', 'b', { platform, rename: system.rename });
  return { attempt, asked: system.asked };
};

describe('a file that somebody reads just now', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])('is replaced a moment later on Windows: %s', (code) => {
    const { attempt, asked } = rename('win32', 3, code);
    attempt();
    expect(asked()).toBe(4);
  });

  it('is told of where it stays open', () => {
    const { attempt, asked } = rename('win32', 100, 'EBUSY');
    expect(attempt).toThrow('EBUSY');
    expect(asked()).toBe(6);
  });

  it.each([
    ['linux', 'EPERM'],
    ['darwin', 'EACCES'],
    ['win32', 'ENOSPC'],
  ] as const)('is nothing to wait for on %s: %s', (platform, code) => {
    const { attempt, asked } = rename(platform, 1, code);
    expect(attempt).toThrow(code);
    expect(asked()).toBe(1);
  });
});
