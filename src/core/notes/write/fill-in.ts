import { oneLine } from '../../english/plain-text';
import { clockOf } from '../../dates/moments';
import type { Contact, DayOrMinute, FollowUp, TimeWindow } from '../../follow-up';
import { momentText } from '../attempts/exact-line';
import { statedContacts } from '../note-people';
import { amend, atEnd, states, type AmendResult, type Change } from './amend';
import { windowWords } from '../../dates/part-of-day';
import { findFollowUp, Prover, readWritable, type ReadNote, type Trial, type WritableNote } from './proven-edit';
import { propertyEdits } from './property-edits';

/** The end of a sentence, `Call Dana.`: words after it would be a sentence of their own. */
const SENTENCE_END = /[.!?…]\s*$/;

/**
 * Gives a follow-up without a date the day or minute on which the user acts: `- Follow up with Dana` becomes `- Follow
 * up with Dana on 2026-11-26`, with `window` `on 2026-11-26 morning`, or gets `[due:: 2026-11-26]` where words would be misread. A property follow-up gets the
 * day as the value of its property, or one of several the words in its value.
 */
export function fillInDate(
	note: WritableNote,
	id: string,
	moment: DayOrMinute,
	window: TimeWindow | null = null,
): AmendResult {
	const text = momentText(moment) + windowWords(window);
	const change: Change = {
		fields: ['act', 'fallback', 'expected'],
		isMeant: ({ act, expected, fallback }) => {
			const stated = act ?? fallback;
			return expected === null && states(stated, moment, window);
		},
	};
	return amend(note, id, change, function* (before, followUp) {
		if (followUp.source === 'property') {
			for (const name of note.settings.properties.followUp) yield* propertyEdits(before, name, text);
		}
		const words = clockOf(moment) === null ? `on ${text}` : `on ${text.replace(' ', ' at ')}`;
		const plain = SENTENCE_END.test(followUp.text) ? [] : [` ${words}`];
		yield* atEnd(before, followUp, [...plain, ` [due:: ${text}]`, ` (due:: ${text})`]);
	});
}

/** What follows from who the contact is. */
const OF_CONTACT: readonly (keyof FollowUp)[] = ['contacts', 'company', 'phone', 'email', 'timezone', 'purpose', 'ask'];

/** Whether a contact is the one that a value states: by name, by the alias that the value shows, or by link. */
const isStated = ({ name, alias, link }: Contact, stated: Contact): boolean => {
	const shown = stated.alias ?? stated.name;
	return name === shown || alias === shown || (stated.link !== null && link === stated.link);
};

/**
 * Names the contact of a follow-up that names nobody: `- Check in on Monday` becomes `- Check in on Monday with Dana
 * Whitfield`, or gets `[contact:: Dana Whitfield]`. A property follow-up gets the property `contact`. `name` may be a
 * link, or several people: `Kim, Lee and Ana`.
 */
export function fillInContact(note: WritableNote, id: string, name: string): AmendResult {
	const words = oneLine(name);
	const stated = statedContacts(words);
	const change: Change = {
		fields: OF_CONTACT,
		isMeant: ({ contacts }, before) =>
			before.contacts.length === 0 &&
			stated.length > 0 &&
			contacts.length === stated.length &&
			contacts.every((contact, at) => isStated(contact, stated[at] as Contact)),
	};
	const before = readWritable(note);
	const index = findFollowUp(before, id);
	if (typeof index !== 'number') return { refused: index };
	if (before.reading.followUps[index]?.source === 'property')
		return withContactProperty(before, index, { words, stated }, change);
	return amend(note, id, change, function* (_, followUp) {
		const plain = SENTENCE_END.test(followUp.text) ? [] : [` with ${words}`];
		yield* atEnd(before, followUp, [...plain, ` [contact:: ${words}]`, ` (contact:: ${words})`]);
	});
}

/** A contact as a value has it: `Kim`, `[[Kim Ito]]`, `[[People/Kim Ito|Kim]]`. */
const contactText = ({ name, link, alias }: Contact): string =>
	link === null ? name : alias === undefined ? `[[${link}]]` : `[[${link}|${alias}]]`;

/** The note's own contact changes what all its follow-ups say about the person, and nothing else. */
function withContactProperty(
	before: ReadNote,
	index: number,
	{ words, stated }: { readonly words: string; readonly stated: readonly Contact[] },
	{ isMeant }: Change,
): AmendResult {
	const kept = (followUp: FollowUp) =>
		JSON.stringify({ ...followUp, ...Object.fromEntries(OF_CONTACT.map((field) => [field, null])), id: '', line: 0 });
	const prover = new Prover(before, { kind: 'other', isMeant: () => true });
	const { followUps } = before.reading;
	// Several people are a list, of links too.
	const value = JSON.stringify(stated.length > 1 ? stated.map(contactText) : words);
	for (const name of before.note.settings.properties.contact) {
		for (const edit of propertyEdits(before, name, value)) {
			const trial: Trial = { edits: [edit] };
			const outcome = prover.outcomeOf(trial);
			const after = outcome?.reading.followUps;
			const [target, old] = [after?.[index], followUps[index]];
			const others =
				after?.length === followUps.length && after.every((each, at) => kept(each) === kept(followUps[at] as FollowUp));
			if (outcome && target && old && others && isMeant(target, old, outcome)) return trial;
		}
	}
	return { refused: 'no-place' };
}
