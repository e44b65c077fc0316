import { oneLine } from '../english/plain-text';
import type { TypedSpan } from './add-spans';

/** Words that lead to a date, a name or a topic. */
const LEADING = [
	'about',
	'at',
	'by',
	'for',
	'from',
	'in',
	'on',
	're',
	'regarding',
	'to',
	'via',
	'with',
	'w',
	'w/',
] as const;
/** Words that only join the parts of a line. */
const JOINING = [...LEADING, 'again', 'and', 'back', 'i', 'please', 'then'] as const;
/** Words before the second day of the user, which has a part of its own. */
const ELSE = ['otherwise', 'or else', 'else', 'if not'] as const;
/** What a follow-up says without them: that the user gets in touch. */
const CONTACTING = [
	...['call', 'chat', 'check in', 'circle back', 'contact', 'email', 'follow up', 'follow-up', 'get', 'get in touch'],
	...['meet', 'message', 'phone', 'reach out', 'speak', 'talk', 'text', 'touch base', 'video'],
] as const;
/** Words that only lead to the word for a channel: "send Ana a card", "video call". */
const GIVING = ['drop', 'give', 'send', 'shoot', 'write', 'her', 'him', 'them', 'linkedin', 'video'] as const;

/** What the user says about the act itself: `remind me to`, `I need to`, `don't forget to`, `I should`. */
const INTENTION =
	/^(?:(?:remind\s+me|remember|don['’]?t\s+forget|do\s+not\s+forget|(?:(?:I|we)\s+)?(?:need|have|want|got|plan|intend))\s+to|(?:(?:I|we)\s+)?(?:should|must|will|gotta)|(?:I|we)['’](?:ll|d\s+like\s+to|ve\s+got\s+to|m\s+going\s+to)|let['’]?s|to-?do(?=:|$))(?![\p{L}\p{N}'’])/iu;
/** An article alone, which is no word that the form has left unread: `the`. */
const ARTICLE = /^(?:an?|the)$/i;
/** Punctuation and pictures before the words that are left over: `, ` in `, about pricing`, but not `(` or `#`. */
const SIGNS_BEFORE = /^[^\p{L}\p{N}"“'‘([#@$€£+]+/u;
/** Punctuation after them: ` – ` in `pricing – `. */
const SIGNS_AFTER = /[\s,;:.–—-]+$/;
/** The sign before some words, with which they go on: `, ` in `, bring samples`, ` — ` in ` — urgent`. */
const CONTINUES = /^\s*(?:([,;:])|([–—-]))\s/;

const pattern = (words: readonly string[]) =>
	[...words]
		.sort((one, other) => other.length - one.length)
		.map((each) => each.replace(' ', '\\s+'))
		.join('|');
const leadOf = (words: readonly string[]) => new RegExp(`^(?:${pattern(words)})(?![\\p{L}\\p{N}'’])`, 'iu');
const endOf = (words: readonly string[]) => new RegExp(`(?:^|[^\\p{L}\\p{N}'’])(?:${pattern(words)})$`, 'iu');
/** Words at the start of a leftover that only lead to it: `about`; before the contact also `call`; with a channel `send`. */
const LEADS = { plain: leadOf(JOINING), contacting: leadOf([...JOINING, ...CONTACTING]), given: leadOf(GIVING) };
/** Such words at its end: `the study on`; before a date also `otherwise`, before the contact `call`. */
const ENDS = {
	line: endOf(LEADING),
	part: endOf([...JOINING, ...ELSE]),
	contact: endOf([...JOINING, ...CONTACTING]),
};
/** A verb at the end of some words that needs the person after it: `thank` before Dana and `for the referral`. */
const NEEDS_PERSON = /(?:^|\s)(?:thank|tell|remind|congratulate|inform|warn|invite|show|wish)$/i;

/** A word that leads to the topic, and belongs to it in the line: `about` in `about the offer`. */
const TOPIC = /^(?:about|re|regarding|to)$/i;
/** Words that leave open whether, when or with whom, which only the line in its own words keeps. */
const OPEN =
	"maybe|perhaps|possibly|probably|hopefully|sometime|around|roughly|approximately|circa|until|till|since|before|after|not|never|don['’]?t|do\\s+not|unless|if|when|once|or|promised|agreed|said|told";
/** Such a word at the beginning of some words, or at their end: `or Lee`, `maybe`, `the talk before`. */
const STAYS_IN_LINE = new RegExp(`^(?:${OPEN})(?![\\p{L}\\p{N}'’-])|(?:^|\\s)(?:${OPEN})$`, 'iu');

/** The parts of a typed line that have a meaning of their own. */
export interface Taken {
	/** The dates and the word that names the channel. */
	readonly others: readonly TypedSpan[];
	readonly contact: TypedSpan | null;
	/** Whether the line names a channel, so that "send" only leads to it. */
	readonly given: boolean;
}

/** What is between two parts of the line. */
interface Gap extends TypedSpan {
	readonly before: keyof typeof ENDS;
}

function gapsOf(typed: string, { others, contact }: Taken): readonly Gap[] {
	const gaps: Gap[] = [];
	let at = 0;
	const parts = [...others, ...(contact ? [contact] : [])].sort((one, other) => one.from - other.from);
	for (const part of parts) {
		if (part.from > at) gaps.push({ from: at, to: part.from, before: part === contact ? 'contact' : 'part' });
		at = Math.max(at, part.to);
	}
	return at < typed.length ? [...gaps, { from: at, to: typed.length, before: 'line' }] : gaps;
}

/** Words that are kept, and where they begin with the word that leads to their topic: `about the offer`. */
interface KeptSpan extends TypedSpan {
	readonly shownFrom: number;
}

/** The words of a gap without those at its edges that only join; null if none are left. */
function kept(typed: string, { from, to, before }: Gap, given: boolean): KeptSpan | null {
	const lead = LEADS[before === 'contact' || !given ? 'contacting' : 'plain'];
	const end = ENDS[before];
	let [first, last] = [from, to];
	let shownFrom: number | null = null;
	for (;;) {
		first += SIGNS_BEFORE.exec(typed.slice(first, last))?.[0].length ?? 0;
		last -= SIGNS_AFTER.exec(typed.slice(first, last))?.[0].length ?? 0;
		const bare = typed.slice(first, last);
		if (!/[\p{L}\p{N}]/u.test(bare) || ARTICLE.test(bare)) return null;
		const led = (INTENTION.exec(bare) ?? lead.exec(bare) ?? (given ? LEADS.given.exec(bare) : null))?.[0] ?? '';
		const ended = led === bare ? '' : (end.exec(bare)?.[0] ?? '');
		if (led === '' && ended === '') return { from: first, to: last, shownFrom: shownFrom ?? first };
		if (led !== '') shownFrom = TOPIC.test(led) ? first : null;
		first += led.length;
		last -= ended.length;
	}
}

/** The words of a typed line that no part has taken. */
export interface Leftover {
	/** In one line and in their order, without words that only join the parts. */
	readonly words: string;
	readonly spans: readonly TypedSpan[];
	/** Whether some of the words leave the plan open, so that they belong into the line as typed: `maybe`, `or Lee`. */
	readonly isOpen: boolean;
}

/**
 * Returns what is left of a line, in the order of its words: `bring samples` of `call Dana Fri bring samples`, `ask about
 * the flat` of `ask Dana Fri about the flat`. Words that only join are left out at its beginning, and before the other parts.
 */
export function leftover(typed: string, taken: Taken): Leftover {
	let words = '';
	let isOpen = false;
	const spans: TypedSpan[] = [];
	for (const gap of gapsOf(typed, taken)) {
		const found = kept(typed, gap, taken.given);
		if (!found) continue;
		isOpen ||= STAYS_IN_LINE.test(typed.slice(found.from, found.to));
		const isFirst = spans.length === 0;
		// Behind other words, a word such as "for" is part of what is said: "thank Bo for the intro".
		const start = isFirst ? found.from : gap.from + (SIGNS_BEFORE.exec(typed.slice(gap.from, gap.to))?.[0].length ?? 0);
		const [, mark, dash] = CONTINUES.exec(typed.slice(gap.from, found.from)) ?? [];
		const sign = mark !== undefined ? `${mark} ` : dash !== undefined ? ` ${dash} ` : ' ';
		words += (isFirst ? '' : sign) + typed.slice(start, found.to);
		if (gap.before === 'contact' && taken.contact && NEEDS_PERSON.test(words)) {
			words += ` ${typed.slice(taken.contact.from, taken.contact.to)}`;
		}
		spans.push({ from: isFirst ? found.shownFrom : start, to: found.to });
	}
	return { words: oneLine(words).replace(/^["“](.*)["”]$/, '$1'), spans, isOpen };
}
