import { clockOf, dayOf } from '../../dates/moments';
import { deepEqual } from '../../deep-equal';
import { isGroupNoun } from '../../english/people-nouns';
import { oneLine } from '../../english/plain-text';
import { asksForCheckIn, type DayOrMinute, type FollowUp, type UntrackedLine, type When } from '../../follow-up';
import { headingKey } from '../../markdown/heading-key';
import { plainWords, readContact } from '../../markdown/links';
import { contentOf, visibleContent, type Outline } from '../../markdown/scan';
import type { Settings } from '../../settings';
import { momentText } from '../attempts/exact-line';
import { followUpName } from '../attempts/owner';
import { markersFor } from '../markers';
import { atEndOf } from './amend';
import {
	areDates,
	contactWords,
	formsOf,
	newFollowUpWords,
	purposeWords,
	type NewFollowUp,
} from './new-follow-up-words';
import {
	firstProven,
	Prover,
	readWritable,
	type ProvenEdit,
	type ReadNote,
	type Trial,
	type WritableNote,
} from './proven-edit';

export { newFollowUpWords, type NewFollowUp } from './new-follow-up-words';

/**
 * Why no follow-up was added: every form of its contact, dates or purpose would be misread in this note, or the note
 * has no place for a line.
 */
export type AddRefusal = 'contact-misread' | 'date-misread' | 'purpose-misread' | 'no-place';

export type AddResult = ProvenEdit | { readonly refused: AddRefusal };

/** Whether a name is only that of a group, which is nobody's with the tag: `board`. */
const isGroup = (name: string) => isGroupNoun(name.split(' ').at(-1) ?? '');

function isContact(added: FollowUp, { contact, names }: NewFollowUp, { context }: ReadNote): boolean {
	if (names !== undefined)
		return deepEqual(
			added.contacts.map(({ name }) => name),
			names,
		);
	const name = followUpName(added.contacts);
	const entered = readContact(contactWords(contact));
	if (entered === null) return oneLine(contact) === '' && name === followUpName(context.owners);
	if (name.toLowerCase() === entered.name.toLowerCase()) {
		return entered.link === null || added.contacts.some(({ link }) => link === entered.link || link === null);
	}
	// "Dana" in a note with Dana Whitfield means Dana Whitfield.
	const own = context.contacts.find((each) => each.name === name);
	return own !== undefined && own.name.toLowerCase().startsWith(`${entered.name.toLowerCase()} `);
}

function isPurpose(added: FollowUp, purpose: string, { context }: ReadNote): boolean {
	const entered = purposeWords(purpose);
	if (entered === '') return added.purpose === null || added.purpose === context.purpose;
	return added.purpose === entered || added.purpose === plainWords(entered);
}

/** Returns which part of a new follow-up differs from what the user entered, or null if all parts match. */
function misread(added: FollowUp, entered: NewFollowUp, before: ReadNote): Exclude<AddRefusal, 'no-place'> | null {
	if (!isContact(added, entered, before)) return 'contact-misread';
	if (!areDates(added, entered)) return 'date-misread';
	if (entered.channel !== undefined && added.channel !== entered.channel) return 'purpose-misread';
	return isPurpose(added, entered.purpose, before) ? null : 'purpose-misread';
}

const keysOf = (headings: readonly string[]) => new Set(headings.map(headingKey));

/** Returns the line at which the section of the n-th heading ends, subsections included. */
function sectionEnd(outline: Outline, index: number): number {
	const heading = outline.headings[index];
	if (!heading) return outline.lines.length;
	const next = outline.headings.slice(index + 1).find(({ level, nested }) => !nested && level <= heading.level);
	return next ? next.line : outline.lines.length;
}

/**
 * Returns the line before which to insert a new follow-up: the end of a follow-up section, or else of the readable
 * text.
 */
function endOfFollowUps(outline: Outline, settings: Settings): number {
	const own = keysOf(settings.followUpHeadings);
	const closed = keysOf([...settings.scriptHeadings, ...settings.attemptsHeadings]);
	const section = outline.headings.findIndex(({ text, nested }) => !nested && own.has(headingKey(text)));
	if (section !== -1) {
		const end = sectionEnd(outline, section);
		const inner = outline.headings.find(({ line, nested }) => !nested && line > (outline.headings[section]?.line ?? 0));
		return Math.min(end, inner?.line ?? end);
	}
	let end = outline.lines.length;
	for (let index = outline.headings.length - 1; index >= 0; index--) {
		const heading = outline.headings[index];
		if (!heading || heading.nested || !closed.has(headingKey(heading.text))) continue;
		if (sectionEnd(outline, index) >= end) end = heading.line;
	}
	return end;
}

const isBlank = (outline: Outline, line: number) => outline.lines[line]?.kind === 'blank';

/** A place for a new list item, as the text around its words. */
interface ItemPlace {
	readonly at: number;
	readonly before: string;
	readonly after: string;
}

function placeBelow(outline: Outline, last: number, eol: string, after = ''): ItemPlace {
	const above = outline.lines[last];
	if (!above) {
		const at = outline.lines[0]?.from ?? (outline.text.startsWith('\uFEFF') ? 1 : 0);
		return { at, before: '- ', after: eol + after };
	}
	let top = above;
	while (top.parent !== null) top = outline.lines[top.parent] ?? { ...top, parent: null };
	const joins = top.kind === 'list-item' && top.quoteDepth === 0 && !/\d/.test(top.marker);
	const isList = top.kind === 'list-item' && top.quoteDepth === 0;
	const marker = joins ? top.marker : '-';
	const indent = joins ? outline.text.slice(top.from, top.markerFrom) : '';
	return { at: above.to, before: `${isList ? eol : eol + eol}${indent}${marker} `, after };
}

