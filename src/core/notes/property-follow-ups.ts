import { mayHoldDate, readWhen } from '../dates/date-words';
import type { Entry, FollowUp, Problem, When } from '../follow-up';
import { propertyEntries } from './attempts/attempts-of';
import { followUpName } from './attempts/owner';
import { propertyId } from './identity';
import { plainWords } from '../markdown/links';
import { lineContext, type NoteContext } from './note-context';
import { noteDateContext } from '../dates/date-context';
import { notUnderstood, readLine, withoutRepeats, type LineReading } from './line/read-line';

const NONE = /^(?:false|no|none|n\/?a|nothing|-|–|—)$/i;

function normalized(status: string): string {
	return status
		.toLowerCase()
		.replace(/[\s_-]+/g, ' ')
		.trim();
}

/** Whether the status closes: `done`, `gave up`; any other word means open. */
function isClosed(note: NoteContext): boolean {
	const statuses = note.properties.texts('status').map(normalized);
	return note.settings.closingStatuses.some((closing) => statuses.includes(normalized(closing)));
}

/**
 * The values of the property that are follow-ups; empty for `false` and the like. Without the property, a value of what I
 * do that holds a date is one: `next-step: call Dana Friday`. Null without either.
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
	return readLine(text === 'true' ? '' : text, start, lineContext(note, note.noteDate));
}

function expectation(note: NoteContext, problems: Problem[]): When | null {
	const text = note.properties.text('expecting');
	if (text === null) return null;
	const words = plainWords(text);
	const context = noteDateContext(note.noteDate, note.settings);
	const sentence = readLine(words, { at: 0, opening: false, named: false }, lineContext(note, note.noteDate));
	const when = readWhen(words, context) ?? sentence.expected ?? sentence.act;
	if (when === null) problems.push(notUnderstood(words));
	return when;
}

/** A value that is not a sentence must be a date: `follow-up: whenever` is not understood rather than missing. */
function isSentence(text: string, reading: LineReading): boolean {
	return text === 'true' || reading.contact !== null || reading.roles.acts || reading.roles.promises;
}

/**
 * The follow-ups that a note's properties state: `follow-up: Monday at 8:30am`, a list of texts, or a whole sentence.
 * `applied` without `follow-up` is a cold one, and `expecting` alone waits for them.
 */
export function propertyFollowUps(note: NoteContext, hasLines: boolean): FollowUp[] {
	const stated = statedTexts(note);
	const waits = stated === null && !hasLines && note.properties.text('expecting') !== null;
	const isGenerated = stated === null && (note.applied !== null || waits);
	if (stated !== null ? stated.length === 0 : !isGenerated) return [];
	const texts = stated ?? [''];
	const ended = isClosed(note) ? 'closed' : null;
	const shared: Problem[] = [];
	const expecting = expectation(note, shared);
	const readings = texts.map((text) => ({ text, reading: text === '' ? null : readValue(text, note) }));
	const names = readings.map(({ reading }) => followUpName(reading?.contact ? [reading.contact.contact] : note.owners));
	const entries: readonly (readonly Entry[])[] = propertyEntries(names, note);
	return readings.map(({ text, reading }, index) => {
		const own = !reading?.contact || reading.contact.own;
		const problems: Problem[] = [...shared];
		for (const problem of reading?.problems ?? []) {
			const hasExpectation = expecting !== null && problem.code === 'date.missing';
			if (hasExpectation) continue;
			const unread = reading && problem.code === 'date.missing' && !isSentence(text, reading);
			problems.push(unread ? notUnderstood(plainWords(text)) : problem);
		}
		problems.push(...(expecting?.problems ?? []));
		return {
			id: propertyId(index),
			path: note.path,
			line: 0,
			source: 'property',
			text,
			contacts: own ? (reading?.contact ? [reading.contact.contact] : note.owners) : [reading.contact.contact],
			company: own ? note.card.company : null,
			phone: own ? note.card.phone : null,
			email: own ? note.card.email : null,
			timezone: own ? note.card.timezone : null,
			purpose: (own && note.purpose !== text ? note.purpose : null) ?? reading?.purpose ?? null,
			ask: own ? note.ask : null,
			cold: own && note.cold,
			applied: isGenerated ? note.applied : null,
			noteDate: note.noteDate,
			act: reading?.act ?? null,
			expected: reading?.expected ?? expecting,
			fallback: reading?.fallback ?? null,
			attemptsAllowed: note.attemptsAllowed,
			ended,
			task: false,
			entries: entries[index] ?? [],
			problems: withoutRepeats(problems),
		};
	});
}

/** Properties that hold nothing readable, and two names for when I act that state different days. */
export function propertyProblems(note: NoteContext): Problem[] {
	const unreadable = (['followUp', 'expecting', 'contact'] as const).flatMap((property) =>
		note.properties.unreadable(property).map((name): Problem => ({ code: 'property.unreadable', name })),
	);
	const context = noteDateContext(note.noteDate, note.settings);
	const days = note.properties.filled('followUp').flatMap(({ name, texts: [text] }) => {
		const when = text === undefined ? null : readWhen(text, context);
		return when ? [{ name, day: when.day }] : [];
	});
	const other = days.find(({ day }) => day !== days[0]?.day);
	if (!other || !days[0]) return unreadable;
	return [...unreadable, { code: 'property.twice', name: days[0].name, other: other.name }];
}
