/** What git answered. */
export interface GitAnswer {
  readonly isDone: boolean;
  readonly said: string;
  /** Why it refused, in its own words; `undefined` where there is no git. */
  readonly complaint: string | undefined;
}

const LARGEST_ANSWER = 64 * 1024 * 1024;

/**
 * What a hook of git sets for itself: seen from another folder, as workspaces are, it leads astray (the index
 * by a relative path, the folder that is taken for the top).
 */
const HOOKS_OWN = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR'];

function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !HOOKS_OWN.includes(name.toUpperCase())),
  );
}

/** Asks the git of a folder. */
export async function askGit(folder: string, ...args: readonly string[]): Promise<GitAnswer> {
  const { execFile } = await import('node:child_process');
  const options = { cwd: folder, maxBuffer: LARGEST_ANSWER, env: environment() };
  return new Promise((resolve) => {
    execFile('git', ['-c', 'core.quotePath=false', ...args], options, (error, said, stderr) => {
      const isMissing = error !== null && 'code' in error && error.code === 'ENOENT';
      const complaint = isMissing ? undefined : stderr.trim();
      resolve({ isDone: error === null, said, complaint });
    });
  });
}