/** Returns places for a new follow-up: below those of the note, after a blank line, at the end and at the start. */
function placesFor({ outline, note }: ReadNote): readonly ItemPlace[] {
	const eol = note.source.text.includes('\r\n') ? '\r\n' : '\n';
	const lastBefore = (end: number) => {
		let last = end - 1;
		while (last >= 0 && isBlank(outline, last)) last--;
		return last;
	};
	const last = lastBefore(endOfFollowUps(outline, note.settings));
	const front = outline.lines.filter(({ kind }) => kind === 'front-matter').at(-1)?.index ?? -1;
	return [
		placeBelow(outline, last, eol),
		placeBelow(outline, last, eol, eol),
		placeBelow(outline, front, eol, eol),
		placeBelow(outline, lastBefore(outline.lines.length), eol),
	];
}

/**
 * Adds a follow-up as a list item, below the follow-ups of the note if it has a section for them, or else at its end:
 * `- Follow up with Dana Whitfield on 2026-11-23 about the pricing article`. Uses `[[…]]`, `[due:: …]` or `[purpose::
 * …]` if plain words would be misread. Afterwards the note has exactly one more follow-up, the entered one.
 */
export function addFollowUp(note: WritableNote, entered: NewFollowUp): AddResult {
	const before = readWritable(note);
	let why: AddRefusal = 'no-place';
	const isMeant = (added: FollowUp) => {
		if (added.entries.length > 0 || added.ended !== null) return false;
		const wrong = misread(added, entered, before);
		if (wrong) why = wrong;
		return wrong === null;
	};
	const prover = new Prover(before, { kind: 'add', isMeant });
	for (const { at, before: lead, after } of placesFor(before)) {
		for (const forms of formsOf(entered)) {
			const insert = lead + newFollowUpWords(entered, note.settings, forms) + after;
			const edits = [{ from: at, to: at, insert }];
			const outcome = prover.outcomeOf({ edits });
			if (!outcome) break;
			if (prover.proves(outcome)) return { edits };
		}
		// Words that are misread here are misread in every other place too.
		if (why !== 'no-place') break;
	}
	return { refused: why };
}

/** Why a found line was not tracked: it is missing or changed, or every edit would change its meaning. */
export type TrackRefusal = 'target-gone' | 'no-place';

export type TrackResult = ProvenEdit | { readonly refused: TrackRefusal };

/** Returns the current line of a found line: the one at its place, or else the only one with its words. */
function findUntracked(outline: Outline, line: Pick<UntrackedLine, 'line' | 'text'>): number | null {
	const words = oneLine(line.text);
	const says = (index: number) => {
		const found = outline.lines[index];
		return found !== undefined && oneLine(visibleContent(outline, found)) === words;
	};
	if (says(line.line - 1)) return line.line - 1;
	const same = outline.lines.flatMap(({ index }) => (says(index) ? [index] : []));
	return same.length === 1 ? (same[0] ?? null) : null;
}

/** What the proof of a tracked line compares with the found line, and what finds the line. */
type TrackableLine = Pick<UntrackedLine, 'line' | 'text' | 'contact' | 'fallback' | 'due' | 'ownFallback'>;

/** Whether a date is the day, and the minute if there is one, that a found line states. */
const isStated = (when: When | null, moment: DayOrMinute, day: 'day' | 'lastDay' = 'day') =>
	when?.[day] === dayOf(moment) && (clockOf(moment) === null || when.time === clockOf(moment));

/** Whether a tracked line has the contact and the days of the found line, and the day on which the user checks in. */
function isFoundSame(
	{ contacts, act, expected, fallback }: FollowUp,
	found: TrackableLine,
	asked: DayOrMinute | null,
): boolean {
	const names = contacts.map(({ name }) => name).join(', ');
	if (found.contact !== null && names !== found.contact && !isGroup(found.contact)) return false;
	const mine = [act, fallback].filter((when) => when !== null);
	if (asked !== null && !(mine[0]?.time === clockOf(asked) && isStated(mine[0], asked))) return false;
	const { due } = found;
	if (due === null) return true;
	const isTheirs = isStated(expected, due, 'lastDay');
	if (found.fallback === null) return isTheirs || mine.some((when) => isStated(when, due));
	return isTheirs && (asked !== null || mine.some((when) => when.day === found.fallback));
}

/**
 * Turns a found line into a follow-up without changing any of its words: `- Dana promised to call Friday` becomes `-
 * Dana promised to call Friday [follow-up:: 2026-11-23] #follow-up`. Inserts the tag before a block id. `checkIn` is the
 * day on which the user asks after a promise; a line that says when the user acts gets none.
 */
export function trackLine(
	note: WritableNote,
	line: TrackableLine,
	checkIn: DayOrMinute | null = line.fallback,
): TrackResult {
	const before = readWritable(note);
	const { outline } = before;
	const index = findUntracked(outline, line);
	const target = index === null ? undefined : outline.lines[index];
	if (!target || (target.kind !== 'list-item' && target.kind !== 'paragraph')) return { refused: 'target-gone' };
	if (markersFor(note.settings).find(contentOf(outline, target)) !== null) return { refused: 'target-gone' };
	const asked = asksForCheckIn(line) ? checkIn : null;
	const words = `${asked === null ? '' : ` [follow-up:: ${momentText(asked)}]`} #${note.settings.tag}`;
	function* trials(): Iterable<Trial> {
		if (target) yield { edits: [atEndOf(outline, target, words)] };
	}
	const proven = firstProven(
		before,
		{
			kind: 'add',
			isMeant: (added, { lines }) => added.line === lines.moved(target.index) + 1 && isFoundSame(added, line, asked),
		},
		trials,
	);
	return proven ?? { refused: 'no-place' };
}
