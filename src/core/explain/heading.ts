import { headingDate } from '../dates/note-date';
import { headingKey } from '../markdown/heading-key';
import type { Fact, Finding } from './explanation';
import { fact } from './explanation';
import { noteDateFact } from './follow-up-facts';
import type { Place } from './subject';

/** A heading holds no follow-up, but it may say what the lines below it are, and on which day. */
export function explainHeading({ frame, line }: Place): Finding {
	const { settings } = frame;
	const heading = frame.outline().headings.find((each) => each.line === line.index);
	const text = heading?.text ?? '';
	const isOne = (names: readonly string[]) => names.map(headingKey).includes(headingKey(text));
	const facts: Fact[] = [];
	if (isOne(settings.followUpHeadings)) {
		facts.push(
			fact(
				'read-as',
				'Items of a list below it are follow-ups when they have a date, and a person or a verb such as call.',
			),
		);
	}
	if (isOne(settings.attemptsHeadings)) {
		facts.push(fact('read-as', 'Items of a list below it are attempts of the follow-up in the properties.'));
	}
	if (isOne(settings.scriptHeadings)) facts.push(fact('read-as', 'What stands below it is the message you will say.'));
	const dated = headingDate([text], frame.noteDate, settings);
	if (dated) facts.push(noteDateFact(dated));
	if (facts.length === 0) {
		return {
			verdict: 'nothing',
			summary: 'A heading is no follow-up by itself, and this one says neither a date nor what stands below it.',
			facts: [fact('mend', 'Write the follow-up on a line of its own below it.')],
		};
	}
	return { verdict: 'heading', summary: 'A heading that says how the lines below it are read.', facts };
}
