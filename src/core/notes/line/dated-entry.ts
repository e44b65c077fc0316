import { withoutCopies } from '../../english/without-copies';
import { mayHoldDate } from '../../dates/date-words';
import { leadingDate, type LeadingDate, type PlaceContext } from '../../dates/place-date';
import { isOrder } from './act-cues';
import { PAST_VERB } from './background-cues';

/** Verbs of tasks that are not communication. */
const TASK = [
	'accept',
	'add',
	'arrange',
	'attend',
	'bring',
	'buy',
	'cancel',
	'complete',
	'connect',
	'create',
	'deadline',
	'decline',
	'deliver',
	'draft',
	'due',
	'edit',
	'fill',
	'find',
	'finish',
	'fix',
	'get',
	'look',
	'make',
	'pay',
	'pick',
	'plan',
	'post',
	'practi[cs]e',
	'print',
	'read',
	'register',
	'renew',
	'reply',
	'reschedule',
	'research',
	'return',
	'review',
	'set\\s+up',
	'sign',
	'study',
	'submit',
	'take',
	'todo',
	'touch\\s+base',
	'circle\\s+back',
	'check\\s+(?:in|back)',
	'follow[\\s-]?up',
	'f/up?',
	'fu',
	'cb',
	'retry',
	'update',
	'upload',
];
/** A verb that makes a dated line a plan: `submit` in `Nov 23: submit the form`. Not `Nov 23: submitted the form`. */
const IS_TASK = new RegExp(withoutCopies(`^(?:\\[.\\]\\s*)?(?:to\\s+)?(?:${TASK.join('|')})(?![\\p{L}'’])`), 'iu');

/** Words where the verb is a noun: "Call with Lee, went well", "Call w/ Lee", "Email from Dana", "Email to Dana sent". */
const OCCASION_FIRST =
	/^(?:(?:phone|video|zoom|first|second|third|final|intro(?:ductory)?)\s+)*(?:call|e-?mail|text|message|chat|talk|review|update|post|screen|reply)(?:\s+(?:with|from|at|went|was|by|in\s+which)(?!\p{L})|\s+w\/|\s+to\s+\S+(?:\s\p{Lu}\S*)?:?\s+(?:sent|went|out|done)(?!\p{L}))/iu;

/** Occasions of a log: an item with a date and one of them reports the past: `Nov 19: coffee with Dana`. */
const OCCASION =
	'interview|screen|screening|call\\s+with|coffee|lunch|breakfast|dinner|meeting|met|meetup|chat|fair|onsite|panel|event|conversation|e-?mail\\s+from|voicemail|message\\s+from|no\\s+(?:answer|reply)|demo|presentation|rejected|offer';
/**
 * Words that report the past: `called` in `Nov 19: called Dana`. An item that begins with a date and has them is a log,
 * not a plan.
 */
const TELLS = new RegExp(
	`^(?:\\S+\\s+){0,5}?(?:${PAST_VERB}|${OCCASION}|says|said|told|promised|asked|thinks|\\p{L}+ed)(?!\\p{L})`,
	'iu',
);

/**
 * Returns the date of a list item that begins with one and reports what happened: `2026-11-20: spoke with Rita, follow
 * up next week`. Returns null before an instruction to oneself (`11/23: call Dana`), where the date is the day to act.
 * An item without words, or with only a name, dates its nested items but not itself, and so does an instruction that is
 * done: `[x] 11/23 call Dana`.
 */
export function datedEntry(
	content: string,
	context: PlaceContext,
	use: 'itself' | 'nested' | 'nested-done',
): LeadingDate | null {
	const lead = leadingDate(content, context);
	if (!lead || use === 'nested-done') return lead;
	const rest = content.slice(lead.to);
	if ((isOrder(rest) || IS_TASK.test(rest)) && !OCCASION_FIRST.test(rest)) return null;
	return use === 'nested' || TELLS.test(rest) || mayHoldDate(rest) ? lead : null;
}
