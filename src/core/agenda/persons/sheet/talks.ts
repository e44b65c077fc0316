import { dayOf, momentOn } from '../../../dates/moments';
import { hasTime, isAnswer, isStatedDate } from '../../../follow-up';
import type { Attempt, Day, DayOrMinute, Minute, NoteReading } from '../../../follow-up';
import type { MeetingSection } from '../../../meeting';
import { attemptHere } from '../../stated-date';
import type { Row, RowKey } from '../../row';

/** An attempt with the follow-up that has it. */
export interface LoggedAttempt {
	/** On the user's clock. */
	readonly attempt: Attempt;
	/** As the note has it. */
	readonly entry: Attempt;
	readonly key: RowKey;
	readonly path: string;
}

/** One talk: a note of a day about the person, an answer that is logged, or both. */
export interface Talk {
	/** On the user's clock. */
	readonly at: DayOrMinute;
	/** The note to open. */
	readonly path: string;
	/** Whether `path` is a note of its own, whose words say what the talk was about. */
	readonly hasNote: boolean;
	/** The line of the heading below which these words stand, counted from 1; 0 for the whole note. */
	readonly line: number;
	/** The answers that are logged on that day; empty for a note alone. */
	readonly answers: readonly LoggedAttempt[];
}

/** Distinguishes the places of talks: a note, and a section of it. */
export const talkKey = ({ path, line }: Pick<Talk, 'path' | 'line'>): string => (line === 0 ? path : `${path}:${line}`);

/** All attempts of rows, the latest first. A call that is logged in two follow-ups is here once. */
export function loggedAttempts(rows: readonly Row[], zone: string): readonly LoggedAttempt[] {
	const found = new Map<string, LoggedAttempt>();
	for (const { key, followUp } of rows) {
		for (const entry of followUp.entries) {
			if (entry.kind !== 'attempt') continue;
			const attempt = attemptHere(entry, followUp, zone);
			const same = `${attempt.at} ${attempt.channel} ${attempt.outcome}`;
			const known = found.get(same);
			if (!known || known.attempt.note === '') found.set(same, { attempt, entry, key, path: followUp.path });
		}
	}
	return [...found.values()].sort((a, b) => later(a.attempt.at, b.attempt.at));
}

const later = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0);

/** Whether a note records a talk or plans one: it states its day, took place, and is no application to strangers. */
export function isTalkNote({ noteDate, followUps, calledOff }: NoteReading): boolean {
	if (calledOff === true) return false;
	if (noteDate.day === null || !isStatedDate(noteDate)) return false;
	return !followUps.some(({ cold, applied }) => cold || applied !== null);
}

/** The moment of a note: `2026-11-19T15:00` if a property states the time. */
function momentOf({ noteDate }: NoteReading): DayOrMinute {
	const day: Day = noteDate.day ?? '';
	return momentOn(day, noteDate.time);
}

type TalkPlace = Pick<Talk, 'at' | 'path' | 'line'>;

/** Where talks are written: notes about the person, and sections of other notes. A section of such a note is part of its talk. */
function placesOf(notes: readonly NoteReading[], sections: readonly MeetingSection[]): readonly TalkPlace[] {
	const whole = notes.filter(isTalkNote).map((note): TalkPlace => ({ at: momentOf(note), path: note.path, line: 0 }));
	const known = new Set(whole.map(({ at, path }) => `${dayOf(at)} ${path}`));
	const parts = sections.filter(({ day, path }) => !known.has(`${day} ${path}`));
	return [...whole, ...parts.map(({ day, time, path, line }) => ({ at: momentOn(day, time), path, line }))];
}

/**
 * All talks, the latest first, each once. An answer on the day of a note or section about the person is the talk of that
 * note, unless the day has several.
 */
export function talksOf(
	notes: readonly NoteReading[],
	attempts: readonly LoggedAttempt[],
	sections: readonly MeetingSection[] = [],
): readonly Talk[] {
	const byDay = new Map<Day, TalkPlace[]>();
	for (const place of placesOf(notes, sections)) {
		const day = dayOf(place.at);
		byDay.set(day, [...(byDay.get(day) ?? []), place]);
	}
	const answers = attempts.filter(({ attempt }) => isAnswer(attempt.outcome));
	const talks: Talk[] = [];
	const told = new Set<LoggedAttempt>();
	for (const [day, sameDay] of byDay) {
		for (const { at, path, line } of sameDay) {
			const own = answers.filter(
				(each) => !told.has(each) && dayOf(each.attempt.at) === day && (each.path === path || sameDay.length === 1),
			);
			for (const each of own) told.add(each);
			const logged = own.find(({ attempt }) => hasTime(attempt.at))?.attempt.at;
			talks.push({ at: hasTime(at) ? at : (logged ?? at), path, hasNote: true, line, answers: own });
		}
	}
	for (const each of answers) {
		if (told.has(each)) continue;
		talks.push({ at: each.attempt.at, path: each.path, hasNote: false, line: 0, answers: [each] });
	}
	return talks.sort((a, b) => later(a.at, b.at) || later(b.path, a.path) || a.line - b.line);
}

/**
 * Whether a talk is still to come: its day or minute has not come, or its note of today has no time and holds nothing that came
 * of it yet. A section of today without a time says what took place.
 */
export function isAhead({ at, line, answers }: Talk, reading: NoteReading | null, now: Minute): boolean {
	if (answers.length > 0) return false;
	if (dayOf(at) !== dayOf(now)) return dayOf(at) > dayOf(now);
	return hasTime(at) ? at > now : line === 0 && reading !== null && reading.followUps.length === 0;
}
