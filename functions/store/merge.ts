/** Something with a sort key. */
export interface Sorted {
  sk: string;
}

/** A sorted stream that need not be opened before its turn. */
export interface Source<T extends Sorted> {
  /** No item of the stream stands before this, in the direction of the merge; null where that is not known. */
  begins: string | null;
  open(): AsyncIterator<T>;
}

/** Streams opened together when their turn comes: each costs a request, and the first answer takes longest. */
const OPEN_TOGETHER = 4;

/**
 * Merges sorted streams into one, opening each only when the merge comes to where it may begin.
 * @param before whether one sort key stands before another in the direction of the merge
 */
export async function* merge<T extends Sorted>(
  sources: Source<T>[],
  before: (a: string, b: string) => boolean,
): AsyncGenerator<T> {
  const waiting = sources.toSorted((a, b) => {
    if (a.begins === null || b.begins === null) return Number(a.begins !== null) - Number(b.begins !== null);
    return before(a.begins, b.begins) ? -1 : Number(before(b.begins, a.begins));
  });
  const open: { head: T; rest: AsyncIterator<T> }[] = [];
  const openSome = async (count: number) => {
    const streams = waiting.splice(0, count).map(source => source.open());
    const heads = await Promise.all(streams.map(stream => stream.next()));
    streams.forEach((rest, i) => {
      const head = heads[i];
      if (head && !head.done) open.push({ head: head.value, rest });
    });
  };
  await openSome(waiting.filter(source => source.begins === null).length);
  for (;;) {
    const first = open.reduce<(typeof open)[number] | undefined>(
      (least, each) => (least === undefined || before(each.head.sk, least.head.sk) ? each : least),
      undefined,
    );
    const next = waiting[0]?.begins;
    if (next !== undefined && next !== null && (first === undefined || !before(first.head.sk, next))) {
      await openSome(OPEN_TOGETHER);
      continue;
    }
    if (first === undefined) return;
    yield first.head;
    const { done, value } = await first.rest.next();
    if (done) open.splice(open.indexOf(first), 1);
    else first.head = value;
  }
}
