import { withoutRepeats } from '../problems/without-repeats';
import {
	isOfThing,
	isWhollyRead,
	partlyRead,
	readAllWhens,
	readWhen,
	readWhens,
	skimWhens,
	soundsLikeDate,
	type WhenContext,
} from '../../dates/date-words';
import type { Contact, Problem, When } from '../../follow-up';
import { readInlineFields, type FieldReading } from '../../markdown/inline-fields';
import { statedContacts } from '../note-people';
import { LONGEST_LINE_CHARACTERS } from '../../markdown/line';
import { ownContact } from './contact';
import { contactCandidates, type ContactCandidate, type NamedLine } from './find-contact';
import type { LineContext } from './line-context';
import { withoutDateNames } from './names/date-names';
import { dueKeys } from '../property-key';
import { readPurpose } from './purpose';
import { withDayLinks } from '../../markdown/day-links';
import { plainWords, readLinks, shownText, withoutEmphasis, withoutLinks } from '../../markdown/links';
import { noteDateContext } from '../../dates/date-context';
import { anchoredDates, mayCountOn } from './anchored-dates';
import {
	afterSpan,
	chosenAct,
	chosenPromise,
	isWaitedFor,
	lateCondition,
	promiseAfter,
	timeLeftOver,
	withClockOf,
} from './choose-dates';
import { readRoles, type Roles } from './date-roles';
import { withLinkedTimes } from './linked-times';
import { withSaidSpans } from './said-spans';
import { withAddressSubjects } from './whose-act/address-subject';
import { settledDates } from './settled-dates';
import { actAfter } from './whose-day/act-after';
import { lateFallback, otherBranches, withCountedAmounts } from './whose-day/consequences';
import { daysOfEvents, withoutDaysOfEvents } from './whose-day/days-of-events';
import { ofHabit } from './whose-day/days-in-doubt';
import { withoutDaysOfThings } from './whose-day/days-of-things';
import { leftoverDate } from './whose-day/leftover-dates';
import { withPickedDay } from './whose-day/picked-day';
import { returnDay, returnInDoubt } from './whose-day/return-day';
import { unreadFallback } from './whose-day/unread-promises';
import { peopleOfAct, withoutDaysOfOthers } from './whose-day/second-person';

/** Where the words of a follow-up begin in its line. */
export interface LineStart {
	/** The offset after the marker and its colon; 0 without a marker. */
	readonly at: number;
	/** Whether the marker itself is the user's act: “Follow up with”, unlike “Next step:”. */
	readonly opening: boolean;
	/** Whether a name may follow directly, as in `Call back Xena`. */
	readonly named: boolean;
}

/** The full meaning of one line. */
export interface LineReading {
	/**
	 * The contact in the line, or null if the contact comes from the note. `own` is true for the note's own contacts.
	 */
	readonly contact: {
		readonly contact: Contact;
		/** All contacts, including the first: `Kim, Lee and Ana`. */
		readonly contacts: readonly Contact[];
		readonly own: boolean;
		/** Whether the contacts come from the heading above the line. */
		readonly heading?: true;
		/** Whether they are beside the act, where the owner of a task is too: `Slides by Friday - Henry`. */
		readonly aside: boolean;
	} | null;
	readonly act: When | null;
	readonly expected: When | null;
	readonly fallback: When | null;
	readonly purpose: string | null;
	/** Whether a field or a sign states the day of `act`: `[due:: 2026-11-30]`, `📅 2026-11-30`. */
	readonly explicit: boolean;
	readonly problems: readonly Problem[];
	/** The roles from which the plugin recognizes untracked lines. */
	readonly roles: Roles;
}

/** Inline fields that say who it is with: `[contact:: Dana]`. */
export const CONTACT_KEYS = ['contact', 'with', 'person'];

/** Returns the first filled field with one of the keys. */
export function fieldValue({ fields }: FieldReading, keys: readonly string[]): string | null {
	return fields.find((field) => keys.includes(field.key) && field.value !== '')?.value ?? null;
}

function explicitWhen(value: string, context: WhenContext, problems: Problem[]): When | null {
	const text = plainWords(value);
	const when = readWhen(text, context) ?? readWhens(text, context).find(({ past }) => !past) ?? null;
	if (when === null) problems.push(partlyRead(text, context) ?? notUnderstood(text));
	return when;
}

/** The problem of words that sound like a date and are none that the plugin reads: `after Easter`. */
export function notUnderstood(words: string): Problem {
	return { code: 'date.not-understood', words };
}

function contactsOf(line: NamedLine, fields: FieldReading, context: LineContext): LineReading['contact'] {
	const field = fieldValue(fields, CONTACT_KEYS);
	const contacts = field === null ? [] : statedContacts(field);
	if (contacts.length > 0) return ownNamed({ contacts, aside: false }, context);
	for (const candidate of contactCandidates(line)) return ownNamed(candidate, context);
	return null;
}

