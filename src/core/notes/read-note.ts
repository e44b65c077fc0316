import { whatTheyDo } from './people/what-they-do';
import { dayOf } from '../dates/moments';
import {
	isStatedDate,
	type Contact,
	type FollowUp,
	type NoteReading,
	type Problem,
	type UntrackedLine,
} from '../follow-up';
import { isZone } from '../dates/time-zones';
import type { Settings } from '../settings';
import { headedContacts, headedMeetings } from './above/headed-meetings';
import { besideLogs, type BesideLog } from './attempts/beside-log';
import { followUpName } from './attempts/owner';
import { ownerlessProblems } from './attempts/ownerless';
import { hashWithoutEntries } from './copies/own-words';
import { handovers } from './introductions/handovers';
import { introductions } from './introductions/introductions';
import { contactOrdinals } from './identity';
import { foundFollowUps } from './commitments/found/found-follow-ups';
import { lineMeetings } from './meetings/line-meetings';
import { isCalledOffNote } from './meetings/called-off';
import { toldBack } from './meetings/told-back';
import { lineFollowUps, NONE_FOUND } from './line-follow-ups';
import { noteContext, type NoteContext, type NoteSource } from './note-context';
import { titlePerson } from './note-people';
import { isDeclined, propertyFollowUps } from './property-follow-ups';
import { propertyProblems } from './problems/property-problems';
import { interviewOf } from './interviews/interview-of';
import { rhythmProblems } from './rhythm/rhythm-of';
import { scriptOf } from './sections';
import { untrackedLines } from './untracked-lines';
import { drain, pauseIn, type Steps } from '../steps';

export type { NoteSource } from './note-context';

export interface ReadOptions {
	/** Whether to also look for lines without a marker that state a commitment. */
	readonly untracked: boolean;
}

function noteProblems(note: NoteContext, hasFollowUps: boolean): Problem[] {
	const problems: Problem[] = [];
	if (note.propertiesBroken) problems.push({ code: 'note.properties-broken' });
	problems.push(...propertyProblems(note, hasFollowUps), ...rhythmProblems(note));
	const { timezone } = note.card;
	if (timezone !== null && !isZone(timezone)) {
		problems.push({ code: 'contact.timezone-unknown', timezone });
	}
	return problems;
}

/**
 * Reads one note from its text and properties, independent of the present moment. `- Follow up with [[Dana Whitfield]]
 * Monday` in a note of 2026-11-19 gives a follow-up with Dana Whitfield to act on 2026-11-23. Never throws: text that
 * it can't understand becomes a coded problem.
 */
export function readNote(
	source: NoteSource,
	settings: Settings,
	options: ReadOptions = { untracked: false },
): NoteReading {
	return drain(readNoteInSteps(source, settings, options));
}

/**
 * Reads one note as `readNote` does, in steps of one line, so that a note with thousands of follow-ups does not block
 * the interface.
 */
export function* readNoteInSteps(
	source: NoteSource,
	settings: Settings,
	options: ReadOptions = { untracked: false },
): Steps<NoteReading> {
	const note = noteContext(source, settings);
	yield* pauseIn(source.text);
	return yield* contextSteps(note, options);
}

/** Reads a note from its context, without parsing its structure again. */
export function readContext(note: NoteContext, options: ReadOptions = { untracked: false }): NoteReading {
	return drain(contextSteps(note, options));
}

