/** The rule book of events: what each rule named in a record's `rules` decides. */

export interface EventRule {
  name: string;
  /** Which part of the record it decides. */
  decides: 'date' | 'parties' | 'place' | 'status' | 'type';
  /** What it reads, in a sentence. */
  reads: string;
}

const date: Readonly<Record<string, string>> = {
  'before-verb': 'a date before the verb is its date',
  'after-verb': 'a date after the verb is its date',
  'noun-phrase': 'a date inside the phrase of an event noun is the noun’s',
  'played-at': 'a date behind the match or round that a verb of winning stands at is the verb’s',
  'carrier-noun': 'a date behind the noun of a light verb is that of both',
  'days-of-visit': 'the days of a visit, beside the day on which it ended or began',
  nominal: 'a date that no verb can take goes to the nearest event noun',
  fronted: 'a date set before the clause goes to the verb of the clause',
  'fronted-in-speech': 'a date between a verb of saying and what is said belongs to what is said',
  figure: 'the period in what is reckoned is that of the verb that gives the figure',
  'day-of-each': 'objects of one verb that have their days in brackets are told of once each',
  'in-brackets': 'a date beside an event word in brackets is that word’s',
  'date-apposed': 'what is told behind a date and "when" happened then',
  'cause-of-loss': 'a mishap told as the subject of the lives that it cost was on their day',
  'cause-noun': 'a date behind the consequence is that of the happening that brought it about',
  'coordinated-dates': 'dates joined by a comma or "and" each give the same act',
  'aim-of-verb': 'a date to come is that of what is agreed or announced, not of the words',
  'object-of-dated': 'an event noun that a dated verb is about has its date',
  unlisted: 'words that no lexicon has, right behind whoever a dated clause tells of, are its verb',
  'told-of': 'a date between whom words are about and what he did is that of what he did',
  'done-together': 'what sides do that work together is done when they work together',
  'behind-comma': 'a date behind a comma, with no verb of its own, is that of the verb before it',
  'found-then': 'whoever finds somebody at something does so when it is done',
  'met-and-did': 'whoever meets and has done something there has done both on the day',
  'several-dates': 'one expression for several dates gives one event for each',
  since: '"since" opens an interval',
  until: '"until" closes an interval to come',
  'after-date': '"after" opens an interval',
  'before-date': '"before" closes one',
  followed: 'a happening after which something went on until now has the first day of that stretch',
  'one-day-in-window': 'a happening of one day in a window to come is on one of its days',
  'shared-date': 'a date set before verbs of one subject is that of them all',
  'outcome-of-match': 'what a match decides, told before the match, is on its day',
  'listed-match': 'matches that a colon brings in are on the day of the matches told before it',
  'date-of-pair': 'a date behind two verbs joined by "and" is that of both',
  'said-too': 'acts in words joined by a comma and "and" are of one day',
  'when-clause': 'the main clause has the date of its clause of time',
  'there-too': 'what is done where the clause before was, with its date, has that date',
  'when-of-dated': 'what went on when the dated happening took place has its date',
  'after-clause': 'what follows a dated happening is bounded by it, or goes on since then',
  'at-distance': 'what is told so many days before or after a dated happening is counted from it',
  'brought-about': 'a mishap told after a dated one that brought it about is of that day',
  'before-clause': 'what goes before a dated happening is bounded by it',
  'way-of-answer': 'the deed by which somebody answers is of the day on which he does',
  'before-reaction': 'a deed is bounded by the dated act that answers it or comes after it',
  'in-passing': 'a clause of reason or time tells it as done: it was before the act beside it',
  'at-dated-noun': 'what is said or done at a dated gathering has its date',
  'said-after-meeting': 'what is said after a dated meeting is said on that day',
  'occasion-beside-date': 'a visit and a meeting with somebody have the date of what was done there',
  'entry-of-list': 'what an entry of a list of dates goes on to tell is of its date',
  'same-time': '"at that time" points to the date told last',
  'since-that-time': '"since then" counts from the date told last',
  'said-as-above': 'what stands above was said at the gathering that is named behind it',
  'news-day': 'the lead tells what the body dates',
  'day-of-news':
    'who asks, refuses or accuses next, in an article still on the day of its news, does so then',
  'day-goes-on':
    'what is done next by who is named right before it, in an article still on the day of its news, is of that day',
  'hour-of-day': 'what is said at an hour is said on the day that is told by its hours',
  'meeting-frame': 'what the parties of a dated meeting agree, ask or refuse after it is told belongs to it',
  'visit-frame': 'what visitors and hosts do is done on one of the days of the visit told before',
  'speech-goes-on': 'what a speaker goes on saying is said on the day on which he began',
  answered: 'what another answers or also says is said on the day on which the first spoke',
  'at-that-gathering':
    'what is said or decided at a gathering named without its date has the date told before',
  'beside-dated':
    'what a sentence goes on to tell behind its dated happening, as done next, said too or come of it, is of that day',
  'figures-go-on': 'figures of accounts told one after the other are of one period',
  'market-goes-on': 'prices told one after the other are of the day of the market told before',
  'month-goes-on': 'what the same one does in the sentence behind that of a month is of that month',
  'narrative-day': 'the story of a day goes on with its own sort of happening',
  'going-on': 'what is told as going on goes on on the day of the publication',
  'only-scene': 'an article about one accident or crime tells all of it on its day',
  'after-saying':
    'what was said long before the article to be still to come: not before the day of the saying',
  'before-publication': 'no date is told: not later than the publication',
  'after-publication': 'no date is told of what is to come: not earlier than the publication',
};

