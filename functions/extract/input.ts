/** One object as it lies in the bucket or on disk: what `extract` reads, and all that it reads. */
export interface ArticleInput {
  /** Key in the bucket, or the path of a file. */
  key: string;
  bytes: Uint8Array;
  /** Content-Type of the object, if it has one. */
  contentType?: string;
  /** Publication date from outside the bytes, EDTF: `--published`, or the object's metadata. */
  published?: { edtf: string; source: 'given' | 'metadata' };
  /** ISO day on which the object was stored: no article is published later. An upper bound, never the answer. */
  storedOn?: string;
}
