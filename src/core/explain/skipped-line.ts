import { headingKey } from '../markdown/heading-key';
import { standsUnder } from '../notes/sections';
import type { LineKind } from '../markdown/scan';
import type { Finding } from './explanation';
import { fact } from './explanation';
import type { Place } from './subject';

const KINDS: Readonly<Partial<Record<LineKind, string>>> = {
	code: 'This line stands in a code block, where nothing is read.',
	comment: 'This line stands in a comment, where nothing is read.',
	math: 'This line stands in a formula, where nothing is read.',
	table: 'This line stands in a table, where nothing is read.',
	html: 'This line stands in a piece of HTML, where nothing is read.',
	rule: 'This line is a rule between two parts of the note.',
	blank: 'This line is empty.',
};

/** Lines the plugin does not look at, whatever their words are; null for all others. */
export function unread({ frame, line }: Place): Finding | null {
	const outline = frame.outline();
	const summary = KINDS[line.kind];
	if (summary !== undefined) {
		const isEmpty = line.kind === 'blank' || line.kind === 'rule';
		const mend = fact('mend', 'Write the follow-up as a line of its own, or as an item of a list.');
		return isEmpty ? { verdict: 'nothing', summary } : { verdict: 'not-read', summary, facts: [mend] };
	}
	const isUnder = (names: readonly string[]) => standsUnder(outline, line, new Set(names.map(headingKey)));
	if (isUnder(frame.settings.scriptHeadings)) {
		return {
			verdict: 'not-read',
			summary: 'This line belongs to your message, so it is no follow-up.',
			facts: [
				fact('because', 'It stands under a heading for scripts. What you will say is checked and rehearsed instead.'),
				fact('mend', 'Move the line above that heading, or under another one.'),
			],
		};
	}
	return null;
}
