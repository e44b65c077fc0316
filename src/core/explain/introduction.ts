import type { NoteReading } from '../follow-up';
import { fact, type Fact, type LineExplanation } from './explanation';

/** What is read about introductions in a line, counted from 1. The properties have the line 0. */
function introductionFacts({ introductions, nameUses = [] }: NoteReading, line: number): Fact[] {
	return [
		...introductions
			.filter((each) => each.line === line)
			.map(({ by, to, mayUseName, unsure }) =>
				unsure === undefined
					? fact('introduction.people', { by: by.name, to: to.name, mayUseName })
					: fact('introduction.unsure', {
							by: by.name,
							to: to.name,
							unknown: unsure.map((end) => (end === 'by' ? by : to).name),
						}),
			),
		...nameUses
			.filter((each) => each.line === line)
			.map(({ by, may }) => fact('introduction.name', { by: by.name, may })),
	];
}

/** The explanation of a line with the introductions that are read in it. */
export function withIntroductions(explanation: LineExplanation, reading: NoteReading, line: number): LineExplanation {
	const found = introductionFacts(reading, line);
	if (found.length === 0) return explanation;
	const { facts = [], summary } = explanation;
	// A line without a follow-up says nothing else.
	if (summary.code === 'nothing' || summary.code === 'plain-heading') {
		return { ...explanation, verdict: 'introduction', summary: { code: 'introduction' }, facts: found };
	}
	return { ...explanation, facts: [...facts, ...found] };
}
