import { createHash } from 'node:crypto';
import { type FSWatcher, watch } from 'node:fs';
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import {
  DeleteObjectCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  type S3Client,
} from '@aws-sdk/client-s3';

/** Quiet time after the last change of the folder before it is looked at: a file may still be being written. */
const QUIET_MS = 200;

/** Files of the folder lie in the bucket under this prefix. */
const INBOX_PREFIX = 'inbox/';

/** Hidden files, and names that editors and browsers give to what they have not finished. */
const UNFINISHED = /^[.~]|~$|\.(?:part|partial|crdownload|download|tmp|swp)$/i;

/**
 * Keeps the objects under {@link INBOX_PREFIX} equal to the files of a folder: what is laid in is uploaded,
 * what is changed is uploaded again, what is removed is deleted; also what happened while nobody watched.
 */
export class Inbox {
  readonly #folder: string;
  readonly #bucket: string;
  readonly #s3: S3Client;
  readonly #onError: (error: Error) => void;
  /** Key → what tells one state of a file from the next. */
  readonly #known = new Map<string, string>();
  #watcher: FSWatcher | undefined;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();

  constructor(folder: string, bucket: string, s3: S3Client, onError: (error: Error) => void) {
    this.#folder = folder;
    this.#bucket = bucket;
    this.#s3 = s3;
    this.#onError = onError;
  }

  /** Makes the bucket agree with the folder, and watches it from then on. */
  async open(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    this.#watcher = watch(this.#folder, { recursive: true }, () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#lookSoon(), QUIET_MS);
    });
    this.#watcher.on('error', error => this.#onError(error));
    await this.#recall();
    await this.#look();
  }

  async close(): Promise<void> {
    this.#watcher?.close();
    clearTimeout(this.#timer);
    await this.#looking;
  }

  #lookSoon(): void {
    this.#looking = this.#looking
      .then(() => this.#look())
      .catch(error => this.#onError(error instanceof Error ? error : new Error(String(error))));
  }

  /** Takes files that lie in the bucket unchanged for known. */
  async #recall(): Promise<void> {
    const files = await this.#files();
    const pages = paginateListObjectsV2({ client: this.#s3 }, { Bucket: this.#bucket, Prefix: INBOX_PREFIX });
    for await (const { Contents = [] } of pages) {
      for (const { Key = '', ETag } of Contents) {
        const file = files.get(Key);
        const isSame =
          file &&
          ETag ===
            `"${createHash('md5')
              .update(await readFile(file.path))
              .digest('hex')}"`;
        this.#known.set(Key, isSame ? file.state : '');
      }
    }
  }

  async #look(): Promise<void> {
    const files = await this.#files();
    for (const [Key, { path, state }] of files) {
      if (this.#known.get(Key) === state) continue;
      const Body = await readFile(path).catch(() => undefined);
      if (!Body) continue;
      await this.#s3.send(new PutObjectCommand({ Bucket: this.#bucket, Key, Body }));
      this.#known.set(Key, state);
    }
    for (const Key of this.#known.keys()) {
      if (files.has(Key)) continue;
      await this.#s3.send(new DeleteObjectCommand({ Bucket: this.#bucket, Key }));
      this.#known.delete(Key);
    }
  }

  /** The finished files by their keys. */
  async #files(): Promise<Map<string, { path: string; state: string }>> {
    const files = new Map<string, { path: string; state: string }>();
    for (const entry of await readdir(this.#folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      const parts = relative(this.#folder, path).split(sep);
      if (entry.isDirectory() || parts.some(part => UNFINISHED.test(part))) continue;
      const status = await stat(path).catch(() => undefined);
      if (!status?.isFile()) continue;
      const key = INBOX_PREFIX + parts.join('/').normalize('NFC');
      files.set(key, { path, state: `${status.size} ${status.mtimeMs}` });
    }
    return files;
  }
}
