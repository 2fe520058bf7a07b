import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const Objects = z.array(z.object({ bucket: z.string(), key: z.string() }));
type ObjectNames = z.infer<typeof Objects>;

/**
 * The objects whose change may not have been told yet. Storing an object and sending its notification are two
 * steps, and a run that is killed between them would never look at the object again. So its name is laid down
 * before the first step and taken back after the second; what the run before left is told at the next start.
 * Written synchronously: what follows must find it on disk.
 */
export class Unsent {
  readonly #folder: string | undefined;

  /** @param folder one file for each request under way lies there; nothing is kept where absent */
  constructor(folder: string | undefined) {
    this.#folder = folder;
    if (folder !== undefined) mkdirSync(folder, { recursive: true });
  }

  /** Lays down that these objects are about to change. @returns takes it back */
  add(objects: ObjectNames): () => void {
    if (this.#folder === undefined || objects.length === 0) return () => {};
    const path = join(this.#folder, `${randomUUID()}.json`);
    writeFileSync(path, JSON.stringify(Objects.parse(objects)));
    return () => rmSync(path, { force: true });
  }

  /** What the run before left, and what is under way, each with what takes it back. */
  left(): { objects: ObjectNames; done(): void }[] {
    const folder = this.#folder;
    if (folder === undefined) return [];
    return readdirSync(folder).map(name => {
      const path = join(folder, name);
      return { objects: read(path), done: () => rmSync(path, { force: true }) };
    });
  }
}

/** None where the run was killed while it wrote: then it had not stored anything yet. */
function read(path: string): ObjectNames {
  try {
    return Objects.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return [];
  }
}
