import { noteDateContext } from '../../dates/date-context';
import { mayHoldDate, partlyRead, readWhen, soundsLikeDate } from '../../dates/date-words';
import type { Problem } from '../../follow-up';
import type { NoteContext } from '../note-context';

/** The properties that make a follow-up or say whose it is. */
const STATING = ['followUp', 'expecting', 'contact'] as const;
/** The properties that only matter to a note with follow-ups. */
const OF_FOLLOW_UPS = ['purpose', 'ask', 'phone', 'email', 'company', 'timezone', 'attemptsAllowed'] as const;

const unreadable = (name: string): Problem => ({ code: 'property.unreadable', name });

/** Returns the problem of a value for `applied` that gives no day: `soon`, `2026-11-31`. */
function applicationProblems({
	properties,
	applied,
	appliedProblems,
	noteDate,
	settings,
}: NoteContext): readonly Problem[] {
	const [stated] = properties.filled('applied');
	const [text] = stated?.texts ?? [];
	if (!stated || text === undefined || applied !== null) return [];
	if (appliedProblems.length > 0) return appliedProblems;
	// A field in the text can be prose: `Applied: through their site`.
	const isDate = () => soundsLikeDate(text) || partlyRead(text, noteDateContext(noteDate, settings)) !== null;
	return stated.inText && !isDate() ? [] : [unreadable(stated.name)];
}

/** Returns the problem of a property that dates the note, but not in words that were read: `met: Thanksgiving`. */
function noteDateProblems({ properties, noteDate }: NoteContext): Problem[] {
	if (noteDate.source === 'property' || noteDate.unread) return [];
	const isUnread = (texts: readonly string[]) => texts.every((text) => soundsLikeDate(text) || mayHoldDate(text));
	return properties
		.filled('noteDate')
		.filter(({ inText, texts }) => !inText && isUnread(texts))
		.map(({ name }) => unreadable(name));
}

/** Returns the problems of what a note’s properties say about its follow-ups: `attempts-allowed: many`, `phone: [a, b]`. */
function followUpProblems(note: NoteContext): Problem[] {
	const { properties } = note;
	const problems = OF_FOLLOW_UPS.flatMap((property) => properties.unreadable(property).map(unreadable));
	const [allowed] = properties.filled('attemptsAllowed');
	if (allowed && allowed.texts.length > 0 && note.attemptsAllowed === null) problems.push(unreadable(allowed.name));
	const [phone] = properties.filled('phone');
	if (phone && phone.texts.length > 0 && !/\p{N}/u.test(phone.texts.join())) problems.push(unreadable(phone.name));
	return [...problems, ...noteDateProblems(note)];
}

/**
 * Returns the problems of properties: unreadable values, and two properties that give different days to act. Of a note
 * without follow-ups, only the properties that could make one.
 */
export function propertyProblems(note: NoteContext, hasFollowUps: boolean): Problem[] {
	const problems = [
		...[...STATING, 'applied' as const].flatMap((property) => note.properties.unreadable(property).map(unreadable)),
		...applicationProblems(note),
		...(hasFollowUps ? followUpProblems(note) : []),
	];
	const context = noteDateContext(note.noteDate, note.settings);
	const days = note.properties.filled('followUp').flatMap(({ name, texts: [text] }) => {
		const when = text === undefined ? null : readWhen(text, context);
		return when ? [{ name, day: when.day }] : [];
	});
	const other = days.find(({ day }) => day !== days[0]?.day);
	if (!other || !days[0]) return problems;
	return [...problems, { code: 'property.twice', name: days[0].name, other: other.name }];
}
