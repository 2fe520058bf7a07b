/** What is done on the visit that the story stands in. */
import type { Draft } from '../draft.ts';
import type { Carried } from './carried-date.ts';
import type { Story } from './story.ts';
import { onVisit } from './visit.ts';

/** What is done on the visit told before. */
export function staying(draft: Draft, story: Story): Carried | undefined {
  const stay = story.visit && onVisit(draft, story.visit, story.visiting);
  if (!stay) return undefined;
  story.visiting = draft.sentence;
  draft.status = stay.status;
  return { of: stay, rule: 'visit-frame' };
}
