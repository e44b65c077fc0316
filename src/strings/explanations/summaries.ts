import type { Summary, SummaryCode, SummaryData } from '../../core/explain/explanation';
import { count } from '../plural';
import { quote, withNames } from '../quote';

const notRead = (place: string) => () => `This line is in ${place}, where nothing is read.`;

const SENTENCES: { readonly [Code in SummaryCode]: (data: SummaryData[Code]) => string } = {
	'follow-up': ({ names }) => `This line is a follow-up${withNames(names)}.`,
	'property-follow-up': ({ names }) => `This property makes a follow-up${withNames(names)}.`,
	attempt: ({ names }) => `This line is an attempt of the follow-up${withNames(names)}.`,
	event: ({ names }) => `This line is an event of the follow-up${withNames(names)}.`,
	duplicate: () => 'The note already has this line, so the two count once.',
	'not-an-attempt': () => 'This line is under Attempts, but it is not read as an attempt.',
	'no-owner': () => 'This line reads like an attempt, but belongs to no follow-up.',
	'log-beside': ({ names }) =>
		`This line reads like an attempt${withNames(names)}, but is beside the follow-up, so it does not count.`,
	'note-below': ({ names }) => `This line is your own note below the follow-up${withNames(names)}, not an attempt.`,
	'broken-properties': () =>
		'The properties of this note are not valid YAML, so they are not read. The lines below them are.',
	'properties-edge': () => 'This line starts or ends the properties.',
	'unknown-property': ({ name }) => `The property ${quote(name)} is not one of those that are read.`,
	declined: () => 'This property says that there is nothing to follow up.',
	property: ({ name }) => `The property ${quote(name)} is read.`,
	'plain-heading': () =>
		'A heading is not a follow-up by itself, and this one neither has a date nor says what is below it.',
	introduction: () => 'This line is an introduction, not a follow-up.',
	meeting: () => 'This line plans a meeting. It is not a follow-up.',
	'date-line': () => 'A date for the lines below it, up to the next heading or date.',
	heading: () => 'A heading that says how the lines below it are read.',
	code: notRead('a code block'),
	comment: notRead('a comment'),
	math: notRead('a formula'),
	table: () =>
		'This line is in a table. A row is offered only with a date in a column such as Follow-up or Next step, without a closing status, and without a follow-up of its own below.',
	html: notRead('a block of HTML'),
	rule: () => 'This line is a rule between two parts of the note.',
	blank: () => 'This line is empty.',
	script: () => 'This line belongs to your message, so it is not a follow-up.',
	'not-markdown': () => 'Only Markdown notes are read, and this file is not one.',
	'skipped-folder': ({ folder }) =>
		/\.md$/i.test(folder) ? `The note “${folder}” is not read.` : `Notes in the folder “${folder}” are not read.`,
	'no-line': () => 'There is no such line in the note.',
	dismissed: () => 'This line sounds like a follow-up, but you said that it is not one.',
	'too-old': ({ days }) =>
		`This line sounds like a follow-up, but its date and that of the note are more than ${count(days, 'day', 'days')} past, so it is not offered.`,
	offered: () => 'This line sounds like a follow-up, but has no marker. It is offered in the sidebar, and not listed.',
	'offered-row': () =>
		'This row of a table has a date for your next step. It is offered in the sidebar, and not listed.',
	history: () => '“Followed up” says what was done, so it is history, not a follow-up.',
	label: ({ marker }) => `It begins with ${quote(marker)}, but the word describes or labels something else here.`,
	'bare-sentence': ({ marker }) => `It begins with ${quote(marker)}, but it names neither a person nor a date.`,
	'hidden-marker': () => 'The marker is in code, a comment or a formula, where nothing is read.',
	'other-tag': ({ found, tag }) => `The tag #${found} is not the one that marks follow-ups, which is #${tag}.`,
	'almost-marker': ({ marker }) =>
		`It begins almost like the marker ${quote(marker)}, but with another word, so it is read as a label or as something else.`,
	'marker-inside': ({ marker }) => `${quote(marker)} is inside the line. As a marker it must be at the beginning.`,
	'under-heading': () => 'It is under a heading for follow-ups, and one thing is missing.',
	'ended-task': () => 'This task is done or cancelled, so it is not offered.',
	'only-a-date': () => 'No marker: this line has a date, but nothing says that it is a follow-up.',
	nothing: () => 'This line has no marker, no tag and no date, so the plugin does not read it.',
};

/** The codes of all answers. */
export const SUMMARY_CODES = Object.keys(SENTENCES) as readonly SummaryCode[];

/** The answer about a line in one sentence. */
export function summaryText(summary: Summary): string {
	const sentence = SENTENCES[summary.code] as (summary: Summary) => string;
	return sentence(summary);
}
