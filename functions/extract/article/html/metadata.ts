/** What a page says of its article in its head: JSON-LD, OpenGraph, microdata, `<meta>`, `<time>`. */
import { toNfc } from '../decode/nfc.ts';
import type { PublishedClaim } from '../published.ts';
import { linkedArticle } from './json-ld.ts';
import { attribute, type Element } from './tree.ts';

/** Names of `<meta>` that tell the publication, the most trusted first. */
const META_DATES = [
  ['article:published_time', 'og:published_time', 'og:article:published_time', 'article:published'],
  [
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'dc.date',
    'dc.date.issued',
    'dcterms.date',
    'dcterms.created',
    'date',
    'datepublished',
    'published_time',
    'parsely-pub-date',
    'sailthru.date',
    'citation_publication_date',
    'article_date_original',
    'created',
  ],
] as const;
const LONGEST = 2000;
const MOST_BLOCKS = 50;

/** Collects while the tree is walked; asked when it has been. */
export class Metadata {
  readonly #meta = new Map<string, string>();
  readonly #linked: string[] = [];
  readonly #itemprops: string[] = [];
  #canonical: string | null = null;
  #pageTitle: string | null = null;

  element(element: Element): void {
    if (element.tagName === 'meta') {
      const name = (
        attribute(element, 'property') ??
        attribute(element, 'name') ??
        attribute(element, 'http-equiv')
      )
        ?.toLowerCase()
        .trim();
      const content = toNfc(attribute(element, 'content')?.trim().slice(0, LONGEST) ?? '');
      if (content && name && !this.#meta.has(name)) this.#meta.set(name, content);
      if (content && attribute(element, 'itemprop') === 'datePublished') this.#itemprops.push(content);
      return;
    }
    if (attribute(element, 'itemprop')?.split(' ').includes('datePublished')) {
      const written = attribute(element, 'content') ?? attribute(element, 'datetime');
      if (written) this.#itemprops.push(written.slice(0, 100));
    }
    if (element.tagName === 'link' && attribute(element, 'rel')?.toLowerCase() === 'canonical') {
      this.#canonical ??= attribute(element, 'href')?.trim() ?? null;
    } else if (element.tagName === 'title') this.#pageTitle ??= innerText(element);
    else if (element.tagName === 'script' && /ld\+json/i.test(attribute(element, 'type') ?? '')) {
      if (this.#linked.length < MOST_BLOCKS) this.#linked.push(rawText(element));
    }
  }

  /** @param visible time elements and datelines near the headline, `<time>` before text. */
  read(visible: { time: string | null; dateline: string | null }) {
    const linked = linkedArticle(this.#linked);
    const get = (name: string) => this.#meta.get(name) ?? null;
    const claims: PublishedClaim[] = [];
    const claim = (written: string | null | undefined, where: string) => {
      if (written) claims.push({ source: 'page', written, where });
    };
    claim(linked?.datePublished, 'JSON-LD datePublished');
    for (const name of META_DATES[0]) claim(get(name), `OpenGraph ${name}`);
    claim(this.#itemprops[0], 'itemprop datePublished');
    for (const name of META_DATES[1]) claim(get(name), `<meta name="${name}">`);
    claim(visible.time, 'the <time> element');
    claim(visible.dateline, 'the visible dateline');
    const url = this.#canonical ?? get('og:url') ?? (linked?.url?.startsWith('http') ? linked.url : null);
    const publisher =
      [get('og:site_name'), linked?.publisher].find(name => name && !isAddress(name)) ?? hostOf(url);
    const author = [linked?.author, get('article:author'), get('author'), get('dable:author')].find(
      name => name && !isAddress(name) && !isSame(name, publisher) && !isSame(name, hostOf(url)),
    );
    return {
      /** Headlines that the page claims, the most trusted first. */
      titles: [
        linked?.headline,
        get('og:title'),
        get('twitter:title'),
        withoutSite(this.#pageTitle, publisher),
        ...segments(this.#pageTitle),
      ].filter((title): title is string => typeof title === 'string' && title !== ''),
      description: linked?.description ?? get('og:description') ?? get('description'),
      publisher: publisher ?? null,
      author: author ?? null,
      url,
      claims,
    };
  }
}

function rawText(element: Element): string {
  return element.childNodes.map(node => ('value' in node ? node.value : '')).join('');
}

function innerText(element: Element): string {
  return toNfc(rawText(element).replace(/\s+/g, ' ').trim().slice(0, LONGEST));
}

function isAddress(name: string): boolean {
  return /^(?:https?:)?\/\/|^[\w.-]+\.(?:vn|com|net|org|info|tv|html?)(?:\/|$)/i.test(name.trim());
}

function isSame(name: string, publisher: string | null | undefined): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/^báo (?:điện tử )?|[^\p{L}\d]/gu, '');
  return publisher ? bare(name) === bare(publisher) || bare(publisher).includes(bare(name)) : false;
}

function hostOf(url: string | null | undefined): string | null {
  return /^https?:\/\/(?:www\d?\.|m\.)?([^/:?#]{3,100})/i.exec(url ?? '')?.[1]?.toLowerCase() ?? null;
}

/** The parts of `Paper - Section - Headline`, one of which may be the headline. */
function segments(title: string | null): string[] {
  const parts = title?.split(/\s[-–|:»]{1,2}\s/).map(part => part.trim()) ?? [];
  return parts.length > 1 ? parts.filter(part => part.length >= 15) : [];
}

/** `Headline | Báo Dân trí` without the paper. */
function withoutSite(title: string | null, publisher: string | null | undefined): string | null {
  if (title === null) return null;
  const at = Math.max(title.lastIndexOf(' | '), title.lastIndexOf(' - '), title.lastIndexOf(' – '));
  if (at < 15) return title;
  const tail = title.slice(at + 3);
  return tail.length <= 40 &&
    (/báo|news|online|\.(?:vn|com|net)|tạp chí|vnexpress|tv/i.test(tail) || isSame(tail, publisher))
    ? title.slice(0, at).trim()
    : title;
}