function* contextSteps(note: NoteContext, options: ReadOptions): Steps<NoteReading> {
	const { trackFound } = note.settings;
	const lines = yield* lineFollowUps(note);
	const properties = yield* propertyFollowUps(note, lines.followUps);
	const marked = withOrdinals([...properties.followUps, ...lines.followUps]);
	const read = new Set([...properties.entryLines, ...lines.entryLines]);
	const beside = yield* besideLogs(note, marked, new Set([...read, ...lines.trackedLines]));
	const readLines = new Set([...read, ...lines.trackedLines, ...beside.map(({ line }) => line.index)]);
	const untracked = options.untracked || trackFound ? yield* untrackedLines(note, readLines) : [];
	const found = trackFound ? yield* foundFollowUps(note, untracked) : NONE_FOUND;
	const owned = new Set([...read, ...found.entryLines]);
	const all = found.followUps.length === 0 ? marked : withOrdinals(inLineOrder([...marked, ...found.followUps]));
	const followUps = withBeside(all, beside);
	const introduced = yield* introductions(note, followUps);
	const planned = yield* lineMeetings(note, followUps);
	const told = yield* toldBack(note);
	const does = whatTheyDo(note);
	const headed = isStatedDate(note.noteDate) ? headedContacts(note) : [];
	const sections = yield* headedMeetings(note, headed.length > 0);
	const interview = interviewOf(note);
	const calledOff = (interview !== null || isOfMeeting(note, headed)) && isCalledOffNote(note);
	return {
		path: note.path,
		noteDate: note.noteDate,
		contacts: note.contacts,
		...(planned.length > 0 && { lineMeetings: planned }),
		...(note.attendees.length > 0 && { attendees: note.attendees }),
		...(headed.length > 0 && { headed }),
		...(sections.length > 0 && !calledOff && { headedMeetings: sections }),
		card: note.card,
		...(note.knownAs.length > 0 && { knownAs: note.knownAs }),
		...(does.length > 0 && { does }),
		...(calledOff ? { calledOff } : interview && { interview }),
		script: scriptOf(note),
		followUps,
		untracked: options.untracked ? untracked.filter((line) => isOffered(line, followUps, trackFound)) : [],
		handovers: yield* handovers(note, followUps),
		introductions: introduced.introductions,
		...(introduced.nameUses.length > 0 && { nameUses: introduced.nameUses }),
		...(told.length > 0 && { toldBack: told }),
		...(followUps.length > 0 ? { ownWords: hashWithoutEntries(note, owned) } : {}),
		declined: followUps.length === 0 && isDeclined(note),
		problems: [...noteProblems(note, followUps.length > 0), ...(yield* ownerlessProblems(note, owned))],
	};
}

/** Whether a found line is offered: not tracked by itself, and no row of a table that became a follow-up of this note. */
function isOffered(
	{ inTable, contact, due }: UntrackedLine,
	followUps: readonly FollowUp[],
	trackFound: boolean,
): boolean {
	if (!inTable) return !trackFound;
	const name = contact?.toLowerCase();
	return !followUps.some(
		({ contacts, act, expected, fallback }) =>
			contacts.some((each) => each.name.toLowerCase() === name) &&
			[act, expected, fallback].some((when) => when !== null && when.day === (due && dayOf(due))),
	);
}

/** Whether a note is of a meeting with somebody: it states its day, and its properties, title or first heading name a person. */
function isOfMeeting(
	{ noteDate, knownAs, contacts, attendees, path }: NoteContext,
	headed: readonly Contact[],
): boolean {
	if (!isStatedDate(noteDate) || knownAs.length > 0) return false;
	return contacts.length + attendees.length + headed.length > 0 || titlePerson(path) !== null;
}

const inLineOrder = (followUps: readonly FollowUp[]) => [...followUps].sort((a, b) => a.line - b.line);

/** Adds to each follow-up a problem for each log beside it. */
function withBeside(followUps: readonly FollowUp[], logs: readonly BesideLog[]): readonly FollowUp[] {
	if (logs.length === 0) return followUps;
	const problems = new Map<string, Problem[]>();
	for (const { followUp, line, words } of logs) {
		const problem: Problem = { code: 'attempt.beside', line: line.index + 1, words };
		const own = problems.get(followUp.id);
		if (own) own.push(problem);
		else problems.set(followUp.id, [problem]);
	}
	return followUps.map((followUp) => {
		const own = problems.get(followUp.id);
		return own ? { ...followUp, problems: [...followUp.problems, ...own] } : followUp;
	});
}

function withOrdinals(followUps: readonly FollowUp[]): FollowUp[] {
	const ordinals = contactOrdinals(followUps.map(({ contacts }) => followUpName(contacts)));
	return followUps.map((followUp, index) => ({ ...followUp, contactOrdinal: ordinals[index] ?? 1 }));
}
