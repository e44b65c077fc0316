import type { FollowUp } from '../follow-up';
import { propertyKey } from '../notes/property-key';
import type { PropertyNames } from '../settings';
import { dateFacts } from './date-facts';
import { fact, type Fact, type LineExplanation, type NamedBy } from './explanation';
import { followUpNames, noteDateFact, sectionNow, stateFacts } from './follow-up-facts';
import { subjectContext, type Subject } from './subject';
import { purposeFacts } from './tracked-line';

/** Properties that make a follow-up, the second and third only without the first. */
const STATING: readonly (keyof PropertyNames)[] = ['followUp', 'applied', 'expecting'];

/** The name of a property in the YAML of a note: `follow-up:`, `"next step":`. */
const KEY = /^["']?([^\s"'#:-][^"':]*)["']?\s*:/;

/** The name of the property that a line of the front matter belongs to. */
function nameAt({ frame, line }: Subject): string | null {
	const { lines, text } = frame.outline();
	for (let at = line.index; at >= 0; at--) {
		const { from, to } = lines[at] ?? line;
		const match = KEY.exec(text.slice(from, to));
		if (match?.[1]) return match[1].trim();
	}
	return null;
}

/** The value on this line if it is an item of a list; null otherwise. */
function itemAt({ frame, line }: Subject): string | null {
	const text = frame.text.slice(line.from, line.to);
	const match = /^\s*-\s+(.*)$/.exec(text);
	return match?.[1] ? match[1].trim().replace(/^(["'])(.*)\1$/, '$2') : null;
}

function propertyFollowUp(subject: Subject): FollowUp | null {
	const all = subject.reading.followUps.filter(({ source }) => source === 'property');
	const item = itemAt(subject);
	return (item === null ? null : all.find(({ text }) => text === item)) ?? all[0] ?? null;
}

/** What names the contact of a property follow-up. */
function ownerFrom({ frame }: Subject, { contacts }: FollowUp): NamedBy {
	if (contacts !== frame.owners || frame.ownersFrom === 'properties') return 'property';
	return frame.ownersFrom === 'title' ? 'title-only' : frame.ownersFrom;
}

function followUpFacts(subject: Subject, followUp: FollowUp, name: string): Fact[] {
	const count = subject.reading.followUps.filter(({ source }) => source === 'property').length;
	return [
		fact('because.property', { name, count }),
		fact('who.named', { names: followUpNames(followUp), by: ownerFrom(subject, followUp), own: false }),
		noteDateFact(followUp.noteDate),
		...dateFacts(followUp.text, 0, subject.context.complete?.(followUp) ?? followUp, subjectContext(subject), null),
		...purposeFacts(followUp, followUp.text, null),
		...stateFacts(followUp, subject.context),
	];
}

/** Explains a line between the two `---`: the property it belongs to, and the follow-up that this makes. */
export function explainProperty(subject: Subject): LineExplanation {
	const { source, frame, line, reading } = subject;
	if (source.propertiesBroken) {
		return {
			verdict: 'near',
			summary: { code: 'broken-properties' },
			facts: [fact('fix.yaml', {})],
			problems: reading.problems,
		};
	}
	const isEdge = /^\uFEFF?---\s*$/.test(frame.text.slice(line.from, line.to));
	const name = isEdge ? null : nameAt(subject);
	if (name === null) return { verdict: 'nothing', summary: { code: 'properties-edge' } };
	const keys = (Object.keys(frame.settings.properties) as (keyof PropertyNames)[]).filter((key) =>
		frame.settings.properties[key].some((each) => propertyKey(each) === propertyKey(name)),
	);
	if (keys.length === 0) {
		return {
			verdict: 'nothing',
			summary: { code: 'unknown-property', name },
			facts: [fact('fix.property-names', {})],
		};
	}
	const followUp = propertyFollowUp(subject);
	const isStated = frame.properties.value('followUp') !== undefined;
	const makes = keys.some((key) => (isStated ? key === 'followUp' : STATING.includes(key)));
	if (followUp && makes) {
		return {
			verdict: 'follow-up',
			summary: { code: 'property-follow-up', names: followUpNames(followUp) },
			section: sectionNow(followUp, subject.context),
			facts: followUpFacts(subject, followUp, name),
			problems: followUp.problems,
		};
	}
	const facts = keys.map((key) => fact('read-as.property', { key }));
	if (frame.noteDate.source === 'property' && frame.noteDate.name === name) {
		facts.push(noteDateFact(frame.noteDate));
	}
	if (keys.includes('followUp') && reading.declined) {
		return { verdict: 'property', summary: { code: 'declined' }, facts };
	}
	return { verdict: 'property', summary: { code: 'property', name }, facts, problems: reading.problems };
}
