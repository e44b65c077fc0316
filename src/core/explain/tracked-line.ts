import type { FollowUp } from '../follow-up';
import { readInlineFields } from '../markdown/inline-fields';
import { noteName, readLinks } from '../markdown/links';
import { listHeading, type TrackedLine } from '../notes/line-follow-ups';
import { propertyKey } from '../notes/property-key';
import { dateFacts } from './date-facts';
import { fact, type Fact, type LineExplanation, type NamedBy } from './explanation';
import { followUpNames, noteDateFact, sectionNow, stateFacts } from './follow-up-facts';
import { subjectContext, type Subject } from './subject';

/** Returns the name of a field for when the user acts, `Follow-up Date` of `**Follow-up Date:** 2026-11-30`, or null. */
function fieldName({ settings }: Subject['frame'], beginning: string): string | null {
	const name = beginning.replace(/[*_:[\](]/g, '').trim();
	const key = propertyKey(name);
	const isField = settings.properties.followUp.some((each) => propertyKey(each) === key);
	return isField && !settings.markers.some((marker) => propertyKey(marker) === key) ? name : null;
}

/** Returns the name of the inline field that makes a line a follow-up, as the settings spell it: `next-contact`. */
function inlineFieldName({ settings, markers }: Subject['frame'], content: string): string {
	const key = markers.actField(content) ?? '';
	return settings.properties.followUp.find((each) => propertyKey(each) === key) ?? key;
}

function becauseFact({ frame, line }: Subject, { by, content, start }: TrackedLine): Fact {
	const field = by === 'marker' ? fieldName(frame, content.slice(0, start)) : null;
	if (field !== null) return fact('because.field', { field });
	if (by === 'marker') {
		const marker = frame.markers.wordAt(content.slice(0, start)) ?? '';
		return fact('because.marker', { marker, tagged: frame.markers.hasTag(content) });
	}
	if (by === 'tag') return fact('because.tag', { tag: frame.settings.tag });
	if (by === 'field') return fact('because.field', { field: inlineFieldName(frame, content) });
	if (by === 'found') return fact('because.found', {});
	if (by === 'waiting') return fact('because.waiting', {});
	if (by === 'prefix') return fact('because.prefix', { prefix: content.slice(0, start).trim() });
	return fact('because.list-item', { heading: listHeading(line, frame) ?? '' });
}

function namedBy({ contacts }: FollowUp, content: string, subject: string | null): NamedBy {
	const first = contacts[0];
	if (readInlineFields(content).fields.some(({ key }) => ['contact', 'with', 'person'].includes(key))) return 'field';
	if (readLinks(content).some(({ target }) => target !== null && noteName(target) === first?.name)) return 'link';
	return subject !== null && first?.name.startsWith(subject) ? 'promise' : 'line';
}

/** Who the follow-up is with, and what named them. */
function whoFact(followUp: FollowUp, { frame }: Subject, { content, reading }: TrackedLine): Fact {
	const names = followUpNames(followUp);
	const { contact } = reading;
	const hasOwn = frame.contacts.length > 0;
	if (contact === null) return fact('who.named', { names, by: frame.ownersFrom, own: false });
	if (contact.heading) return fact('who.named', { names, by: 'heading', own: contact.own });
	const by = namedBy(followUp, content, reading.roles.subject?.name ?? null);
	return fact('who.named', { names, by, own: contact.own && hasOwn });
}

/** The purpose and the ask, and what states them; `inLine` is the purpose that the line itself names. */
export function purposeFacts({ purpose, ask }: FollowUp, content: string, inLine: string | null): Fact[] {
	const facts: Fact[] = [];
	if (purpose !== null) {
		const field = readInlineFields(content).fields.some(({ key }) => key === 'purpose');
		const by = inLine === null ? 'properties' : field ? 'field' : 'line';
		facts.push(fact('purpose.words', { purpose, by }));
	}
	if (ask !== null) facts.push(fact('ask.words', { ask }));
	return facts;
}

/** Explains a line that is a follow-up: why, with whom, when, what for, and what to do now. */
export function explainTracked(subject: Subject, tracked: TrackedLine, followUp: FollowUp): LineExplanation {
	const { content, start, reading } = tracked;
	const { context } = subject;
	const complete = context.complete?.(followUp) ?? followUp;
	return {
		verdict: 'follow-up',
		summary: { code: 'follow-up', names: followUpNames(followUp) },
		section: sectionNow(followUp, context),
		facts: [
			becauseFact(subject, tracked),
			whoFact(followUp, subject, tracked),
			noteDateFact(followUp.noteDate),
			...dateFacts(content, start, complete, subjectContext(subject), reading.roles),
			...purposeFacts(followUp, content, reading.purpose),
			...stateFacts(followUp, context),
		],
		problems: followUp.problems,
	};
}
