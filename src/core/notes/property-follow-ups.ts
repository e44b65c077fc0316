import { mayHoldDate, partlyRead, readWhen } from '../dates/date-words';
import type { Contact, FollowUp, Problem, Rhythm, When } from '../follow-up';
import { propertyEntries, type OwnEntries } from './attempts/attempts-of';
import { EntryOwners, followUpName } from './attempts/owner';
import { isClosingStatus } from './closing-status';
import { propertyIds } from './identity';
import { NONE_FOUND, type FoundFollowUps } from './line-follow-ups';
import { plainWords } from '../markdown/links';
import { lineContext, type NoteContext } from './note-context';
import { noteDateContext } from '../dates/date-context';
import { settledDates } from './line/settled-dates';
import { plannedChannel } from './line/planned-channel';
import { wantsNoCalls } from './channel/no-calls';
import { ownTalks } from './rhythm/own-talks';
import { rhythmOf } from './rhythm/rhythm-of';
import type { Steps } from '../steps';
import { notUnderstood, readLine, type LineReading } from './line/read-line';
import { withoutRepeats } from './problems/without-repeats';
import { isOpen } from './attempts/entry-line';

/** Values by which the user says that a note has no follow-up: `follow-up: none`. */
const NONE = /^(?:false|no|none|n\/?a|nothing|-|–|—)$/i;

/** Whether the status closes the follow-up: `done`, `gave up`. All other words mean open. */
function isClosed(note: NoteContext): boolean {
	return note.properties.texts('status').some((status) => isClosingStatus(status, note.settings.closingStatuses));
}

/**
 * Returns the values of the property that are follow-ups, empty for `false` and similar values. Without the property, a
 * dated value of the next-step property counts: `next-step: call Dana Friday`. Returns null without either.
 */
function statedTexts(note: NoteContext): readonly string[] | null {
	const filled = note.properties.filled('followUp').filter(({ texts }) => texts.length > 0);
	if (filled.length > 0) {
		const stated = filled.map(({ texts }) => texts.filter((text) => !NONE.test(text)));
		return stated.find((texts) => texts.length > 0) ?? [];
	}
	const dated = note.properties.texts('purpose').filter((text) => holdsDate(text, note));
	return dated.length > 0 ? dated : null;
}

function holdsDate(text: string, note: NoteContext): boolean {
	if (!mayHoldDate(text)) return false;
	const { act, expected, fallback } = readValue(text, note);
	return act !== null || expected !== null || fallback !== null;
}

/** Whether the note declines a follow-up: `follow-up: false`, or a closing status. */
export function isDeclined(note: NoteContext): boolean {
	return isClosed(note) || statedTexts(note)?.length === 0;
}

function readValue(text: string, note: NoteContext): LineReading {
	const marker = note.markers.find(text);
	const start = { at: marker?.to ?? 0, opening: marker !== null && !marker.colon, named: true };
	const expected = expectation(note, [])?.lastDay;
	const unread = expected === undefined ? note.properties.text('expecting') : null;
	const reading = readLine(text === 'true' ? '' : text, start, {
		...lineContext(note, note.noteDate),
		...(expected === undefined ? {} : { expected }),
		...(unread === null ? {} : { unreadExpected: plainWords(unread) }),
	});
	return isWordForDate(text, reading, note) ? { ...reading, contact: null } : reading;
}

/** A value that begins with a single word, not linked: `Montag`, `Lundi prochain`. */
const ONE_WORD = /^(\p{L}+)(?:$|[\s.!?])/u;

/**
 * Whether the word that a value seems to name a contact by is rather one for a date that was not understood, because the
 * note has its contact and the value neither a marker nor an act: `Montag` in `follow-up: Montag` beside `contact: Dana`.
 */
function isWordForDate(text: string, { contact, roles, act, expected }: LineReading, note: NoteContext): boolean {
	if (contact === null || contact.own || note.contacts.length === 0 || act !== null || expected !== null) return false;
	if (roles.acts || roles.promises || contact.contacts.length > 1) return false;
	const [first] = contact.contacts;
	const isKnown = note.people.some(({ name }) => name.split(' ')[0] === first?.name);
	return !isKnown && ONE_WORD.exec(text)?.[1] === first?.name;
}

function expectation(note: NoteContext, problems: Problem[]): When | null {
	const text = note.properties.text('expecting');
	if (text === null) return null;
	const words = plainWords(text);
	const context = noteDateContext(note.noteDate, note.settings);
	const sentence = readLine(words, { at: 0, opening: false, named: false }, lineContext(note, note.noteDate));
	const when = readWhen(words, context) ?? sentence.expected ?? sentence.act;
	if (when === null) problems.push(partlyRead(words, context) ?? notUnderstood(words));
	const settled = settledDates({ act: null, expected: when, fallback: null }, note.noteDate);
	problems.push(...settled.problems);
	return settled.expected;
}

/**
 * Whether a value is a sentence. Other values must be a date: `follow-up: whenever` is not understood rather than
 * missing.
 */
function isSentence(text: string, reading: LineReading): boolean {
	return text === 'true' || reading.contact !== null || reading.roles.acts || reading.roles.promises;
}

