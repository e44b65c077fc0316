import { shortDay } from '../../dates/day-names';
import { addDays, daysBetween, weekdayOf } from '../../dates/moments';
import { WEEKDAYS } from '../../english/calendar-words';
import type { Contact, Day } from '../../follow-up';
import type { Interview } from '../../interview';
import { checkMessage } from '../checks/check-message';
import type { CheckCode } from '../checks/finding';
import { toThem } from '../draft-message';
import { greeting, type Email } from '../email';

/** What a thank-you is written from. */
export interface ThanksSource {
	readonly interview: Pick<Interview, 'about' | 'takeaway'>;
	readonly contacts: readonly Contact[];
	/** The day of the interview. */
	readonly day: Day;
	readonly today: Day;
	/** The day by which they get back, and the day on which the user does; null without one. */
	readonly theirs: Day | null;
	readonly mine: Day | null;
}

/** Within so few days, a weekday says which day is meant: `on Friday`. */
const DAYS_IN_WEEK = 7;

/** What no message says, and a thank-you neither. */
const UNFIT: readonly CheckCode[] = ['tone.demanding', 'tone.downcast', 'ask.too-much', 'message.leaves-number'];

/** A verb of a third person, left behind where `she` became `you`: `you prices` from `how she prices`. */
const ABOUT_THEM = /\b(?:you|they)\s+(?!(?:always|perhaps|as|is|was|has)\b)\p{Ll}+s\b/u;

/** Whether a sentence is fit to be sent, by the checks of messages. */
const isFit = (sentence: string) =>
	!ABOUT_THEM.test(sentence) && checkMessage(sentence).every(({ code }) => !UNFIT.includes(code));

/** `Friday` within a week, else `4 Dec`. */
function dayName(day: Day, today: Day): string {
	const isNear = Math.abs(daysBetween(today, day)) < DAYS_IN_WEEK;
	return isNear ? (WEEKDAYS[weekdayOf(day) - 1]?.name ?? '') : shortDay(day);
}

function whenText({ day, today }: ThanksSource): string {
	if (day === today) return 'today';
	return day === addDays(today, -1) ? 'yesterday' : `on ${dayName(day, today)}`;
}

function thanks(source: ThanksSource): string {
	const { about } = source.interview;
	const plain = `Thank you for your time ${whenText(source)} and for the good talk.`;
	if (about === null) return plain;
	const sentence = `Thank you for your time ${whenText(source)}: I enjoyed talking about ${toThem(about)}.`;
	return isFit(sentence) ? sentence : plain;
}

/** The gap that the user fills in. */
const OPEN = 'What stays with me is [one thing you took away].';

function takeaway({ interview }: ThanksSource): string {
	if (interview.takeaway === null) return OPEN;
	const words = toThem(interview.takeaway.replace(/^(?:that|how)\s+/i, ''));
	const sentence = `What stays with me is that ${/^(?:I|[A-Z]{2})/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)}.`;
	return isFit(sentence) ? sentence : OPEN;
}

function nextStep({ theirs, mine, today }: ThanksSource): string {
	if (theirs !== null && theirs >= today) return `I look forward to hearing from you by ${dayName(theirs, today)}.`;
	if (mine !== null && mine >= today) return `As agreed, I will be in touch on ${dayName(mine, today)}.`;
	return 'I look forward to the next step.';
}

/**
 * A thank-you after an interview, in three short sentences: what you talked about, one thing you took away, and the next
 * step. What the note does not say about the second is a gap in brackets. Words that the checks of messages would mark are
 * left out.
 */
export function draftThanks(source: ThanksSource): Email {
	const sentences = [thanks(source), takeaway(source), nextStep(source)];
	return { subject: 'Thank you', body: `${greeting(source)}\n\n${sentences.join(' ')}` };
}
