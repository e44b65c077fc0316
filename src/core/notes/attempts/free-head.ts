import { channelIn } from '../../channels';
import { plainWords } from '../../markdown/links';
import { entryStart, type EntryContext, type EntryStart } from './entry-start';
import { NOTE_MARK } from './exact-line';
import { eventIn } from './words/events';
import { outcomeIn } from './words/outcomes';
import { roleIn } from './words/vocabulary';

/** The parts of a log in free words. */
export interface FreeHead {
	/** Its date, or null without one at its beginning. */
	readonly known: EntryStart | null;
	/** The name in front of its words, or null. */
	readonly name: string | null;
	/** Its words without date and name. */
	readonly body: string;
	/** What is behind the dash, which is not parsed. */
	readonly note: string;
}

type Lead = Omit<FreeHead, 'note'>;

/** What may separate a date or a name from the words: `: `, ` - `, `) — `. */
const SEPARATORS = /^[\s:,;.)\]|–—-]+/;
/** Tags in front of a log: `#call `. */
const TAGS = /^(?:#[\p{L}\p{N}_/-]+ +)+/u;
/** What a log calls itself in front of its date: `Attempt 1 (`, `Call #2 - `, `2nd call `, `Email `. */
const LABEL =
	/^(?<nth>(?:1st|2nd|3rd|[4-9]th|first|second|third|fourth|fifth) )?(?<what>attempt|try|contact|call|phone|e-?mail|text|sms|message|linked-?in|whatsapp|letter)(?: ?#?(?<number>\d{1,2})(?![\d/.-]))?(?: ?[:.)–-])? ?[([]?(?=[\p{L}\d])/iu;
/** A number within a log: `call #1 VM`, `attempt 2: busy`. */
const NUMBERED =
	/^(attempt|try|call|e-?mail|text) ?(?:#\d{1,2}(?![\d/.-])|\d{1,2}(?=[:)–-]| [:–-] ))[\s:.)–-]*(?=\p{L})/iu;
/** A date in brackets at the end: `left message [2026-11-17 16:10]`. */
const AT_END = /^(.*[^\s,;]) [[(]([^\])[(]{4,30})[\])]$/;
/** A dash or bracket behind a date, before what happened then: ` - no answer`, `): voicemail`. */
const MARK_BEHIND = /^ ?(?:[\])]:?|:| [–-])/;
/** The most words of a name in front of a date. */
const MOST_NAME_WORDS = 4;

const plain = (head: string) => plainWords(head).replace(/\b([ap])\.m\./gi, '$1m');

/** The words up to the first comma or stop: `left vm` of `left vm, will ring again`. */
const firstClause = (body: string) => body.split(/[,;.!] |[.!]$/, 1)[0] ?? '';

/** Whether words begin with what happened: `voicemail, will ring again`, `gave up`. Not `ask whether she called`. */
function saysWhatHappened(body: string): boolean {
	const found = outcomeIn(firstClause(body));
	return (found !== null && (found.plain || found.from === 0)) || eventIn(body) !== null;
}

/** Reads a name in front of a date: `Kim Lee 11/18: LVM`, `Kim Lee: 11/18 LVM`. */
function nameFirst(text: string, context: EntryContext): Lead | null {
	const { owners } = context;
	if (!owners) return null;
	const words = text.split(' ', MOST_NAME_WORDS);
	for (let count = words.length; count > 0; count--) {
		const name = words.slice(0, count).join(' ').replace(/[:,]$/, '');
		const rest = text.slice(words.slice(0, count).join(' ').length).trimStart();
		const known = owners.nameAt(`${name}: `) === null ? null : entryStart(rest, context);
		if (known) return { known, name, body: rest.slice(known.to).replace(SEPARATORS, '') };
	}
	return null;
}

/** Reads a label in front of a date: `Attempt 1 (11/17): voicemail`, `Call 2026-11-17 - no answer`. Not `Call Tuesday`. */
function labelFirst(text: string, context: EntryContext): Lead | null {
	const label = LABEL.exec(text);
	if (!label?.groups) return null;
	const { nth, what = '', number } = label.groups;
	const rest = text.slice(label[0].length);
	const known = entryStart(rest, context);
	if (!known?.isFigures) return null;
	const behind = rest.slice(known.to);
	if (nth === undefined && number === undefined && !MARK_BEHIND.test(behind)) return null;
	const body = behind.replace(SEPARATORS, '');
	if (!saysWhatHappened(body)) return null;
	const channel = eventIn(body) === null && channelIn(what) !== null;
	return { known, name: null, body: channel ? `${what}: ${body}` : body };
}

/** Reads a date in brackets at the end, which is the log's own unless it is that of a plan: `left message (11/17)`. */
function dateLast(text: string, context: EntryContext): Lead | null {
	const [, body = '', date = ''] = AT_END.exec(text) ?? [];
	const known = body === '' ? null : entryStart(date, context);
	if (!known?.isFigures || date.slice(known.to).trim() !== '') return null;
	const last = body.split(/[,;.:] /).at(-1) ?? '';
	return roleIn(last) !== null || outcomeIn(last) === null ? null : { known, name: null, body };
}

function leadOf(head: string, context: EntryContext): Lead {
	const words = plain(head);
	const text = words.replace(TAGS, '');
	const known = entryStart(text, context);
	const isNth = known !== null && /^\d(?:st|nd|rd|th) /.test(text) && LABEL.test(text);
	const lead =
		known && !isNth ? null : (nameFirst(text, context) ?? labelFirst(text, context) ?? dateLast(text, context));
	if (lead) return lead;
	const from = known === null || isNth ? 0 : known.to;
	let body = text
		.slice(from)
		.replace(SEPARATORS, '')
		.replace(NUMBERED, (_, what: string) => (channelIn(what) ? `${what}: ` : ''));
	const tag = /^#(\p{L}+) /u.exec(words)?.[1];
	const name = context.owners?.nameAt(body);
	if (name) body = body.slice(name.to);
	if (tag !== undefined && known !== null && channelIn(tag) !== null && eventIn(body) === null)
		body = `${tag}: ${body}`;
	return { known: isNth ? null : known, name: name?.name ?? null, body };
}

/** Whether the words in front of a dash are only a date, a name, or a channel: `11/17`, `11/17: Kim Lee`, `11/17: Call`. */
function isOnlyLead(head: string, next: string, context: EntryContext): boolean {
	const { known, body } = leadOf(head, context);
	if (known === null) return false;
	if (body === '' || context.owners?.nameAt(`${body}: `)?.to === body.length + 2) return true;
	return /^(?:call|phone|e-?mail|text|message|letter|in person)$/i.test(body) && saysWhatHappened(next);
}

/**
 * Reads the date, the name and the note of a log in free words: `11/17 — Kim Lee — left message — she was out` is of
 * November 17 with Kim Lee, has the words `left message` and the note `she was out`.
 */
export function freeHead(content: string, context: EntryContext): FreeHead {
	const [first = '', ...parts] = content.split(NOTE_MARK);
	let head = first.trim();
	while (parts.length > 0 && isOnlyLead(head, parts[0] ?? '', context))
		head = `${head}: ${parts.shift()?.trim() ?? ''}`;
	return { ...leadOf(head, context), note: parts.join(NOTE_MARK).trim() };
}
