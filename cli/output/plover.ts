import { findHappenings } from '../../functions/happenings/happenings.ts';
import { toPlover } from '../../functions/plover/record.ts';
import packageJson from '../../package.json' with { type: 'json' };
import type { EventRecord } from '../../schemas/event.ts';
import type { ArticleSummary } from '../../schemas/record.ts';

/** PLOVER records as JSON lines, and a line that tells how many events have none and why; empty where all have. */
export interface PloverLines {
  lines: string[];
  omitted: string;
}

/** @param linked whether records of one happening shall share a `link` */
export function ploverLines(
  events: readonly EventRecord[],
  articles: ReadonlyMap<string, ArticleSummary>,
  linked: boolean,
): PloverLines {
  const happenings = linked ? findHappenings(events, articles) : [];
  const keys = new Map(
    happenings
      .filter(({ events: own }) => own.length > 1)
      .flatMap(({ key, events: own }) => own.map(({ id }) => [id, key] as const)),
  );
  const lines: string[] = [];
  const omitted = new Map<string, number>();
  for (const event of events) {
    const coded = toPlover(event, {
      coder: `nien-bieu ${packageJson.version}`,
      article: articles.get(event.article),
      happening: keys.get(event.id),
    });
    if ('record' in coded) lines.push(JSON.stringify(coded.record));
    else omitted.set(coded.omitted, (omitted.get(coded.omitted) ?? 0) + 1);
  }
  const counts = [...omitted].map(([why, count]) => `${count} ${why}`).join(', ');
  const all = events.length - lines.length;
  return {
    lines,
    omitted: all > 0 ? `${all} of ${events.length} events have no strict PLOVER code: ${counts}.` : '',
  };
}
