/** From a draft to the record that is stored. */
import type { Article } from '../../../schemas/article.ts';
import type { EventRecord } from '../../../schemas/event.ts';
import { scoreOf } from '../../../schemas/plover.ts';
import type { Draft } from './draft.ts';
import { eventId } from './identity.ts';

/** The record of a draft; `key` is the article's, and goes into its identity. */
export function toRecord(draft: Draft, article: Article, key: string): EventRecord {
  const { text } = article;
  const score = scoreOf(draft.type, draft.mode);
  const { mention } = draft;
  return {
    id: eventId(key, draft.date, draft.type, draft.triggerStart, draft.triggerEnd),
    article: key,
    start: draft.start,
    end: draft.end,
    text: text.slice(draft.start, draft.end),
    trigger: text.slice(draft.triggerStart, draft.triggerEnd),
    triggerStart: draft.triggerStart,
    date: draft.date,
    basis: draft.basis,
    type: draft.type,
    ...(draft.mode === undefined ? {} : { mode: draft.mode }),
    ...(score === undefined ? {} : { score }),
    actors: draft.actors,
    recipients: draft.recipients,
    place: draft.place,
    status: draft.status,
    source: draft.source,
    mentions: [
      { start: draft.start, end: draft.end, text: text.slice(draft.start, draft.end), part: draft.part },
      ...draft.mentions.map(({ start, end, part }) => ({ start, end, text: text.slice(start, end), part })),
    ],
    dateMention: mention
      ? {
          start: mention.start,
          end: mention.end,
          text: mention.text,
          edtf: mention.edtf,
          ...(mention.mod === undefined ? {} : { mod: mention.mod }),
          rule: mention.rule,
          anchor: mention.anchor,
        }
      : null,
    rules: draft.rules,
    evidence: mention?.evidence ?? [],
  };
}
