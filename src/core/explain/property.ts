import type { FollowUp } from '../follow-up';
import { propertyKey } from '../notes/properties';
import type { PropertyNames } from '../settings';
import { dateFacts } from './date-facts';
import type { Fact, Finding } from './explanation';
import { fact, quote } from './explanation';
import { noteDateFact, sectionNow, stateFacts } from './follow-up-facts';
import { lineContext, type Place } from './subject';
import { purposeFacts } from './tracked-line';

const MEANING: Readonly<Record<keyof PropertyNames, string>> = {
	followUp: 'It says when you act.',
	contact: 'It says whom the note is about. Lines that name nobody are with them.',
	company: 'It says where they work.',
	noteDate: 'It dates the note.',
	expecting: 'It says by when they promised to act.',
	purpose: 'It says what the follow-up is about.',
	ask: 'It says what you ask them for.',
	phone: 'It gives their number.',
	email: 'It gives their address.',
	timezone: 'It says where their clock is.',
	applied: 'It says when you answered an ad, which makes the follow-up a cold one.',
	cold: 'It says whether you have not spoken with them yet.',
	attemptsAllowed: 'It says how often you try before you decide, instead of the setting.',
	status: 'It says whether the follow-ups in the properties are over. Lines have their own box.',
	script: 'It holds what you will say, where the note has no section for it.',
};

/** Those of which follow-ups are made, the later ones only where none is stated. */
const STATING: readonly (keyof PropertyNames)[] = ['followUp', 'applied', 'expecting'];

const KEY = /^["']?([^\s"'#:-][^"':]*)["']?\s*:/;

/** The property in whose value a line of the front matter stands. */
function nameAt({ frame, line }: Place): string | null {
	const { lines, text } = frame.outline();
	for (let at = line.index; at >= 0; at--) {
		const { from, to } = lines[at] ?? line;
		const match = KEY.exec(text.slice(from, to));
		if (match?.[1]) return match[1].trim();
	}
	return null;
}

/** What the value on this very line is, where it is one of a list. */
function itemAt({ frame, line }: Place): string | null {
	const text = frame.text.slice(line.from, line.to);
	const match = /^\s*-\s+(.*)$/.exec(text);
	return match?.[1] ? match[1].trim().replace(/^(["'])(.*)\1$/, '$2') : null;
}

function propertyFollowUp(place: Place): FollowUp | null {
	const all = place.reading.followUps.filter(({ source }) => source === 'property');
	const item = itemAt(place);
	return (item === null ? null : all.find(({ text }) => text === item)) ?? all[0] ?? null;
}

function followUpFacts(place: Place, followUp: FollowUp, name: string): Fact[] {
	const names = followUp.contacts.map(({ name: each }) => each).join(', ');
	const titled = place.frame.contacts.length === 0 && followUp.contacts === place.frame.owners;
	const all = place.reading.followUps.filter(({ source }) => source === 'property').length;
	return [
		fact('because', `The property ${name} says so${all > 1 ? `, one of ${all} follow-ups in the properties` : ''}.`),
		fact('who', titled ? `${names}, the note’s title, since no property names a contact.` : `${names}.`),
		noteDateFact(followUp.noteDate),
		...dateFacts(followUp.text, 0, place.context.complete?.(followUp) ?? followUp, lineContext(place), null),
		...purposeFacts(followUp, followUp.text, null),
		...stateFacts(followUp, place.context),
	];
}

/** A line between the two `---`: the property it belongs to, and the follow-up that it makes. */
export function explainProperty(place: Place): Finding {
	const { source, frame, line, reading } = place;
	if (source.propertiesBroken) {
		return {
			verdict: 'near',
			summary: 'The properties of this note are not valid YAML, so none of them is read. Its lines are.',
			facts: [fact('mend', 'Look for a quote that is never closed, a colon inside a text without quotes, or a tab.')],
			problems: reading.problems,
		};
	}
	const isEdge = /^\uFEFF?---\s*$/.test(frame.text.slice(line.from, line.to));
	const name = isEdge ? null : nameAt(place);
	if (name === null)
		return { verdict: 'nothing', summary: 'The edge of the properties, which says nothing by itself.' };
	const keys = (Object.keys(frame.settings.properties) as (keyof PropertyNames)[]).filter((key) =>
		frame.settings.properties[key].some((each) => propertyKey(each) === propertyKey(name)),
	);
	if (keys.length === 0) {
		return {
			verdict: 'nothing',
			summary: `The property ${quote(name)} is none of those that are read.`,
			facts: [
				fact('mend', 'The setting “Properties” holds the names that are read. Add this one there if it should be.'),
			],
		};
	}
	const followUp = propertyFollowUp(place);
	const isStated = frame.properties.value('followUp') !== undefined;
	const makes = keys.some((key) => (isStated ? key === 'followUp' : STATING.includes(key)));
	if (followUp && makes) {
		return {
			verdict: 'follow-up',
			summary: `This property makes a follow-up with ${followUp.contacts.map(({ name: each }) => each).join(', ')}.`,
			section: sectionNow(followUp, place.context),
			facts: followUpFacts(place, followUp, name),
			problems: followUp.problems,
		};
	}
	const facts = keys.map((key) => fact('read-as', MEANING[key]));
	if (frame.noteDate.source === 'property' && frame.noteDate.origin === `property ${name}`) {
		facts.push(noteDateFact(frame.noteDate));
	}
	if (keys.includes('followUp') && reading.declined) {
		return { verdict: 'property', summary: 'This property says that nothing is to follow.', facts };
	}
	return { verdict: 'property', summary: `The property ${quote(name)} is read.`, facts, problems: reading.problems };
}
