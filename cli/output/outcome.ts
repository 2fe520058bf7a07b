import pc from 'picocolors';
import type { ObjectItem } from '../../schemas/record.ts';
import { printable } from './width.ts';

/** One line on what was made of an object; `item` is what the table knows of it. */
export function outcomeLine(key: string, item: ObjectItem | undefined): string {
  const name = pc.bold(printable(key));
  if (!item?.article) return `${name}: removed`;
  const { events = 0, articles = 1 } = item;
  const { status, reason } = item.article;
  if (articles === 1 && status !== 'extracted') {
    return `${name}: ${status}. ${pc.yellow(printable(reason?.message ?? ''))}`;
  }
  const lack = reason ? pc.yellow(` (${reason.code.replaceAll('-', ' ')})`) : '';
  const among = articles === 1 ? '' : ` in ${articles} articles`;
  return `${name}: ${events} ${events === 1 ? 'event' : 'events'}${among}${articles === 1 ? lack : ''}`;
}
