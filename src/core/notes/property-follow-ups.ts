import { readWhen } from '../dates/date-words';
import type { Entry, FollowUp, Problem, When } from '../follow-up';
import { propertyEntries } from './attempts/attempts-of';
import { propertyId } from './identity';
import { plainWords } from '../markdown/links';
import type { NoteFrame } from './note-context';
import { noteDateContext } from '../dates/note-date-context';
import { notUnderstood, readLine, withoutRepeats, type LineReading } from './line/read-line';

const NONE = /^(?:false|no|none|n\/?a|nothing|-|–|—)$/i;

function normalized(status: string): string {
	return status
		.toLowerCase()
		.replace(/[\s_-]+/g, ' ')
		.trim();
}

/** Whether the status closes: `done`, `gave up`; any other word means open. */
function isClosed(frame: NoteFrame): boolean {
	const statuses = frame.properties.texts('status').map(normalized);
	return frame.settings.closingStatuses.some((closing) => statuses.includes(normalized(closing)));
}

/** The texts of the property that are follow-ups. Empty when it says that there is none; null when it is not there. */
function statedTexts(frame: NoteFrame): string[] | null {
	if (frame.properties.value('followUp') === undefined) return null;
	return frame.properties.texts('followUp').filter((text) => !NONE.test(text));
}

/** Whether the note itself says that nothing is to follow: `follow-up: false`, or a closing status. */
export function isDeclined(frame: NoteFrame): boolean {
	return isClosed(frame) || statedTexts(frame)?.length === 0;
}

function readValue(text: string, frame: NoteFrame): LineReading {
	const marker = frame.markers.find(text);
	const start = { at: marker?.to ?? 0, opening: marker !== null && !marker.colon, named: true };
	return readLine(text === 'true' ? '' : text, start, {
		noteDate: frame.noteDate,
		contacts: frame.contacts,
		settings: frame.settings,
	});
}

function expectation(frame: NoteFrame, problems: Problem[]): When | null {
	const text = frame.properties.text('expecting');
	if (text === null) return null;
	const words = plainWords(text);
	const context = noteDateContext(frame.noteDate, frame.settings);
	const sentence = readLine(
		words,
		{ at: 0, opening: false, named: false },
		{
			noteDate: frame.noteDate,
			contacts: frame.contacts,
			settings: frame.settings,
		},
	);
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
export function propertyFollowUps(frame: NoteFrame, hasLines: boolean): FollowUp[] {
	const stated = statedTexts(frame);
	const waits = stated === null && !hasLines && frame.properties.text('expecting') !== null;
	const isGenerated = stated === null && (frame.applied !== null || waits);
	if (stated !== null ? stated.length === 0 : !isGenerated) return [];
	const texts = stated ?? [''];
	const ended = isClosed(frame) ? 'closed' : null;
	const shared: Problem[] = [];
	const expecting = expectation(frame, shared);
	const readings = texts.map((text) => ({ text, reading: text === '' ? null : readValue(text, frame) }));
	const names = readings.map(
		({ reading }) => reading?.contact?.contact.name ?? frame.owners.map(({ name }) => name).join(', '),
	);
	const entries: readonly (readonly Entry[])[] = propertyEntries(names, frame);
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
			path: frame.path,
			line: 0,
			source: 'property',
			text,
			contacts: own ? (reading?.contact ? [reading.contact.contact] : frame.owners) : [reading.contact.contact],
			company: own ? frame.card.company : null,
			phone: own ? frame.card.phone : null,
			email: own ? frame.card.email : null,
			timezone: own ? frame.card.timezone : null,
			purpose: (own ? frame.purpose : null) ?? reading?.purpose ?? null,
			ask: own ? frame.ask : null,
			cold: own && frame.cold,
			applied: isGenerated ? frame.applied : null,
			noteDate: frame.noteDate,
			act: reading?.act ?? null,
			expected: reading?.expected ?? expecting,
			fallback: reading?.fallback ?? null,
			attemptsAllowed: frame.attemptsAllowed,
			ended,
			task: false,
			entries: entries[index] ?? [],
			problems: withoutRepeats(problems),
		};
	});
}
