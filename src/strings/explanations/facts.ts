import type { Fact, FactCode, FactData, NamedBy, ReachFields } from '../../core/explain/explanation';
import type { EventName, NextAction, TimeWindow } from '../../core/follow-up';
import type { PropertyNames } from '../../core/settings';
import type { DateFormat } from '../date-format';
import { datedWords, noteDateSource } from '../dated-words';
import { quote, withNames } from '../quote';
import { commands } from '../commands';
import { settings } from '../settings';
import { sidebar } from '../sidebar';
import { reasonText } from '../reasons';
import { ruleText } from './rules';

/** At most this many letters of a purpose, an ask or a note are quoted: about three lines of the dialog. */
const LONG_QUOTE = 200;

/** Where the name of the contact comes from. */
const NAMED_BY: Readonly<Record<NamedBy, string>> = {
	properties: ', from the note’s properties, since the line names no person',
	title: ', the note’s title, since neither the line nor the properties name a person',
	'title-only': ', the note’s title, since no property names a contact',
	company: ', the note’s company, since no person is named',
	nobody: '',
	property: '',
	field: ', from the field in the line',
	link: ', the first link to a note in the line',
	promise: ', who promised something in the line',
	heading: ', named in the heading above the line',
	line: ', named in the line',
};

/** What each property means, for the explanation of its line. */
const PROPERTIES: Readonly<Record<keyof PropertyNames, string>> = {
	followUp: 'It says when you act.',
	contact: 'It says who the note is about. Lines that name no person are with them.',
	company: 'It says where they work.',
	noteDate: 'It dates the note.',
	expecting: 'It says by when they promised to act.',
	purpose: 'It says what the follow-up is about.',
	ask: 'It says what you ask them for.',
	phone: 'It gives their number.',
	email: 'It gives their address.',
	timezone: 'It gives their time zone.',
	applied: 'It says when you answered an ad, which makes the follow-up a cold one.',
	cold: 'It says whether you have not spoken with them yet.',
	attemptsAllowed: 'It says how often you try before you decide, instead of the setting.',
	noCalls: 'It says that they want no calls, so that the next step is an email.',
	keepInTouch: 'It says how often you want to be in touch with the person of this note.',
	status: 'It says whether the follow-ups in the properties are over. Lines have their own box.',
	script: 'It contains what you will say, if the note has no section for it.',
	introducedBy: 'It says who introduced you to them.',
	useName: 'It says whether you may use the name of the person who introduced you.',
};

/** The events, as an explanation names them. */
const EVENT_NAMES: Readonly<Record<EventName, string>> = {
	snoozed: 'Snoozed',
	'gave-up': 'Gave up',
	closed: 'Closed',
	reopened: 'Reopened',
	'allowed-more': 'Allowed more',
	rehearsed: 'Rehearsed',
};

function partOfDay({ from, to }: TimeWindow, format: DateFormat): string {
	if (from && to) return `between ${format.clock(from)} and ${format.clock(to)}`;
	return to ? `before ${format.clock(to)}` : `from ${format.clock(from ?? '00:00')} on`;
}

function stateText({ state, due }: NextAction, format: DateFormat): string {
	const when = due === null ? '' : ` ${format.moment(due)}`;
	switch (state) {
		case 'promised':
			return `A call you promised for${when}`;
		case 'due':
			return `Due${when}`;
		case 'scheduled':
			return `Planned for${when}`;
		case 'snoozed':
			return `Snoozed until${when}`;
		case 'waiting':
			return due === null ? 'Waiting on them' : `Waiting on them, then your turn on${when}`;
		case 'decide':
			return 'To decide';
		case 'undated':
			return 'Without a date';
		case 'reached':
			return 'Reached';
		case 'gave-up':
			return 'Given up';
		case 'closed':
			return 'Closed';
	}
}

const fieldList = (fields: ReachFields) =>
	Object.entries(fields)
		.map(([name, value]) => `${name} ${value}`)
		.join(', ');

