import { readFile, rm, writeFile } from 'node:fs/promises';

/** Another run holds the lock. */
class LockedError extends Error {
  override name = 'LockedError';

  constructor(pid: number) {
    super(`the pipeline runs already (process ${pid}): end it with Ctrl-C, or give another --data folder`);
  }
}

/**
 * Takes a lock file that holds this process's id; a lock whose process is gone is taken over.
 * @returns gives the lock up
 * @throws LockedError
 */
export async function lock(path: string): Promise<() => Promise<void>> {
  for (;;) {
    try {
      await writeFile(path, String(process.pid), { flag: 'wx' });
      return () => rm(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const pid = Number(await readFile(path, 'utf8').catch(() => ''));
    if (pid !== process.pid && isRunning(pid)) throw new LockedError(pid);
    await rm(path, { force: true });
  }
}

/** Whether a process lives. */
export function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
