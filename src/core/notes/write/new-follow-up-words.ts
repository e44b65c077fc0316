import { clockOf, dayOf } from '../../dates/moments';
import { windowWords } from '../../dates/part-of-day';
import { oneLine } from '../../english/plain-text';
import type { Channel } from '../../channels';
import { deepEqual } from '../../deep-equal';
import type { Day, DayOrMinute, FollowUp, TimeWindow, When } from '../../follow-up';
import { readLinks } from '../../markdown/links';
import type { Settings } from '../../settings';

/** What a date says besides its day and time. */
export interface MomentForm {
	/** The part of the day in which the user acts: `Monday morning`. */
	readonly window?: TimeWindow | null;
	/** The days that begin with this one, if the user named their ends: `Thursday or Friday`, `Tue–Thu`. */
	readonly several?: { readonly lastDay: Day; readonly isChoice: boolean };
	/** Whether the time is on the contact’s clock, because their zone is not known: `17:00 their time`. */
	readonly theirClock?: boolean;
}

/** What the user settled at the end of a meeting: who acts by when, and when the user checks in. */
export interface NewFollowUp extends Omit<MomentForm, 'theirClock'> {
	/** A name, or a link as the note writes it: `[[Dana Whitfield]]`; '' for the note's own contact. */
	readonly contact: string;
	/** By when the contact promised to act. */
	readonly expecting: DayOrMinute | null;
	/** When the user acts. After a promise: when the user acts if the contact does not. */
	readonly due: DayOrMinute | null;
	/** When the user acts if the first day, `due`, brings nothing: Monday of `Dana Fri, otherwise Mon`. */
	readonly otherwise?: DayOrMinute;
	/** The dates whose time is on the contact’s clock. */
	readonly onTheirClock?: readonly ('expecting' | 'due')[];
	readonly purpose: string;
	/** How the user gets in touch; a call without it. */
	readonly channel?: Channel;
	/** The contacts that the words of `contact` name, if these are not one name: `Lee and Kim`. */
	readonly names?: readonly string[];
	/** The user's own words for the whole line, with its dates in figures: they are written as they are. */
	readonly words?: string;
}

/** How to write each part: in plain words, or in a form that has only one reading. */
export interface Forms {
	readonly contact: 'words' | 'link' | 'field';
	readonly dates: 'words' | 'field';
	readonly purpose: 'words' | 'field' | 'round-field';
}

/** Everything in words, as users write it. */
const PLAIN: Forms = { contact: 'words', dates: 'words', purpose: 'words' };

/** All forms: plain words first, then the forms with the fewest changes. */
const FORMS: readonly Forms[] = (['words', 'link', 'field'] as const)
	.flatMap((contact) =>
		(['words', 'field'] as const).flatMap((dates) =>
			(['words', 'field', 'round-field'] as const).map((purpose) => ({ contact, dates, purpose })),
		),
	)
	.sort((one, other) => changes(one) - changes(other));

/** Returns the forms in which a follow-up can be written, in the order to try them. The user's own words have one. */
export function formsOf({ words }: NewFollowUp): readonly Forms[] {
	return words === undefined ? FORMS : [PLAIN];
}

function changes({ contact, dates, purpose }: Forms): number {
	return Number(contact !== 'words') + Number(dates !== 'words') + Number(purpose !== 'words');
}

/** A moment as it is written: `2026-11-27 at 14:00`, `2026-11-26 or 2026-11-27 morning`, `2026-11-27 at 17:00 their time`. */
export function momentWords(moment: DayOrMinute, { window = null, several, theirClock }: MomentForm = {}): string {
	const clock = clockOf(moment);
	const days = dayOf(moment) + (several ? ` ${several.isChoice ? 'or' : 'to'} ${several.lastDay}` : '');
	const time = clock === null ? windowWords(window) : ` at ${clock}`;
	return days + time + (theirClock && time !== '' ? ' their time' : '');
}

/** The forms of the dates of a new follow-up. */
export function momentForms({ window = null, several, onTheirClock = [] }: Partial<NewFollowUp>): {
	readonly expecting: MomentForm;
	readonly due: MomentForm;
} {
	return {
		expecting: { theirClock: onTheirClock.includes('expecting') },
		due: { window, theirClock: onTheirClock.includes('due'), ...(several && { several }) },
	};
}

/** Verbs that lead to a purpose: `to send the article`. */
const TO_DO = /^(?:to\s+)?(?=(?:thank|send|share|ask|tell)\s)/i;

/** Returns the purpose without what leads to it: `about the article` gives `the article`, `to thank her` `thank her`. */
export function purposeWords(purpose: string): string {
	return oneLine(purpose)
		.replace(/^(?:about|re:?|regarding)\s+/i, '')
		.replace(TO_DO, '');
}

/** How a new line names its channel. A call needs no words. */
const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
	Call: '',
	Email: ' by email',
	Text: ' by text',
	Message: ' by message',
	Letter: ' by letter',
	'In person': ' in person',
};

/** Returns the contact as entered, without each leading `@` and the surrounding white space. */
export function contactWords(contact: string): string {
	return oneLine(contact).replace(/^(?:@\s*)+/, '');
}

function contactIn(contact: string, form: Forms['contact']): string {
	if (form !== 'link' || readLinks(contact).length > 0) return contact;
	return `[[${contact}]]`;
}

