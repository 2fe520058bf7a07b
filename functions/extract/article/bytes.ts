/** What an upload is by its bytes and name: too large, an archive, a picture, or text, of which gzip is undone. */
import { gunzipSync } from 'node:zlib';
import { Refusal } from './refusal.ts';

/** Largest article read, in bytes; of compressed ones the bytes that they inflate to. */
export const LARGEST = 10 * 1024 * 1024;

const AS_TEXT = 'Save the article as a web page (.html), plain text (.txt) or Markdown (.md), and drop that.';
const FROM_OFFICE = 'Open it, copy the article or save it as plain text (.txt) in UTF-8, and drop that.';
const UNPACK = 'Unpack it and drop the articles in it, each by itself.';

/** File types that are no text: by the bytes that they begin with (Latin-1), and by the endings of their names. */
const REFUSED: { what: string; advice: string; magic?: string[]; at?: number; endings: string[] }[] = [
  {
    what: 'a PDF file',
    advice: 'Open it, copy its text into a plain text file (.txt) in UTF-8, and drop that.',
    magic: ['%PDF-'],
    endings: ['pdf'],
  },
  {
    what: 'a word processor file',
    advice: FROM_OFFICE,
    magic: ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '{\\rtf'],
    endings: ['doc', 'docx', 'docm', 'dot', 'dotx', 'odt', 'rtf', 'pages', 'wpd'],
  },
  {
    what: 'a spreadsheet or a presentation',
    advice: FROM_OFFICE,
    endings: ['xls', 'xlsx', 'xlsm', 'ods', 'ppt', 'pptx', 'odp', 'key', 'numbers'],
  },
  { what: 'an e-book', advice: AS_TEXT, endings: ['epub', 'mobi', 'azw', 'azw3', 'djvu'] },
  {
    what: 'an image',
    advice: 'It has no text that could be read; drop the article as text or as a web page.',
    magic: ['\x89PNG\r\n', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*', '8BPS'],
    endings: ['png', 'jpg', 'jpeg', 'gif', 'webp', 'bmp', 'tif', 'tiff', 'heic', 'avif', 'ico', 'psd'],
  },
  {
    what: 'a sound or a film',
    advice: 'It has no text that could be read; drop the article as text or as a web page.',
    magic: ['ID3', 'OggS', 'RIFF', 'fLaC', '\x1aE\xdf\xa3'],
    endings: ['mp3', 'mp4', 'm4a', 'mov', 'avi', 'mkv', 'webm', 'wav', 'ogg', 'flac'],
  },
  { what: 'a film', advice: AS_TEXT, magic: ['ftyp'], at: 4, endings: [] },
  {
    what: 'an archive',
    advice: UNPACK,
    magic: [
      'PK\x03\x04',
      'PK\x05\x06',
      '7z\xbc\xaf\x27\x1c',
      'Rar!\x1a',
      'BZh',
      '\xfd7zXZ\0',
      '\x28\xb5\x2f\xfd',
    ],
    endings: ['zip', 'rar', '7z', 'tar', 'bz2', 'xz', 'zst', 'tgz', 'warc'],
  },
  {
    what: 'a web archive',
    advice: 'Save the page as "Web page, HTML only" and drop that.',
    endings: ['mht', 'mhtml', 'webarchive', 'maff'],
  },
  {
    what: 'a program or a database',
    advice: AS_TEXT,
    magic: ['\x7fELF', 'SQLite format 3\0', 'PAR1', '\xca\xfe\xba\xbe'],
    endings: ['exe', 'dll', 'so', 'sqlite', 'db', 'parquet', 'class', 'jar'],
  },
];

/** The first bytes of those types that begin with theirs. */
const FIRST_BYTES = new Set(
  REFUSED.flatMap(({ magic = [], at }) => (at ? [] : magic.map(each => each.charCodeAt(0)))),
);
/** The types that have theirs further on. */
const INNER = REFUSED.filter(({ at }) => at);

/** The ending of a key's last part in small letters, `.gz` left out; empty where it has none. */
export function ending(key: string): string {
  const name = key.slice(key.lastIndexOf('/') + 1).toLowerCase();
  const plain = name.endsWith('.gz') ? name.slice(0, -3) : name;
  const dot = plain.lastIndexOf('.');
  return dot > 0 ? plain.slice(dot + 1) : '';
}

/**
 * The bytes of the article: inflated where they are gzip, never beyond {@link LARGEST}.
 * @throws Refusal where they are too many, none, or of a file type that holds no text.
 */
export function articleBytes(key: string, bytes: Uint8Array): Uint8Array {
  if (bytes.length > LARGEST) throw tooLarge(`${megabytes(bytes.length)} long`);
  refuseOther(key, bytes);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  let inflated: Uint8Array;
  try {
    inflated = gunzipSync(bytes, { maxOutputLength: LARGEST });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge('longer than that when unpacked');
    throw new Refusal('malformed', `The gzip data is damaged (${message}). Compress the article again.`);
  }
  if (inflated[0] === 0x1f && inflated[1] === 0x8b) {
    throw new Refusal('unsupported-format', `This is gzip within gzip. ${UNPACK}`);
  }
  refuseOther('', inflated);
  return inflated;
}

function tooLarge(how: string): Refusal {
  return new Refusal(
    'too-large',
    `An article may have ${megabytes(LARGEST)}; this one is ${how}. Split it, or drop the text alone.`,
  );
}

function megabytes(length: number): string {
  return `${(length / 1024 / 1024).toFixed(length % (1024 * 1024) === 0 ? 0 : 1)} MB`;
}

function refuseOther(key: string, bytes: Uint8Array): void {
  const named = ending(key);
  const other = REFUSED.find(type => type.endings.includes(named)) ?? typeByBytes(bytes);
  if (!other) return;
  throw new Refusal('unsupported-format', `This is ${other.what}, which is not read. ${other.advice}`);
}

function typeByBytes(bytes: Uint8Array): (typeof REFUSED)[number] | undefined {
  const types = FIRST_BYTES.has(bytes[0] ?? 0) ? REFUSED : INNER;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 32)).toString('latin1');
  return types.find(type => type.magic?.some(magic => head.startsWith(magic, type.at ?? 0)));
}