/** Returns a candidate with the note's own contacts in place of their first names. */
export function ownNamed({ contacts, aside }: ContactCandidate, { people, own }: LineContext): LineReading['contact'] {
	const read = contacts.map((contact) => {
		const known =
			contact.link === null ? ownContact(contact.name, people) : people.find(({ name }) => name === contact.name);
		// The name in a title has no link, and the one in the line may have one.
		const named = known && (known.link !== null || contact.link === null) ? known : contact;
		return { named, own: own.includes(known ?? contact) };
	});
	const found = read.map(({ named }) => named);
	const [contact] = found;
	return contact ? { contact, contacts: found, own: read.every((each) => each.own), aside } : null;
}

/** Returns a line's parts before they have roles: fields, links, and every date in its words from `start`. */
export function readWords(content: string, start: number, context: LineContext) {
	const { dated, ...parts } = partsOf(content, context);
	const found = statedDates(dated, readAllWhens(dated, parts.dates), parts.dates).filter((when) => when.to > start);
	const whens = anchoredDates(dated, found, start, parts.dates, context);
	return { ...parts, dated, whens };
}

/**
 * Returns the same parts, with dates whose problems are not read, in less time: `Monday` of `Call Dana Monday`. Null
 * for a line whose dates depend on their problems.
 */
export function skimWords(content: string, context: LineContext): LineWords | null {
	const { dated, ...parts } = partsOf(content, context);
	const whens = mayCountOn(dated) ? null : skimWhens(dated, parts.dates);
	return whens && { ...parts, dated, whens: statedDates(dated, whens, parts.dates) };
}

function partsOf(content: string, { noteDate, settings }: LineContext) {
	const read = withDayLinks(content.slice(0, LONGEST_LINE_CHARACTERS));
	const fields = readInlineFields(read);
	const links = readLinks(fields.rest);
	const dates = noteDateContext(noteDate, settings);
	const dated = withoutDateNames(withoutLinks(fields.rest, links));
	return {
		read,
		fields,
		links,
		shown: withAddressSubjects(shownText(fields.rest, links), fields.rest),
		dates,
		dated,
	};
}

const statedDates = (dated: string, whens: readonly When[], dates: WhenContext): readonly When[] =>
	withSaidSpans(dated, withLinkedTimes(dated, whens), dates).map((when) => ofHabit(when, dated));

/** The roles whose dates a follow-up uses. An unread date in any of them is a problem. */
const usedRoles = ['act', 'promise', 'condition', 'otherwise', 'away'] as const;

/** Returns the roles without partly read dates, which the plugin never uses. */
function whollyRead(roles: Roles): Roles {
	const whole = usedRoles.map((role) => [role, roles[role].filter(isWhollyRead)]);
	return { ...roles, ...(Object.fromEntries(whole) as Pick<Roles, (typeof usedRoles)[number]>) };
}

/** Returns the roles without the days of things and events, and without those offered before the one that was chosen. */
function ownDays(roles: Roles, shown: string, start: number): Roles {
	const own = withoutDaysOfEvents(withPickedDay(roles, shown), shown, start);
	return {
		...own,
		act: withoutDaysOfThings(own.act, shown),
		promise: withoutDaysOfThings(own.promise, shown),
	};
}

/** Returns all dates in a line's words, whatever their role: two of `Dana calls Friday, else I call Monday`. */
export function datesIn(content: string, context: LineContext): readonly When[] {
	return readWords(content, 0, context).whens;
}

/** Returns the form of a line in which its contacts are searched. */
export function namedLine(
	{ shown, fields, links, whens }: LineWords,
	{ at, named: isNamed }: LineStart,
	{ subject }: Roles,
	{ people }: LineContext,
): NamedLine {
	return { shown, written: withoutEmphasis(fields.rest), links, start: at, named: isNamed, whens, subject, people };
}

/** The parts of a line before they have roles. */
export type LineWords = ReturnType<typeof readWords>;

/**
 * Reads one line: contact, the user's act, the contact's promise, the fallback and the purpose. `Next step: Dana will
 * call on Friday. If I don't hear from her, I check in on Monday.` in a note of Thu 2026-11-19 is expected 2026-11-20
 * with the fallback 2026-11-23. `content` is the line after its list marker and checkbox; offsets of the dates are
 * positions in it.
 */
