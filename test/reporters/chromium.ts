import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser of this machine, if it has one. */
export const CHROMIUM = NAMES.find((name) => spawnSync(name, ['--version']).status === 0);

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly error?: { readonly message: string };
  readonly result?: Record<string, unknown>;
  readonly params?: { readonly request?: { readonly url: string } };
}

/** A page opened in a browser without a window. */
export interface OpenPage {
  /** What an expression gives in the page, its promise awaited. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Addresses that the page has asked for. */
  readonly requested: readonly string[];
}

/** Opens an address in the browser, lets `use` look at it and closes the browser. */
export async function withPage(
  browser: string,
  address: string,
  use: (page: OpenPage) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(path.join(tmpdir(), 'passport-browser-'));
  const isRoot = process.getuid?.() === 0;
  const options = ['--headless', '--disable-gpu', '--remote-debugging-pipe', '--no-first-run'];
  const child = spawn(
    browser,
    [...options, ...(isRoot ? ['--no-sandbox'] : []), `--user-data-dir=${profile}`],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const closed = new Promise((resolve) => child.once('close', resolve));
  const waiting = new Map<number, (answer: Answer) => void>();
  const requested: string[] = [];
  let last = 0;
  let rest = '';
  const [, , , toBrowser, fromBrowser] = child.stdio;
  if (!(toBrowser instanceof Writable) || !(fromBrowser instanceof Readable)) {
    throw new Error('no pipe to the browser');
  }
  fromBrowser.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const answer: Answer = JSON.parse(message);
      if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
      if (answer.method === 'Network.requestWillBeSent') {
        requested.push(answer.params?.request?.url ?? '');
      }
    }
  });
  const ask = (method: string, params: object, sessionId?: string) =>
    new Promise<Record<string, unknown>>((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ error, result = {} }) => {
        if (error === undefined) resolve(result);
        else reject(new Error(error.message));
      });
      toBrowser.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
  try {
    const { targetId } = await ask('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await ask('Target.attachToTarget', { targetId, flatten: true });
    const session = String(sessionId);
    const evaluate = async (expression: string) => {
      const options = { expression, awaitPromise: true, returnByValue: true };
      const answer = await ask('Runtime.evaluate', options, session);
      if ('exceptionDetails' in answer) throw new Error(JSON.stringify(answer.exceptionDetails));
      const { result } = answer;
      return typeof result === 'object' && result !== null && 'value' in result
        ? result.value
        : undefined;
    };
    await ask('Network.enable', {}, session);
    await ask('Page.navigate', { url: address }, session);
    await evaluate(
      `new Promise((done) => document.readyState === 'complete' ? done() : addEventListener('load', () => done()))`,
    );
    await use({ evaluate, requested });
  } finally {
    child.kill();
    await closed;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