/** Puts the usual marker before the words, or adds the tag if the settings have no marker. */
function marked(words: string, marker: string, settings: Settings, colon = ''): string {
	if (settings.markers.includes(marker)) return `${marker}${colon} ${words}`.trim();
	const [first] = settings.markers;
	if (first !== undefined) return `${first}${colon} ${words}`.trim();
	return colon === '' ? `Follow up ${words} #${settings.tag}` : `${words} #${settings.tag}`;
}

/**
 * Returns the words of a new follow-up, in the form people write: `Follow up with [[Dana Whitfield]] on 2026-11-23
 * about the pricing article`, or `Next step: [[Dana Whitfield]] will get back to me by 2026-11-20. If I don't hear
 * back, I follow up on 2026-11-23 about the pricing article`. Other forms: `Follow up with [[Joe Friday]] [due::
 * 2026-11-23] [purpose:: the pricing article]`.
 */
export function newFollowUpWords(followUp: NewFollowUp, settings: Settings, forms: Forms = PLAIN): string {
	const { expecting, due, otherwise, words } = followUp;
	if (words !== undefined) return marked(words, 'Next step', settings, ':');
	const written = contactWords(followUp.contact);
	const contact = forms.contact === 'field' ? '' : contactIn(written, forms.contact);
	const purpose = purposeWords(followUp.purpose);
	const form = momentForms(followUp);
	const fields = [
		forms.contact === 'field' && written !== '' ? ` [contact:: ${written}]` : '',
		forms.dates === 'field' && expecting !== null ? ` [expecting:: ${momentWords(expecting, form.expecting)}]` : '',
		forms.dates === 'field' && due !== null ? ` [due:: ${momentWords(due, form.due)}]` : '',
		forms.purpose === 'field' && purpose !== '' ? ` [purpose:: ${purpose}]` : '',
		forms.purpose === 'round-field' && purpose !== '' ? ` (purpose:: ${purpose})` : '',
	].join('');
	const lead = TO_DO.test(purpose) ? 'to' : 'about';
	const about = forms.purpose === 'words' && purpose !== '' ? ` ${lead} ${purpose}` : '';
	if (expecting === null) {
		const on = forms.dates === 'words' && due !== null ? ` on ${momentWords(due, form.due)}` : '';
		const then = otherwise === undefined ? '' : `, otherwise on ${momentWords(otherwise)}`;
		const name = (contact === '' ? '' : `with ${contact}`) + CHANNEL_WORDS[followUp.channel ?? 'Call'];
		return marked(`${name}${on}${about}${fields}${then}`.trim(), 'Follow up', settings);
	}
	const marker = settings.markers.includes('Next step') ? 'Next step:' : `${settings.markers[0] ?? 'Follow up'}:`;
	const tag = settings.markers.length === 0 ? ` #${settings.tag}` : '';
	const who = contact === '' ? 'they' : contact;
	const promise =
		forms.dates === 'words'
			? `${who} will get back to me by ${momentWords(expecting, form.expecting)}`
			: `${who} will get back to me`;
	const isFallback = due !== null && forms.dates === 'words';
	const fallback = isFallback ? `. If I don't hear back, I follow up on ${momentWords(due, form.due)}` : '';
	return `${marker} ${promise}${fallback}${about}${fields}${tag}`;
}

/** Whether a date that was read equals the entered one. */
function isMoment(when: When | null, moment: DayOrMinute | null, form: MomentForm = {}): boolean {
	if (when === null || moment === null) return when === null && moment === null;
	const { window = null, several, theirClock } = form;
	if (when.day !== dayOf(moment) || when.past) return false;
	if (several && when.lastDay !== several.lastDay) return false;
	if (when.zone !== (theirClock && (when.time ?? when.window) !== null ? 'contact' : null)) return false;
	return when.time === clockOf(moment) && (when.time !== null || deepEqual(when.window, window));
}

/** Whether a fallback comes before its promise, or with its day, so that it never counts: Nov 23 after a promise for Nov 24. */
function isTooEarly(fallback: When | null, expecting: DayOrMinute): boolean {
	if (fallback === null) return false;
	if (fallback.day !== dayOf(expecting)) return fallback.day < dayOf(expecting);
	const begins = fallback.time ?? fallback.window?.from ?? null;
	return begins === null || begins < (clockOf(expecting) ?? begins);
}

/** The dates of a new follow-up, and how they are written. */
export type SettledDates = Pick<NewFollowUp, 'expecting' | 'due' | 'window' | 'several' | 'otherwise' | 'onTheirClock'>;

/** Whether the dates that were read are those entered: the day, the time and the part of the day of each. */
export function areDates(
	{ act, expected, fallback }: Pick<FollowUp, 'act' | 'expected' | 'fallback'>,
	settled: SettledDates,
): boolean {
	const { expecting, due, otherwise = null } = settled;
	const form = momentForms(settled);
	const isMine =
		otherwise !== null || expecting === null
			? isMoment(act, due, form.due) && isMoment(fallback, otherwise)
			: isMoment(fallback ?? act, due, form.due);
	if (!isMine || expecting === null) return isMine && expected === null;
	return (
		isMoment(expected, expecting, form.expecting) &&
		expected?.lastDay === dayOf(expecting) &&
		!isTooEarly(fallback, expecting)
	);
}