const SENTENCES: { readonly [Code in FactCode]: (data: FactData[Code], format: DateFormat) => string } = {
	'because.marker': ({ marker, tagged }) =>
		`It begins with the marker ${quote(marker)}${tagged ? ', and it has the tag' : ''}.`,
	'because.field': ({ field }) => `It begins with the field ${quote(field)}, which says when you act.`,
	'because.tag': ({ tag }) => `It has the tag #${tag}.`,
	'because.prefix': ({ prefix }) => `It begins with ${quote(prefix)}, and has a date and someone to get in touch with.`,
	'because.waiting': () => 'It says that you wait for someone until a date.',
	'because.found': () =>
		`It has no marker, but says who does something, and when. The setting “${settings.settings.names.trackFound[0]}” lists such lines.`,
	'because.list-item': ({ heading }) =>
		`It is a list item under the heading ${quote(heading)}, with a date and a person to contact.`,
	'because.property': ({ name, count }) =>
		`The property ${name} says so${count > 1 ? `, one of ${count} follow-ups in the properties` : ''}.`,
	'because.duplicate': () => 'Sync can duplicate a line.',
	'because.attempt-form': () => 'An attempt is a list item with a date and what happened.',
	'because.attempt-place': () =>
		'Attempts belong below their follow-up: indented one step, or directly below a paragraph.',
	'because.before-note': () => 'It is dated before the note, so it counts for no follow-up here.',
	'because.beside': () => 'Only lines below a follow-up count: indented one step, or directly below a paragraph.',
	'because.script': () => 'It is under a heading for scripts. What you will say is checked and rehearsed instead.',
	'because.row': ({ due }, format) =>
		`A column for the next step or its date says when${due === null ? '' : `: ${format.moment(due)}`}.`,
	'because.offered': ({ due, fallback, own }, format) => {
		const checkIn =
			fallback === null || own ? '' : ` It is their promise, so a check-in on ${format.day(fallback)} is suggested.`;
		return `It says who does something, and when${due === null ? '' : `: ${format.moment(due)}`}.${checkIn}`;
	},
	'because.label': ({ marker }) =>
		`As in “Follow-up interview went well” or “Follow-up: 30 min”, ${quote(marker)} names a thing, not a step of yours.`,
	'because.not-a-list-item': () => 'Under such a heading only list items are read, and this line is a paragraph.',
	'because.nested': () => 'Under such a heading only list items at the top level are read, and this one is indented.',
	'because.no-date': () => 'Under such a heading a line needs a date.',
	'because.no-person': () => 'Under such a heading a line needs a person, or a verb such as call, email or send.',
	'because.unlike': () => 'It does not sound like a step of yours or a promise of theirs either, so it is not offered.',
	'who.named': ({ names, by, own }) =>
		names.length === 0
			? 'Nobody: neither the line nor the note names a person.'
			: `${names.join(', ')}${NAMED_BY[by]}${own ? ', the note’s own contact' : ''}.`,
	'counted-from.note-date': ({ noteDate }, format) => {
		if (noteDate.day === null)
			return 'No date: the note has none that can be used here. The property met or a date in the file name gives it one.';
		const assumed =
			noteDate.source === 'created' ? ' This is a guess: the property met or a date in the file name settles it.' : '';
		return `${format.day(noteDate.day)} (${noteDateSource(noteDate)}).${assumed}`;
	},
	'act.date': ({ when, away, writtenOut }, format) => {
		const why = away ? ' It says when they are away, and the line has no other date.' : '';
		const field = writtenOut ? ' A date in a field or after a calendar emoji takes precedence over the words.' : '';
		return `${datedWords(when, format)}.${why}${field}`;
	},
	'act.calling-back': ({ at }, format) => `You call back ${format.moment(at)}.`,
	'act.next': ({ at }, format) => `Your next step: ${format.moment(at)}.`,
	'expected.date': ({ when }, format) => {
		const span = when.lastDay === when.day ? '' : ' As their promise, the last working day of the span counts.';
		return `${datedWords(when, format)}.${span}`;
	},
	'expected.by': ({ at }, format) => `They get back by ${format.moment(at)}.`,
	'fallback.date': ({ when }, format) => `${datedWords(when, format)}.`,
	'background.past': ({ when }, format) => `${datedWords(when, format)}. It is past, or about something else.`,
	'background.away': ({ when }, format) => `${datedWords(when, format)}. It says when they are away.`,
	'unused.another': ({ when }, format) => `${datedWords(when, format)}. Another date of this kind already counts.`,
	'unused.date': ({ when }, format) => `${datedWords(when, format)}.`,
	'time.window': ({ window }, format) => `A part of that day: ${partOfDay(window, format)}.`,
	'time.contact': ({ timezone }) =>
		timezone === null
			? 'On their clock, but their time zone is not known, so your own clock counts. Add the property timezone.'
			: `On their clock: ${timezone}.`,
	'time.zone': ({ zone }) => `In the zone ${zone}, shown on your clock.`,
	'purpose.words': ({ purpose, by }) => {
		const from = { properties: 'from the properties', field: 'from the field in the line', line: 'from its own words' };
		return `${quote(purpose, LONG_QUOTE)}, ${from[by]}.`;
	},
	'ask.words': ({ ask }) => `${quote(ask, LONG_QUOTE)}, from the properties.`,
	'introduction.people': ({ by, to, mayUseName }) => {
		const use = { true: ' You may use the name.', false: ' The name is not to be used.' };
		return `${by} introduces you to ${to}.${mayUseName === null ? '' : use[`${mayUseName}`]}`;
	},
	'introduction.unsure': ({ by, to, unknown }) =>
		`${by} introduces you to ${to}, if ${unknown.join(' and ')} ${unknown.length === 1 ? 'is a contact' : 'are contacts'} in one of your notes.`,
	'introduction.name': ({ by, may }) =>
		may ? `You may use the name of ${by}.` : `The name of ${by} is not to be used.`,
	'meeting.planned': ({ names, at }, format) =>
		`${names.join(' and ')}, ${format.moment(at)}. The list of that day says that you meet.`,
	'reach.own': ({ fields }) => `From this note’s properties: ${fieldList(fields)}.`,
	'reach.contact-note': ({ fields }) => `From the contact’s own note: ${fieldList(fields)}.`,
	'cold.still': () => 'Yes: you have not spoken yet, so early and late times are suggested.',
	'cold.over': () => 'No longer, since they have answered once.',
	'now.state': ({ action, known }, format) => {
		const reason = known ? '' : ` ${reasonText(action.reason, format).replace(/\.$/, '')}.`;
		return `${stateText(action, format)}.${reason}`;
	},
	'rule.decided': ruleText,
	'attempts.none': ({ limit }) => `None yet; ${limit} are allowed.`,
	'attempts.count': ({ unanswered, limit, all, last, at }, format) =>
		`${unanswered} of ${limit} without an answer in this round, ${all} in total. Last: ${last ?? 'none'} on ${format.moment(at)}.`,
	'attempts.unanswered': () => 'It counts as an attempt without an answer.',
	'attempts.answered': () => 'They were reached, so a new round of attempts begins.',
	'attempts.wrong-number': () => 'A wrong number does not count.',
	'read-as.event': ({ event, until, more, at }, format) => {
		const end = until === null ? '' : ` until ${format.moment(until)}`;
		return `${EVENT_NAMES[event]}${end}${more > 0 ? `: ${more} more` : ''}, on ${format.moment(at)}.`;
	},
	'read-as.attempt': ({ channel, outcome, at }, format) => `${channel}, ${outcome}, on ${format.moment(at)}.`,
	'read-as.note': ({ note }) => `Your note, which is not read further: ${quote(note, LONG_QUOTE)}.`,
	'read-as.property': ({ key }) => PROPERTIES[key],
	'read-as.follow-ups': () =>
		'List items below it are follow-ups if they have a date, and a person or a verb such as call.',
	'read-as.attempts': () => 'List items below it are attempts of the follow-up in the properties.',
	'read-as.script': () => 'The text below it is the message you will say.',
	'belongs-to.follow-up': ({ names, line }) =>
		`The follow-up${withNames(names)} in ${line > 0 ? `line ${line}` : 'the properties'}.`,
	'fix.mark': ({ marker, tag }) => `Begin the line with “${marker ?? 'a marker'}”, or add the tag #${tag}.`,
	'fix.track': () =>
		`Choose “${sidebar.thisNote.track}” in the sidebar, or run the command “${commands.command.track}”.`,
	'fix.track-row': () =>
		`Choose “${sidebar.thisNote.track}” in the sidebar: it opens Add follow-up, filled in from the columns.`,
	'fix.found-days': () =>
		`The setting “${settings.settings.names.foundDays[0]}” says for how many days a line is offered.`,
	'fix.next-step': () => 'For the next step write a line of its own, such as “Follow up with Dana Monday”.',
	'fix.person-and-date': ({ tag }) => `Say who and when, such as “Follow up with Dana Monday”, or add the tag #${tag}.`,
	'fix.sentence': () => 'Add who or when, put a colon after the marker, or make it a list item.',
	'fix.tag': ({ tag }) => `Write #${tag}, or change the setting “Tag”.`,
	'fix.own-line': () => 'Write the follow-up as a line of its own, or as a list item.',
	'fix.script': () => 'Move the line above that heading, or under another one.',
	'fix.below-heading': () => 'Write the follow-up on a line of its own below it.',
	'fix.attempt-form': () => 'Write it as “- 2026-11-23 08:10 Call: left message”.',
	'fix.attempt-place': ({ heading }) => `For a follow-up in the properties put it under a heading ${quote(heading)}.`,
	'fix.attempt': () => 'If you tried to reach them, say when and what happened: “2026-11-23 08:10 Call: no answer”.',
	'fix.count-log': ({ name }) =>
		`Choose ${quote(sidebar.thisNote.countFor(name === '' ? null : name))} under “This note”, or indent the line.`,
	'fix.yaml': () => 'Look for a quote that is never closed, a colon inside a text without quotes, or a tab.',
	'fix.property-names': () => 'Add the name to the setting “Properties” if it should be read.',
	'fix.note': () => 'Write the follow-up in a note whose name ends in .md.',
	'fix.folder': () => 'Move the note, or change the setting “Folders and notes to skip”.',
};

/** A fact of an explanation in one or two sentences, with its dates in the user's language. */
export function factText(fact: Fact, format: DateFormat): string {
	const sentence = SENTENCES[fact.code] as (fact: Fact, format: DateFormat) => string;
	return sentence(fact, format);
}