/** A property value that makes a follow-up; '' for the follow-up that `expecting` or `applied` makes. */
interface Value {
	readonly text: string;
	readonly reading: LineReading | null;
	readonly contacts: readonly Contact[];
	/** Whether its contact is the note's own. */
	readonly own: boolean;
	/** How often to be in touch, if the property says so. */
	readonly rhythm?: Rhythm;
	/** The company that the note is of. */
	readonly firm?: string;
}

function valueOf(text: string, note: NoteContext): Value {
	const reading = text === '' ? null : readValue(text, note);
	const named = reading?.contact ?? null;
	return { text, reading, contacts: named ? named.contacts : note.owners, own: named?.own ?? true };
}

/**
 * Reads the follow-ups in a note's properties: `follow-up: Monday at 8:30am`, a list of texts, or a whole sentence.
 * `expecting` without `follow-up`, or beside `follow-up: false`, makes one that waits for the contact. `applied` alone
 * makes a cold one, unless it has no entries and the note has an open follow-up with its contact or without a name. `lines`
 * are the follow-ups in the note's lines.
 */
export function* propertyFollowUps(note: NoteContext, lines: readonly FollowUp[]): Steps<FoundFollowUps> {
	const stated = statedTexts(note);
	const rhythm = rhythmOf(note);
	const isDeclined = stated?.length === 0;
	const awaited = note.properties.text('expecting');
	const waits = awaited !== null && (stated === null || (isDeclined === true && !NONE.test(awaited)));
	if (isDeclined && rhythm === null && !waits) return NONE_FOUND;
	const values: Value[] = [];
	for (const text of stated ?? []) {
		values.push(valueOf(text, note));
		yield text.length;
	}
	const isOwn = ({ contacts }: FollowUp) => contacts.some(({ name }) => note.owners.some((own) => own.name === name));
	const gives = values.some(({ own }) => own) || lines.some((line) => isOpen(line) && isOwn(line));
	const generated = waits || (!isDeclined && note.applied !== null) ? valueOf('', note) : null;
	if (generated && (waits || !values.some(({ own }) => own))) values.push(generated);
	if (rhythm) values.push({ ...rhythm, reading: null, own: true });
	if (values.length === 0) return NONE_FOUND;
	const owners = new EntryOwners(values.map(({ contacts }) => contacts));
	const own = yield* propertyEntries(owners, note);
	const ids = propertyIds(values.map(({ text, contacts }) => ({ text, name: followUpName(contacts) })));
	const shared: Problem[] = [];
	const expecting = expectation(note, shared);
	const followUps: FollowUp[] = [];
	for (const [index, value] of values.entries()) {
		const logged = own[index] ?? NO_ENTRIES;
		const isGenerated = value === generated;
		if (isGenerated && !waits && gives && logged.entries.length === 0) continue;
		followUps.push(followUpOf(value, ids[index] ?? '', logged, { note, expecting, shared, isGenerated }));
		yield value.text.length;
	}
	return { followUps, entryLines: own.flatMap(({ lines: at }) => at) };
}

const NO_ENTRIES = { entries: [], problems: [] };

interface Shared {
	readonly note: NoteContext;
	readonly expecting: When | null;
	readonly shared: readonly Problem[];
	readonly isGenerated: boolean;
}

/** What to check about the day from which a rhythm counts as long as nobody was in touch. */
const assumed = ({ noteDate }: NoteContext): Problem[] =>
	noteDate.source === 'created' ? [{ code: 'note-date.assumed' }] : [];

function followUpOf(
	{ text, reading, contacts, own, rhythm, firm }: Value,
	id: string,
	{ entries, problems: unread }: Pick<OwnEntries, 'entries' | 'problems'>,
	{ note, expecting, shared, isGenerated }: Shared,
): FollowUp {
	const expected = rhythm ? null : expecting;
	const problems: Problem[] = rhythm ? assumed(note) : [...shared];
	for (const problem of reading?.problems ?? []) {
		const hasExpectation = expected !== null && problem.code === 'date.missing';
		if (hasExpectation) continue;
		const unread = reading && problem.code === 'date.missing' && !isSentence(text, reading);
		problems.push(unread ? notUnderstood(plainWords(text)) : problem);
	}
	if (isGenerated && note.applied !== null) problems.push(...note.appliedProblems);
	problems.push(...(expected?.problems ?? []), ...unread);
	return {
		id,
		path: note.path,
		line: 0,
		source: 'property',
		text,
		contacts,
		contactOrdinal: 1,
		company: firm ?? (own ? note.card.company : null),
		phone: own ? note.card.phone : null,
		email: own ? note.card.email : null,
		timezone: own ? note.card.timezone : null,
		...(((own && note.card.noCalls) ||
			wantsNoCalls(
				text,
				contacts.map(({ name }) => name),
			)) && { noCalls: true }),
		purpose: (own && note.purpose !== text ? note.purpose : null) ?? reading?.purpose ?? null,
		channel: plannedChannel(`${text}. ${own ? (note.purpose ?? '') : ''}`, 0),
		ask: own ? note.ask : null,
		cold: own && note.cold && !rhythm,
		applied: isGenerated ? note.applied : null,
		noteDate: note.noteDate,
		act: reading?.act ?? null,
		expected: reading?.expected ?? expected,
		fallback: reading?.fallback ?? null,
		attemptsAllowed: note.attemptsAllowed,
		ended: isClosed(note) ? 'closed' : null,
		task: false,
		...(rhythm && { rhythm, talks: ownTalks(note) }),
		entries,
		problems: withoutRepeats(problems),
	};
}
