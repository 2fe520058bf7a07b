import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { MAX_OBJECT_BYTES } from '../functions/extract/objects.ts';

/** A file and the key that it gets in the bucket. */
export interface Upload {
  path: string;
  key: string;
}

/**
 * The files to upload with their keys: a file's name, or its path below the folder that was named. Hidden
 * files in folders are left out.
 * @param key key of the one file; where it ends in `/`, it is put before the key of each
 * @throws Error naming what is not there, is too large, or would lie on another's key
 */
export async function uploadsOf(paths: string[], key = ''): Promise<Upload[]> {
  const isPrefix = key === '' || key.endsWith('/');
  const uploads = new Map<string, Upload>();
  for (const each of (await Promise.all(paths.map(filesUnder))).flat()) {
    const upload = { path: each.path, key: isPrefix ? key + each.name : key };
    const other = uploads.get(upload.key);
    if (other && other.path !== upload.path) {
      throw new Error(
        `${other.path} and ${upload.path} would both get the key ${upload.key}: upload them apart, with --key`,
      );
    }
    if (each.size > MAX_OBJECT_BYTES) {
      const limit = `${MAX_OBJECT_BYTES / 1024 / 1024} MB`;
      throw new Error(`${each.path} has ${each.size} bytes; an article has at most ${limit}`);
    }
    uploads.set(upload.key, upload);
  }
  if (uploads.size === 0) throw new Error(`${paths.join(', ')}: there is no file in it`);
  return [...uploads.values()];
}

interface File {
  path: string;
  /** Its name, with the folders below the one that was named, in the form that S3 keys have. */
  name: string;
  size: number;
}

async function filesUnder(path: string): Promise<File[]> {
  const status = await stat(path).catch(() => undefined);
  if (!status) throw new Error(`${path}: there is no such file`);
  if (!status.isDirectory()) return [{ path, name: basename(path).normalize('NFC'), size: status.size }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(file => ({ path: file, parts: relative(path, file).split(sep) }))
    .filter(({ parts }) => !parts.some(part => part.startsWith('.')));
  return Promise.all(
    files.map(async ({ path, parts }) => ({
      path,
      name: parts.join('/').normalize('NFC'),
      size: (await stat(path)).size,
    })),
  );
}
