import { headingDate } from '../dates/place-date';
import { dateLinesOf } from '../notes/above/date-lines';
import { headingKey } from '../markdown/heading-key';
import { fact, type Fact, type LineExplanation } from './explanation';
import { noteDateFact } from './follow-up-facts';
import type { Subject } from './subject';

/** Explains a heading: whether it dates the lines below it, and what they are. */
export function explainHeading({ frame, line }: Subject): LineExplanation {
	const { settings } = frame;
	const heading = frame.outline().headings.find((each) => each.line === line.index);
	const text = heading?.text ?? '';
	const isOne = (names: readonly string[]) => names.map(headingKey).includes(headingKey(text));
	const facts: Fact[] = [];
	if (isOne(settings.followUpHeadings)) facts.push(fact('read-as.follow-ups', {}));
	if (isOne(settings.attemptsHeadings)) facts.push(fact('read-as.attempts', {}));
	if (isOne(settings.scriptHeadings)) facts.push(fact('read-as.script', {}));
	const dated = headingDate([text], frame.place);
	if (dated) facts.push(noteDateFact(dated));
	if (facts.length === 0) {
		return { verdict: 'nothing', summary: { code: 'plain-heading' }, facts: [fact('fix.below-heading', {})] };
	}
	return { verdict: 'heading', summary: { code: 'heading' }, facts };
}

/** Explains a line of only a date, which dates the lines below it; null for other lines. */
export function explainDateLine({ frame, line }: Subject): LineExplanation | null {
	const ofHeading = dateLinesOf(frame.place, frame.outline()).get(line.heading) ?? [];
	const found = ofHeading.find((each) => each.line.index === line.index);
	return found ? { verdict: 'heading', summary: { code: 'date-line' }, facts: [noteDateFact(found.date)] } : null;
}