const parties: Readonly<Record<string, string>> = {
  transitive: 'the subject does it, the object suffers it',
  mutual: 'subject, object and whoever "with" names do it together',
  visit: 'the subject goes to the object, which receives it',
  undergo: 'it happens to the subject, which is named as its actor',
  reverse: 'the object does it to the subject',
  saying: 'the subject says it; whom it is said to is the recipient',
  passive: 'the subject suffers it; whoever stands behind the marker does it',
  'passive-between': 'what two sides have between them is ended by both',
  'made-by': 'what is launched is named with "of" whom made it',
  founded: 'what is founded is named as its actor',
  deed: 'a verb made a noun: done by whom "of" names',
  'noun-transitive': 'an event noun: done by whom "of" names, or by the subject beside it',
  'noun-mutual': 'an event noun of several sides: all in its phrase take part',
  'noun-visit': 'an event noun: the subject visits whom its phrase names',
  'noun-saying': 'an event noun of words: said by whom its phrase names',
  'noun-undergo': 'an event noun: it happens to whom its phrase names',
  'noun-between': 'the sides of a conflict are those that "between" names behind it',
  'aimed-at': 'words are for whom the measures they announce are aimed at',
  'said-towards': 'words are for those to whom the speaker’s own side does, or will do, what he tells',
  'answered-to': 'words that answer somebody are for him, where they name nobody else',
  'quoted-about': 'direct speech is for the first state besides the speaker’s own of which it tells',
  'words-about': 'words that take sides are for, or against, the other state that they are about',
  'seat-of-envoy': 'what is done with an envoy is done to the state at which he sits',
  'relations-with': 'words about relations are for the other side',
  'parties-of-before': 'a meeting without parties is that of those told before',
  'target-of-before':
    'measures that go on after others, told against nobody or against people by their number, are against the same state',
  'firm-of-story': 'figures of a firm’s accounts that name nobody are those of the firm the article is about',
  'state-of-story':
    'what only states do, told without anybody, is done by the state in which the article plays',
  'state-of-place':
    'who protests or rises, where nobody else is named, does so against the state in which it happens',
  'owner-of-deed':
    'a deed told by its noun alone is of whoever the article says elsewhere it is; words about it are for him',
  'enemy-of-story': 'where an article has two sides fight each other, one strikes the other',
  'state-of-officer':
    'who serves a state is appointed, promoted or dismissed by it, where nobody else is told',
  'state-of-office':
    'who is named to a post or sent to an organ of a state is so by that state, where nobody else is told',
  'house-of-office':
    'who is named to a post of a firm, school or club is so by that house, where nobody else is told',
  'agent-of-story':
    'what somebody must do, told without anybody, is done by whoever acts in most of the article',
  'held-by-speaker':
    'a meeting at which somebody speaks for a state, and of which no more is told, is that state’s',
  'accused-behind':
    'a trial that names nobody is of those whom the next sentence tells to be charged or sentenced',
  'prosecutor-of-before': 'suspects told one after the other have one prosecutor',
};

const place: Readonly<Record<string, string>> = {
  'place-of-occasion': 'what is said and done on an occasion that was told happened where that was',
  'place-of-fighting': 'the fighting of an article is in the one country in which it is told to be',
  'place-of-state': 'a state votes, makes laws, prosecutes and tries its weapons at home',
  'place-of-hosts':
    'a visit that names no place is made where its hosts live, and who receives others does so at home',
  'place-struck': 'an attack that names no place was where those live whom it struck',
  'place-of-story': 'what is told without a place happened where the article plays',
};

const type: Readonly<Record<string, string>> = {
  carrier: 'a light verb takes its type from the noun or verb that completes it',
  match:
    'sides that meet in a tournament or, in a story of sport, by themselves, play, and what takes place there is a contest',
  'kind-of-story': 'a word for what happened is of the sort that the story has told last, or tells next',
  'called-off': 'the day on which something that is called off was to be is that of what is called off',
  ended: 'what is ended gives the type of its ending',
  'said-act': 'a verb of saying before an act in words tells that act',
};

const status: Readonly<Record<string, string>> = {
  negation: 'a denial that reaches the verb',
  condition: 'a clause of condition is only possible',
  'asked-whether': 'what is only asked (`hay không`) is possible',
  possible: 'a word of possibility',
  'future-marker': 'a word that puts it ahead',
  'mood-goes-on': 'what goes on without a subject goes on in the mood of the clause before',
  'date-after-publication': 'its date lies after the publication',
};

/** Marks of a clause that the rules of context go by; they decide nothing themselves. */
const marks: Readonly<Record<string, string>> = {
  'that-time': 'its clause says "at that time"',
  'since-then': 'its clause says "since then"',
};

export const eventRules: readonly EventRule[] = Object.entries({
  date,
  parties,
  place,
  type,
  status,
}).flatMap(([decides, rules]) =>
  Object.entries(decides === 'date' ? { ...rules, ...marks } : rules).map(([name, reads]) => ({
    name,
    decides: decides as EventRule['decides'],
    reads,
  })),
);

const reads = new Map(eventRules.map(rule => [rule.name, rule.reads]));

/** What an event rule reads; undefined for a name that the book has not. */
export function readsOf(name: string): string | undefined {
  return reads.get(name);
}
