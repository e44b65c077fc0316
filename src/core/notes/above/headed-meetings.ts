import { anyOf, MONTH_WORDS, WEEKDAY_WORDS } from '../../english/calendar-words';
import { beginsWithGivenName } from '../../english/given-names';
import { isJobWord, isNobody, isOtherWord } from '../../english/names';
import { noteDateContext } from '../../dates/date-context';
import { mayHoldDate, readAllWhens } from '../../dates/date-words';
import { isStatedDate, type Contact, type HeadedMeeting, type NoteDate } from '../../follow-up';
import { leadsToNote, noteName, plainWords, readLinks } from '../../markdown/links';
import { baseName } from '../../note-path';
import type { Steps } from '../../steps';
import { nameAt } from '../line/contact';
import { namesAt } from '../line/names/joined-names';
import { isCalledOff, sayCalledOff } from '../meetings/called-off';
import { leadingTime, timeBehind } from '../meetings/line-meetings';
import type { NoteContext } from '../note-context';
import { looksLikePerson, metPerson } from '../note-people';
import { propertyKey } from '../property-key';
import { DAY_NAME } from './heading-contact';

/** What two people do together, which a heading names before the person: `Coffee` in `Coffee with Dana Silva`. */
const TOGETHER = [
	'appointment',
	'breakfast',
	'catch[- ]?up',
	'chat',
	'coffee',
	'conversation',
	'debrief',
	'dinner',
	'drinks?',
	'lunch',
	'meeting',
	'(?:phone|video|zoom|intro|sales|discovery|feedback) (?:call|chat|meeting|screen)',
	'screen',
	'tea',
	'walk',
	'1:1',
	'1-1',
	'1on1',
	'one[- ]on[- ]one',
].join('|');
/** What is a command too, so that `Call Dana Silva` is a plan and only `Call with Dana Silva` a meeting. */
const ACTED = 'call|interview|meet-?up|session|sync|visit|zoom';
/** What says that the meeting took place: `Met Dana Silva`, `Spoke to Dana Silva`. */
const TOOK_PLACE = '(?:met|saw|spoke|talked|chatted)(?: (?:up )?(?:with|to))?';
/** What is before the occasion: `Second interview with …`, `Notes from my call with …`. */
const BEFORE_OCCASION =
	'(?:(?:meeting |call )?(?:notes|minutes|summary)(?: (?:from|of|on))?(?: (?:a|an|my|our|the))?[ :–—-]{1,3})?(?:(?:another|first|second|third|final|last|quick|short|brief|long|initial|intro|phone|video|team|weekly|monthly|annual|online|virtual|informational|informal|had(?: an?)?) ){0,2}';
