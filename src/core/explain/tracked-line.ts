import { headingsAbove } from '../markdown/scan';
import { readInlineFields } from '../markdown/inline-fields';
import { noteName, readLinks } from '../markdown/links';
import type { TrackedLine } from '../notes/line-follow-ups';
import type { FollowUp } from '../follow-up';
import { dateFacts } from './date-facts';
import type { Fact, Finding } from './explanation';
import { fact, quote } from './explanation';
import { noteDateFact, sectionNow, stateFacts } from './follow-up-facts';
import { lineContext, type Place } from './subject';

function becauseFact({ frame, line }: Place, { by, content, start }: TrackedLine): Fact {
	if (by === 'marker') {
		const also = frame.markers.hasTag(content) ? ', and it carries the tag' : '';
		return fact(
			'because',
			`It begins with the marker ${quote(frame.markers.wordAt(content.slice(0, start)) ?? '')}${also}.`,
		);
	}
	if (by === 'tag') return fact('because', `It carries the tag #${frame.settings.tag}.`);
	const heading = headingsAbove(frame.outline(), line).find(({ text }) => frame.markers.isFollowUpHeading(text));
	return fact(
		'because',
		`It is an item of a list under the heading ${quote(heading?.text ?? '')}, with a date and somebody to get in touch with.`,
	);
}

/** Whom the follow-up is with, and what said so. */
export function whoFact(
	followUp: FollowUp,
	{ frame }: Pick<Place, 'frame'>,
	content: string,
	named: TrackedLine['reading']['contact'],
	subject: string | null,
): Fact {
	const names = followUp.contacts.map(({ name }) => name).join(', ');
	const first = followUp.contacts[0];
	if (named === null) {
		return frame.contacts.length > 0
			? fact('who', `${names}, from the note’s properties, since the line names nobody.`)
			: fact('who', `${names}, the note’s title, since neither the line nor the properties name anybody.`);
	}
	const isField = readInlineFields(content).fields.some(({ key }) => ['contact', 'with', 'person'].includes(key));
	const isLinked = readLinks(content).some(({ target }) => target !== null && noteName(target) === first?.name);
	const how = isField
		? 'from the field in the line'
		: isLinked
			? 'the first link to a note in the line'
			: subject !== null && first?.name.startsWith(subject)
				? 'who promised something in the line'
				: 'named in the line';
	const own = named.own && frame.contacts.length > 0 ? ', the note’s own contact' : '';
	return fact('who', `${names}, ${how}${own}.`);
}

export function purposeFacts(followUp: FollowUp, content: string, inLine: string | null): Fact[] {
	const facts: Fact[] = [];
	if (followUp.purpose !== null) {
		const field = readInlineFields(content).fields.some(({ key }) => key === 'purpose');
		const from = inLine === null ? 'from the properties' : field ? 'from the field in the line' : 'from its own words';
		facts.push(fact('purpose', `${quote(followUp.purpose, 200)}, ${from}.`));
	}
	if (followUp.ask !== null) facts.push(fact('ask', `${quote(followUp.ask, 200)}, from the properties.`));
	return facts;
}

/** A line that is a follow-up: why, with whom, when, what for, and what is to be done now. */
export function explainTracked(place: Place, tracked: TrackedLine, followUp: FollowUp): Finding {
	const { content, start, reading } = tracked;
	const { context } = place;
	const complete = context.complete?.(followUp) ?? followUp;
	const facts = [
		becauseFact(place, tracked),
		whoFact(followUp, place, content, reading.contact, reading.roles.subject?.name ?? null),
		noteDateFact(followUp.noteDate),
		...dateFacts(content, start, complete, lineContext(place), reading.roles),
		...purposeFacts(followUp, content, reading.purpose),
		...stateFacts(followUp, context),
	];
	return {
		verdict: 'follow-up',
		summary: `This line is a follow-up with ${followUp.contacts.map(({ name }) => name).join(', ')}.`,
		section: sectionNow(followUp, context),
		facts,
		problems: followUp.problems,
	};
}
