import type { DateReason, DayOrMinute, Reason, TheirPromise, Turn } from '../core/follow-up';
import type { DateFormat } from './date-format';
import { datedWords } from './dated-words';
import { count } from './plural';
import { everyTitle } from './people/rhythm';
import { problemText } from './problems';

/** `One business day`, `3 business days`, to begin a sentence. */
export const businessDays = (number: number): string => (number === 1 ? 'One business day' : `${number} business days`);

function dateReasonText(reason: DateReason, format: DateFormat): string {
	switch (reason.kind) {
		case 'words':
			return datedWords(reason.when, format);
		case 'agreed-step':
			return `Your next step, agreed on ${format.moment(reason.agreedOn)}`;
		case 'noted-step':
			return `Your next step, noted on ${format.moment(reason.notedOn)}`;
		case 'after-call': {
			const part = reason.otherEnd ? ', at the other end of the day' : '';
			return `${businessDays(reason.businessDays)} after your call on ${format.moment(reason.at)}${part}`;
		}
		case 'after-message':
			return `${businessDays(reason.businessDays)} after what you sent on ${format.moment(reason.at)}`;
		case 'after-applying':
			return `${businessDays(reason.businessDays)} after you applied on ${format.moment(reason.applied)}`;
		case 'after-promise':
			return `The business day after ${format.moment(reason.promised)}, when you expected to hear from them`;
	}
}

function promiseText(promise: TheirPromise, format: DateFormat): string {
	return promise.kind === 'words'
		? datedWords(promise.when, format)
		: `they get back by ${format.moment(promise.by)}, agreed on ${format.moment(promise.agreedOn)}`;
}

function turnText({ promise, date }: Turn, format: DateFormat): string {
	const mine = date && dateReasonText(date, format);
	if (promise === null) return mine ?? '';
	return `Their turn: ${promiseText(promise, format)}${mine === null ? '' : `. Then yours: ${mine}`}`;
}

const ended = (how: string, { at }: { readonly at: DayOrMinute | null }, format: DateFormat) =>
	at === null ? `${how} in the note` : `${how} on ${format.moment(at)}`;

type ReasonOf<Rule extends Reason['rule']> = Extract<Reason, { readonly rule: Rule }>;

const SENTENCES: { readonly [Rule in Reason['rule']]: (reason: ReasonOf<Rule>, format: DateFormat) => string } = {
	'closed-in-note': (reason, format) => ended('Closed', reason, format),
	'closed-by-event': (reason, format) => ended('Closed', reason, format),
	'gave-up-in-note': (reason, format) => ended('Gave up', reason, format),
	'gave-up-by-event': (reason, format) => ended('Gave up', reason, format),
	'found-lapsed': ({ days }) => `Found without a marker, and more than ${count(days, 'day', 'days')} past`,
	lapsed: ({ days, applied }, format) =>
		`More than ${days} days after you applied on ${format.moment(applied)}, without an attempt`,
	snoozed: ({ until, before }, format) =>
		`Snoozed until ${format.moment(until)}${before === null ? '' : `; before that due ${format.moment(before)}`}`,
	'calling-back': ({ promisedOn }, format) => `You said on ${format.moment(promisedOn)} that you would call back then`,
	'answer-expecting': turnText,
	'answer-next': turnText,
	answer: ({ at }, format) => `Reached on ${format.moment(at)}, with no further step agreed`,
	rhythm: ({ rhythm, since, from }, format) => {
		const every = everyTitle(rhythm);
		if (since === null) return `${every}. No contact noted yet`;
		const day = format.moment(since);
		if (from === 'contact') return `${every}. Last in touch on ${day}`;
		if (from === 'tries') return `${every}. Tried until ${day} without an answer`;
		const base = from === 'note' ? 'the note’s date' : 'the day the file was created';
		return `${every}, counted from ${base}, ${day}. No contact noted yet`;
	},
	limit: ({ unanswered, limit }) => `Tried ${unanswered} of ${limit} times without an answer: give up, or allow more`,
	'wrong-number': ({ at }, format) => `Wrong number on ${format.moment(at)}: find the right one`,
	call: turnText,
	sent: turnText,
	'promise-running': turnText,
	'promise-over': turnText,
	'date-to-act': turnText,
	applied: turnText,
	'no-date': ({ problem }, format) => (problem ? problemText(problem, format) : 'No date to act yet'),
};

/** Why a follow-up is due when it is, in one sentence without a full stop, with its dates in the user's language. */
export function reasonText(reason: Reason, format: DateFormat): string {
	const sentence = SENTENCES[reason.rule] as (reason: Reason, format: DateFormat) => string;
	return sentence(reason, format);
}