/** The date, time, number or mark with which a heading can begin: `2026-11-19 `, `Thu 19 Nov, 10 am: `, `2. `. */
const BEFORE_WORDS = `(?:[^\\p{L}\\[]|\\b(?:[ap]m|st|nd|rd|th|${anyOf([...WEEKDAY_WORDS, ...MONTH_WORDS])})\\b|\\[\\[\\d{4}-?\\d\\d-?\\d\\d[^\\[\\]]{0,40}\\]\\]){0,40}?`;
/** `Coffee`, `2026-11-19 Second interview`: everything up to the occasion, at the beginning of a heading. */
const OCCASION = new RegExp(
	`^${BEFORE_WORDS}${BEFORE_OCCASION}(?:(${TOGETHER}|${TOOK_PLACE})|(${ACTED}))(?![\\p{L}\\d])`,
	'iu',
);
/** A quick test that most notes fail: a heading with the name of an occasion, such as `## Call with Ola Berg`. */
const WORTH_A_LOOK = new RegExp(
	`^[ \\t>]*#{1,6}[ \\t][^\\n]{0,80}?(?:${TOGETHER}|${TOOK_PLACE}|${ACTED})(?![a-z])`,
	'im',
);
/** What leads from the occasion to the person: ` with my mentor `, ` at Brightline with `, `: `, ` – `. Not ` about `. */
const LEADS_TO_PERSON = /^(?:\s*[:–—-]\s*|(?:[^:[\]]{0,40}\s)?(?:with|w\/)\s*(?:\p{Ll}[\p{Ll}'’ -]{0,30}\s)?)$/iu;
/** What comes before a meeting: `Call with Ola Berg: prep`, `Lunch with Dana - agenda`, `Interview with Lee to schedule`. */
const COMES_BEFORE =
	/\b(?:prep(?:aration|are|ping)?|agenda|to (?:plan|schedule|book|arrange)|invite|invitation|request|tbc|tbd)\b/i;
/** What joins the links of several people: `, `, ` and `. */
const JOINS = /^\s*(?:[,&+/]|\band\b|,\s*and\b)\s*$/i;
/** The longest heading that names a meeting, in characters. A longer one is a sentence about it. */
const LONGEST_HEADING_CHARACTERS = 150;

/** Whether words say that a meeting is off, or only prepared. */
const isPlan = (words: string) => isCalledOff(words) || COMES_BEFORE.test(words);

const linksIn = (text: string) =>
	readLinks(text)
		.filter(leadsToNote)
		.filter(({ target }) => !DAY_NAME.test(noteName(target)));

/** The people of links that follow each other, from the first one on: two in `[[Dana]] and [[Lee]] about [[Rail]]`. */
function linkedIn(heading: string): readonly Contact[] {
	const people: Contact[] = [];
	let end: number | null = null;
	for (const { target, from, to } of linksIn(heading)) {
		if (end !== null && !JOINS.test(heading.slice(end, from))) break;
		people.push({ name: noteName(target), link: target });
		end = to;
	}
	return people;
}

/** The people whom words name at their beginning; empty if one of them is no name. */
function namedIn(words: string): readonly Contact[] {
	const first = nameAt(words, 0, true);
	if (first?.from !== 0) return [];
	const names = namesAt(words, first);
	const isPerson = ({ name }: { readonly name: string }) =>
		!name.split(' ').some((word) => isOtherWord(word) || isJobWord(word) || isNobody(word.toLowerCase()));
	return names.every(isPerson) ? names.map(({ name }) => ({ name, link: null })) : [];
}

/**
 * Returns whom the user meets by the words of a heading: Ola Berg of `Call with [[Ola Berg]]`, of `Coffee: Ola Berg` and of
 * `Met Ola Berg`. Empty for `Call Ola Berg`, which is still to do, and for `Meeting about [[Ola Berg]]`.
 */
export function peopleMet(heading: string): readonly Contact[] {
	if (heading.length > LONGEST_HEADING_CHARACTERS || isPlan(heading)) return [];
	const found = OCCASION.exec(heading);
	if (found === null) return [];
	const occasion = found[0].length;
	const isMet = found[1] !== undefined;
	const [link] = linksIn(heading.slice(occasion));
	if (link) {
		const between = heading.slice(occasion, occasion + link.from);
		const isLed = (isMet && between.trim() === '') || LEADS_TO_PERSON.test(between);
		return isLed ? linkedIn(heading.slice(occasion)) : [];
	}
	const words = plainWords(heading.slice(occasion));
	const after = /^\s*(?:[:–—-]\s+)?(?:[^:]{0,40}?(?:^|\s)(?:with|w\/)\s+)?/i.exec(words)?.[0] ?? '';
	return isMet || after.trim() !== '' ? namedIn(words.slice(after.length)) : [];
}

/** The first heading of level 1: `# Call with Dana Silva`. A longer one is a sentence. */
const FIRST_HEADING = /^#[ \t]+([^\r\n]{1,100})\r?$/m;
/**
 * The most characters of a note in which its first heading is looked for: properties and some lines. Most notes are read
 * without their outline, which takes longer.
 */
const HEADING_WITHIN = 800;
/** The first words of a heading that is a link, or begins with one: `[[Dana Silva]] – coffee`. */
const BEGINS_WITH_LINK = /^[^\p{L}]*\[/u;

/**
 * Returns whom the first heading of a note names, if its properties and title name nobody: Dana Silva for `# Call with Dana
 * Silva` and `# [[Dana Silva]]`. The note is then of a meeting with that person.
 */
export function headedContacts(note: NoteContext): readonly Contact[] {
	const { knownAs, contacts, attendees, path } = note;
	if (knownAs.length + contacts.length + attendees.length > 0 || metPerson(baseName(path)) !== null) return [];
	const beginning = note.text.slice(0, HEADING_WITHIN).replace(/^---\r?\n[^]*?\n---\r?\n/, '');
	const heading = FIRST_HEADING.exec(beginning)?.[1];
	if (heading === undefined || isPlan(heading)) return [];
	const isPerson = ({ name }: Contact) => beginsWithGivenName(name) || looksLikePerson(name);
	const met = peopleMet(heading).filter(isPerson);
	if (met.length > 0) return met;
	if (linksIn(heading).length > 0) return BEGINS_WITH_LINK.test(heading) ? linkedIn(heading).filter(isPerson) : [];
	const person = metPerson(heading);
	return person === null ? [] : [{ name: person, link: null }];
}

/** Whether the day of a place is that of a meeting: stated, and not only that of the file or of an application. */
function isDayOfMeeting({ day, source, name, unread }: NoteDate, isOwnDate: boolean): boolean {
	if (day === null || unread !== undefined) return false;
	if (source === 'heading' || source === 'entry') return true;
	const assumed = source === 'property' && ['created', 'applied'].includes(propertyKey(name ?? ''));
	return isOwnDate && !assumed;
}

/**
 * Reads the meetings that the headings of a note name: `## Call with [[Ola Berg]]` in a daily note, `## 2026-11-19 Coffee
 * with [[Ola Berg]]` in any. `isHeaded` says that its first heading already makes the whole note a meeting. A heading that
 * names another day, as `Call with [[Ola Berg]] tomorrow` does, is a plan, and one with `Cancelled, she is ill` below it took no place.
 */
export function* headedMeetings(note: NoteContext, isHeaded: boolean): Steps<readonly HeadedMeeting[]> {
	if (!WORTH_A_LOOK.test(note.text)) return [];
	const outline = yield* note.parse();
	const found: HeadedMeeting[] = [];
	for (const [index, { line: at, text, nested, level }] of outline.headings.entries()) {
		const line = outline.lines[at];
		yield text.length;
		if (!line || nested || (isHeaded && level === 1 && found.length === 0 && index === 0)) continue;
		const contacts = peopleMet(text);
		if (contacts.length === 0) continue;
		const date = note.dateAt({ ...line, heading: index });
		if (!isDayOfMeeting(date, isStatedDate(note.noteDate) && note.knownAs.length === 0)) continue;
		const whens = mayHoldDate(text) ? readAllWhens(text, noteDateContext(date, note.settings)) : [];
		if (whens.some(({ day, time }) => day !== date.day && time === null)) continue;
		const below = outline.lines.slice(at + 1, outline.headings[index + 1]?.line);
		if (sayCalledOff(outline, below, contacts)) continue;
		found.push({ line: at + 1, day: date.day ?? '', time: leadingTime(text) ?? timeBehind(text), contacts });
	}
	return found;
}
