import type { Problem, ProblemCode, ProblemData, Unreadable } from '../core/follow-up';
import { baseName } from '../core/note-path';
import type { DateFormat } from './date-format';
import { count } from './plural';
import { quote } from './quote';

/** Says what was found and what to do about it. */
const SENTENCES: {
	readonly [Code in ProblemCode]: (data: ProblemData[Code], format: DateFormat) => string;
} = {
	'attempt.beside': ({ line, words }) =>
		`${quote(words)} in line ${line} reads like an attempt, but is not below the follow-up, so it does not count.`,
	'attempt.lost': ({ words, contact, countsFor }) => {
		const logged = `${quote(words)}, which you logged${contact === '' ? '' : ` for ${contact}`}`;
		return countsFor === null
			? `${logged}, is no longer in this note. Sync may have dropped it.`
			: `${logged}, counts for ${countsFor === '' ? 'another follow-up' : countsFor} now. Sync may have moved it.`;
	},
	'attempt.no-owner': ({ line, contact }) =>
		contact === null
			? `The attempt in line ${line} belongs to no follow-up. Move it below the follow-up it is about.`
			: `The attempt in line ${line} is for ${quote(contact)}, but is not below a follow-up with that contact. Move it to the follow-up it is about.`,
	'attempt.several': ({ line, words }) =>
		`${quote(words)} in line ${line} reads like several attempts, but counts as one. Write each in a line of its own.`,
	'date.ambiguous': ({ words, day }, format) =>
		`${quote(words)} could be two dates and was read as ${format.day(day)}. Write the month in letters, or change the order of day and month in the settings.`,
	'date.assumed': ({ day }, format) =>
		`The line gives no full date and was read as ${format.day(day)}. Write the date in full.`,
	'date.in-doubt': ({ words, beside, day, other }, format) =>
		other
			? `${quote(words)} was read as ${format.day(day)}, but ${quote(beside)} may mean another day. Write one day after “call” or “follow up”, or choose one.`
			: `${quote(words)} was read as ${format.day(day)}, but ${quote(beside)} may be about something else. Write the day after “call” or “follow up”, or choose one.`,
	'date.missing': () => 'No date yet. Add when you will follow up, such as “Monday” or “in 2 weeks”.',
	'date.not-understood': ({ words, impossible }) =>
		impossible
			? `${quote(words)} is not a date in the calendar. Correct it in the note.`
			: `No date could be read in ${quote(words)}. Write a day such as “Monday”, “in 2 weeks” or “2026-11-23”.`,
	'date.same-weekday': ({ words, day }, format) =>
		`${quote(words)} was read as ${format.day(day)}, a week after the note’s own day. Write the date if that day was meant.`,
	'date.partly-read': ({ words, unread, day }, format) =>
		day === null
			? `${quote(words)} is not a date in the calendar. Correct it in the note.`
			: `${quote(unread)} belongs to a date but was not understood, so no date was taken from ${quote(words)}. Write the day, such as ${format.day(day)} if that is the one.`,
	'date.two-days': ({ typed }, format) =>
		`This was typed on ${format.day(typed)} into a note of another day, so it may mean two days. Choose one at the date in the note.`,
	'date.weekday-differs': ({ words, day }, format) =>
		`The weekday in ${quote(words)} is not the one of that date, which was read as ${format.day(day)}. Correct the weekday or the date.`,
	'line.second-person': ({ words, name }) =>
		`${quote(words)} is for ${name}, and a line is one follow-up. Write a line of its own for ${name}.`,
	'note-date.assumed': () =>
		'The note has no date of its own, so the day its file was created was taken. Add a property such as “met”.',
	'note-date.unknown': () =>
		'The note has no date, so words such as “Monday” or “Jan 5” cannot be read in it. Set the note’s date, or write the date in full.',
	'note.conflict-copy': ({ original }) =>
		`This note is a conflict copy of ${quote(baseName(original))}, left behind by sync. What only the copy logged does not count until you move it there.`,
	'note.has-copy': ({ path, more }) => {
		const left = `Sync left a conflict copy of ${quote(baseName(path))}.`;
		return more === 0
			? left
			: `${left} It has ${count(more, 'line', 'lines')} more, which ${more === 1 ? 'does' : 'do'} not count.`;
	},
	'keep-in-touch.unread': ({ words }) =>
		`${quote(words)} is not an interval, so you are not reminded to keep in touch. Write one such as “6 weeks”, “monthly” or “90 days”.`,
	'keep-in-touch.nobody': () =>
		'This note says to keep in touch but not with whom. Move it into the note of the person, or add a property such as “contact”.',
	'note.properties-broken': () =>
		'The properties at the top of this note are not valid YAML, so only its lines were read.',
	'note.unreadable': (why) => unreadable(why),
	'property.unreadable': ({ name }) =>
		`The property ${quote(name)} holds nothing that can be read. Write a text or a date, or leave it empty.`,
	'property.twice': ({ name, other }) =>
		`The properties ${quote(name)} and ${quote(other)} state different days, and ${quote(name)} counts. Delete one of them.`,
	'contact.timezone-unknown': ({ timezone }) =>
		`The time zone ${quote(timezone)} is not known. Write a name such as “America/Chicago”.`,
};

/** The codes of all problems. */
export const PROBLEM_CODES = Object.keys(SENTENCES) as readonly ProblemCode[];

function unreadable(why: Unreadable): string {
	switch (why.cause) {
		case 'disk':
			return `This note could not be read (${why.detail}). Check that it is on this device and not locked.`;
		case 'slow-disk':
			return 'This note could not be read (the disk has not returned it for 30 seconds). Check that it is on this device and not locked.';
		case 'binary':
			return 'This file does not contain text. Move it out of the vault or rename it.';
		case 'not-utf8':
			return 'Some letters of this note are not UTF-8. Save it again as UTF-8 to have it read in full.';
		case 'fault':
			return `This note could not be understood (${why.detail}). Please report it.`;
	}
}

/** A problem in one or two sentences, with its dates in the user's language. */
export function problemText(problem: Problem, format: DateFormat): string {
	const sentence = SENTENCES[problem.code] as (data: Problem, format: DateFormat) => string;
	return sentence(problem, format);
}
