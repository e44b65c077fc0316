import { dayOf, minuteOf } from '../../../dates/moments';
import { hasTime, isAnswer, isStatedDate } from '../../../follow-up';
import type { Attempt, Day, DayOrMinute, Minute, NoteReading } from '../../../follow-up';
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
	/** The answers that are logged on that day; empty for a note alone. */
	readonly answers: readonly LoggedAttempt[];
}

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

/** Whether a note records a talk or plans one: it states its day, and is no application to strangers. */
export function isTalkNote({ noteDate, followUps }: NoteReading): boolean {
	if (noteDate.day === null || !isStatedDate(noteDate)) return false;
	return !followUps.some(({ cold, applied }) => cold || applied !== null);
}

/** The moment of a note: `2026-11-19T15:00` if a property states the time. */
function momentOf({ noteDate }: NoteReading): DayOrMinute {
	const day: Day = noteDate.day ?? '';
	return noteDate.time === null ? day : minuteOf(day, noteDate.time);
}

/**
 * All talks, the latest first, each once. An answer on the day of a note about the person is the talk of that note, unless
 * the day has several notes.
 */
export function talksOf(notes: readonly NoteReading[], attempts: readonly LoggedAttempt[]): readonly Talk[] {
	const byDay = new Map<Day, NoteReading[]>();
	for (const note of notes.filter(isTalkNote)) {
		const day = note.noteDate.day ?? '';
		byDay.set(day, [...(byDay.get(day) ?? []), note]);
	}
	const answers = attempts.filter(({ attempt }) => isAnswer(attempt.outcome));
	const talks: Talk[] = [];
	const told = new Set<LoggedAttempt>();
	for (const [day, sameDay] of byDay) {
		for (const note of sameDay) {
			const own = answers.filter(
				({ attempt, path }) => dayOf(attempt.at) === day && (path === note.path || sameDay.length === 1),
			);
			for (const each of own) told.add(each);
			const at = momentOf(note);
			const logged = own.find(({ attempt }) => hasTime(attempt.at))?.attempt.at;
			talks.push({ at: hasTime(at) ? at : (logged ?? at), path: note.path, hasNote: true, answers: own });
		}
	}
	for (const each of answers) {
		if (told.has(each)) continue;
		talks.push({ at: each.attempt.at, path: each.path, hasNote: false, answers: [each] });
	}
	return talks.sort((a, b) => later(a.at, b.at) || later(b.path, a.path));
}

/**
 * Whether a talk lies ahead: its day or minute has not come, or its note of today has no time and holds nothing that came
 * of it yet.
 */
export function isAhead({ at, answers }: Talk, reading: NoteReading | null, now: Minute): boolean {
	if (answers.length > 0) return false;
	if (dayOf(at) !== dayOf(now)) return dayOf(at) > dayOf(now);
	return hasTime(at) ? at > now : reading !== null && reading.followUps.length === 0;
}
