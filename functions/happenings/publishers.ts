import type { ArticleSummary } from '../../schemas/record.ts';

/**
 * Who first published an article: the agency that it credits, since ten papers that print one agency's report
 * are one voice; else its newspaper or site; undefined where it names none.
 */
function originOf(article: ArticleSummary | undefined): string | undefined {
  return article?.agency ?? article?.publisher ?? siteOf(article?.url);
}

function siteOf(url: string | null | undefined): string | undefined {
  if (!url) return undefined;
  return URL.parse(url)?.hostname.replace(/^www\./, '') || undefined;
}

/** The different origins of some articles, and how many name none. */
export function countPublishers(
  keys: readonly string[],
  articles: ReadonlyMap<string, ArticleSummary>,
): { publishers: string[]; unattributed: number } {
  const origins = new Map<string, string>();
  let unattributed = 0;
  for (const key of keys) {
    const origin = originOf(articles.get(key));
    if (origin === undefined) {
      unattributed++;
      continue;
    }
    const folded = origin
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[\s.+]/gu, '');
    const spelled = origins.get(folded);
    if (spelled === undefined || origin < spelled) origins.set(folded, origin);
  }
  return { publishers: [...origins.values()].sort(), unattributed };
}