export function readLine(
	content: string,
	start: LineStart,
	context: LineContext,
	marked = readWords(content, start.at, context),
): LineReading {
	const words = { ...marked, shown: withoutEmphasis(marked.shown) };
	const { read, fields, shown, dates, whens } = words;
	const everyRole = readRoles(shown, start.at, whens, start.opening);
	const wholeRoles = ownDays(whollyRead(everyRole), shown, start.at);
	const named = contactsOf(namedLine(words, start, wholeRoles, context), fields, context);
	const ofAct = peopleOfAct(shown, wholeRoles, whens, named?.contacts ?? []);
	const contact = ofAct.length > 0 ? ownNamed({ contacts: ofAct, aside: false }, context) : named;
	const isOthers = contact !== null && !contact.own && context.own.length > 0;
	const alone = withoutDaysOfOthers(wholeRoles, shown, contact?.contacts ?? context.own, isOthers);
	const roles = withCountedAmounts(alone.roles, dates, shown);
	const unreadDates = usedRoles.flatMap((role) => everyRole[role].filter((when) => !isWhollyRead(when)));
	const problems: Problem[] = [...unreadDates.flatMap((when) => when.problems), ...alone.problems];

	const dueField = fieldValue(fields, dueKeys(context.settings.properties));
	const day = fields.taskDates.due ?? fieldValue(fields, ['scheduled']) ?? fields.taskDates.scheduled;
	const written = dueField ?? day;
	const explicit = withClockOf(
		written === null ? null : explicitWhen(written, dates, problems),
		chosenAct(roles.act, shown),
	);
	const expectingField = fieldValue(fields, ['expecting']);
	const promised =
		(expectingField === null ? null : explicitWhen(expectingField, dates, problems)) ??
		chosenPromise(roles.promise, shown) ??
		roles.condition[0] ??
		null;
	const proseAct = chosenAct(roles.act, shown);
	const onlyCondition = roles.condition[0] === promised && proseAct === null ? promised : null;
	const otherwise =
		roles.otherwise[0] ?? (onlyCondition && afterSpan(onlyCondition, dates.settings)) ?? lateCondition(roles, promised);
	const away = proseAct === null && promised === null && otherwise === null ? returnDay(roles.away, shown) : null;
	const unknownReturn = away === null || explicit !== null ? null : returnInDoubt(away, shown);
	if (unknownReturn !== null) problems.push(unknownReturn);
	const own = proseAct && actAfter(proseAct, { promised, away: roles.away[0] ?? null, whens }, dates, shown);
	const waited =
		proseAct === null && otherwise === null
			? [promised, ...roles.background].find((when) => when && isWhollyRead(when) && isWaitedFor(when, shown))
			: undefined;
	const stated = explicit ?? own ?? waited ?? (unknownReturn === null ? away : null);
	const awaited = waited ? null : promised;
	const [event = null] = stated === null ? daysOfEvents(whollyRead(everyRole), shown, start.at) : [];
	const theirs =
		awaited && stated === own ? promiseAfter(awaited, stated ?? event, dates, shown, stated === null) : awaited;
	const mine = otherwise && lateFallback(otherwise, promised, proseAct, dates);
	problems.push(...otherBranches(roles, shown));
	const left = explicit === null ? timeLeftOver(proseAct, roles.act) : null;
	if (left !== null) problems.push(left);
	const settled = settledDates({ act: stated, expected: theirs, fallback: mine }, context.noteDate);
	const { act, expected, fallback } = settled;

	const used = [act, expected, fallback].filter((when): when is When => when !== null);
	for (const when of used) problems.push(...when.problems);
	problems.push(...settled.problems);
	const unread = expected === null && used.length > 0 ? everyRole.unread : null;
	if (unread !== null) problems.push(notUnderstood(plainWords(unread)));
	if (explicit === null && problems.length === 0) {
		const line = { used, whens, roles, dated: words.dated, shown, start: start.at, noteDay: context.noteDate.day };
		const leftover = leftoverDate(line);
		if (leftover !== null) problems.push(leftover);
	}
	const otherwiseUnread = fallback === null ? unreadFallback(shown, everyRole) : null;
	if (otherwiseUnread !== null) problems.push(notUnderstood(plainWords(otherwiseUnread)));
	if (used.length === 0 && problems.every(({ code }) => code === 'line.second-person')) {
		const ofThings = roles.background.filter(isOfThing).flatMap((when) => when.problems);
		if (ofThings.length > 0) problems.push(...ofThings);
		else
			problems.push(
				soundsLikeDate(shown.slice(start.at))
					? notUnderstood(plainWords(read.slice(start.at)))
					: { code: 'date.missing' },
			);
	}

	return {
		contact,
		act,
		expected,
		fallback,
		explicit: explicit !== null,
		purpose: fieldValue(fields, ['purpose']) ?? readPurpose(fields.rest, start.at, whens, roles.subject?.to),
		problems: withoutRepeats(problems),
		roles,
	};
}
