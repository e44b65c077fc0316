import type { RuleData } from '../../core/explain/explanation';
import type { Rule } from '../../core/follow-up';
import { businessDays } from '../reasons';

const later = (number: number) => `${businessDays(number).toLowerCase()} later`;

const SENTENCES: { readonly [Code in Rule]: (data: RuleData) => string } = {
	'closed-in-note': () =>
		'The note says that it is over: a ticked box, or a closing status. This overrides every other line.',
	'closed-by-event': () => 'The last event below it is Closed. Reopen it to list it again.',
	'gave-up-in-note': () => 'The box [-] says that you gave up. Clear it to open the follow-up again.',
	'gave-up-by-event': () => 'The last event below it is Gave up. Reopen it to list it again.',
	lapsed: () => 'You applied long ago and logged nothing, so it is done.',
	'found-lapsed': () => 'The plugin found this line without a marker, and its dates are too old, so it is not listed.',
	snoozed: () => 'Its last line is a snooze. It counts until its day, or until you log something else.',
	'calling-back': () => 'You promised a time. It counts until you log something, whatever else the note says.',
	'answer-expecting': () =>
		'They answered and promised something by a day. That day counts first, then your next step.',
	'answer-next': () => 'They answered, and the next step you wrote then counts.',
	answer: () => 'They answered, and no further step was agreed, so there is nothing to do.',
	rhythm: () =>
		'One interval after the last contact with the person, in any note; without a contact, after the date of the note.',
	limit: ({ unanswered, limit }) =>
		`${unanswered} of ${limit} attempts in this round had no answer. Give up, or allow more.`,
	'wrong-number': () => 'The last attempt reached a wrong number. Find the right one first.',
	call: (data) =>
		`After a call without an answer: ${later(data.businessDays)}, at the other end of the day, never before a date you wrote that was still ahead.`,
	sent: (data) =>
		`After a message you sent: ${later(data.businessDays)}, never before a date you wrote that was still ahead.`,
	'promise-running': () => 'They promised something, and their day is not over. Until then it is their turn.',
	'promise-over': () => 'Their day is over. Now your own date counts, or the business day after theirs.',
	'date-to-act': () => 'You have not tried yet, and the date to act counts.',
	applied: (data) => `You applied and have not tried yet: ${businessDays(data.businessDays).toLowerCase()} after that.`,
	'no-date': () => 'It has no date that could be read, and the plugin does not guess one.',
};

/** The row of the agenda's table that decided, with its numbers. */
export const ruleText = (data: RuleData): string => SENTENCES[data.rule](data);
