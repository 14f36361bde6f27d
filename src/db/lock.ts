import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export class DataDirectoryInUse extends Error {
  constructor(directory: string, owner: string) {
    super(`De gegevensmap ${directory} is al in gebruik${owner}. Stop dat eerst, of kies een andere DATA_DIR.`);
  }
}

/**
 * Claims the directory of an embedded database for this process: two processes in one directory would destroy it. The
 * claim is a lock of the kernel on a file, taken through SQLite because Node offers none itself: it ends with the
 * process however that ends, and holds between containers that share a volume. Returns the function that gives it up.
 */
export function lockDataDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true });
  const note = join(directory, '..', '.wij-kennis.pid');
  const lock = new DatabaseSync(join(directory, '..', '.wij-kennis.slot'));
  try {
    lock.exec('pragma locking_mode = exclusive; begin exclusive');
  } catch {
    lock.close();
    throw new DataDirectoryInUse(directory, ownerIn(note));
  }
  writeFileSync(note, String(process.pid));
  return () => lock.close();
}

function ownerIn(note: string): string {
  try {
    return ` (proces ${Number(readFileSync(note, 'utf8'))})`;
  } catch {
    return '';
  }
}
