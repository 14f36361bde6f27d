import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export class DataDirectoryInUse extends Error {
  constructor(directory: string, pid: number) {
    super(`De gegevensmap ${directory} is al in gebruik (proces ${pid}). Stop dat eerst, of kies een andere DATA_DIR.`);
  }
}

/**
 * Claims an embedded database directory for this process: two processes in one directory would destroy it.
 * A claim left by a killed process is taken over. Resolves to the function that gives the claim up.
 */
export async function lockDataDirectory(directory: string): Promise<() => Promise<void>> {
  await mkdir(directory, { recursive: true });
  const file = join(directory, '..', '.wij-kennis.pid');
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' });
      return () => rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = Number(await readFile(file, 'utf8').catch(() => ''));
    if (owner && owner !== process.pid && isRunning(owner)) throw new DataDirectoryInUse(directory, owner);
    await rm(file, { force: true });
  }
  throw new DataDirectoryInUse(directory, 0);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
