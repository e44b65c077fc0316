import { isWhollyRead, readWhen, unreadBeside, type WhenContext } from '../../../dates/date-words';
import { WEEKDAY_NAME } from '../../../english/calendar-words';
import { isEverydayNoun, isGenericWord } from '../../../english/generic-words';
import { isTimeWord } from '../../../english/names';
import { FUNCTION_WORDS } from '../../../english/words/function-words';
import { NAMES_IN_S } from '../../../english/words/names-in-s';
import { PLEASANTRIES } from '../../../english/words/pleasantries';
import type { Problem, When } from '../../../follow-up';
import { PAST_VERB } from '../background-cues';

/**
 * Words beside a date that leave it the day of the act, besides function words and words of time: `prob Friday`, `moved to
 * Friday`, `free Friday`. Any other word puts the date in doubt.
 */
const HARMLESS = new Set([
	...FUNCTION_WORDS,
	...PLEASANTRIES,
	...'again aim aiming also anytime anyway approx available asap back bday best better both breakfast brunch call case cell chance chat closer coffee deadline desk dinner direct dm drinks due earliest either else email ext fallback fine free freed good hopefully ideally instead just late later latest like lunch letter line linkedin mail maybe meeting message mobile moved new now number office ok okay only onward onwards open otherwise pencil pencilled penciled perhaps phone plan please possible possibly postponed preferably pref prefers probably prob provisionally pushed bumped shifted rebooked rescheduled changed say slot slots soonest sometime somewhere sms still supper supposed target tentative tentatively text then time times urgent work works worst zoom teams video voice whatsapp'.split(
		' ',
	),
]);
/** A word with a capital can be a name: `Kim, Lee and Ana on Tuesday`. */
const CAPITAL = /^\p{Lu}/u;

/** The user in the words, who is then part of what happens: `he meets me Monday`. */
const OF_USER = /(?:^|[^\p{L}])(?:I|me|us|we|you)(?![\p{L}])/iu;

/** Whether the first word of a clause is a noun whose capital says nothing: `Exams` in `Exams 30 Nov to 11 Dec`. */
function isNoun(word: string): boolean {
	const key = word.toLowerCase();
	if (HARMLESS.has(key) || key.endsWith('ing')) return false;
	return isGenericWord(key) || isEverydayNoun(key) || (/[^s]s$/.test(key) && !NAMES_IN_S.includes(key));
}

/**
 * Whether words beside a date state something of their own: `class is`, but not `probably on`. `begins` says that they
 * begin a sentence, so that the capital of the first one says nothing.
 */
export function saysMore(words: string, begins = false): boolean {
	if (OF_USER.test(words)) return false;
	const all = words.split(/[^\p{L}]+/u).filter((word) => word !== '');
	return all.some((word, place) => {
		if (word.length < 2 || (CAPITAL.test(word) && !(begins && place === 0 && isNoun(word)))) return false;
		return !HARMLESS.has(word) && !isTimeWord(word);
	});
}

/** Whether a date is only a time: `3pm`. */
export const isTimeOnly = ({ certain }: When): boolean => certain.length === 1 && certain[0] === 'time';

/** Whether a date is only a time or a part of the day: `3pm`, `by noon`, `in the morning`. */
export const isPartOfDay = ({ certain, time, window }: When): boolean =>
	certain.every((part) => part === 'time') && (time ?? window) !== null;

/**
 * Returns the date as one in doubt, because the words before it in its clause may be about something else. A time alone is
 * not used then: in "call Bo, pickup is 3:15" it is not the time of the call.
 */
export function inDoubt(when: When, words: string): When {
	const beside = words.trim();
	const { phrase, day, problems } = when;
	const problem = isTimeOnly(when)
		? unreadBeside(when, beside)
		: ({ code: 'date.in-doubt', words: phrase, beside, day } as const);
	return { ...when, problems: [...problems, problem] };
}

/** A weekday on which something happens again and again, before its time: `Tuesdays at `. */
const HABIT = new RegExp(`((?:${WEEKDAY_NAME})s)[,\\s]+(?:(?:at|from|around|about|after|before|by|until)\\s+)?$`, 'i');

/** Returns a time of a habit as unread: in "she prefers Tuesdays after 2" it is no time on the note's day. */
export function ofHabit(when: When, text: string): When {
	const hasDay = when.certain.some((part) => part !== 'time') || (when.time ?? when.window) === null;
	const unread = !hasDay ? HABIT.exec(text.slice(0, when.from))?.[1] : undefined;
	if (unread === undefined) return when;
	return { ...when, problems: [...when.problems, unreadBeside(when, unread)] };
}

/** Returns the problems without doubts about whose day it is: "Waiting for Ana (tests end Friday)" awaits Friday. */
export function withoutDoubts(problems: readonly Problem[]): Problem[] {
	return problems.filter((problem) => problem.code !== 'date.in-doubt' || problem.other === true);
}

/** Returns what is doubtful about a day itself, whatever else was not understood: `4/12` in `on leave until 4/12`. */
export const doubtsOf = (when: When, context: WhenContext): readonly Problem[] =>
	(isWhollyRead(when) ? when : readWhen(when.phrase, context))?.problems.filter(
		({ code }) => code === 'date.ambiguous' || code === 'date.weekday-differs',
	) ?? [];

/** A day that counts from the one of writing: `tomorrow`, `later today`. */
const FROM_TODAY = /^(?:the\s+day\s+after\s+)?(?:later\s+)?(?:tomorrow|today|tonight|tmrw)(?!\p{L})/iu;
/** What was done on a day, before the day: `Called Rita `, `spoke to her on `. */
const DONE_ON = new RegExp(`(?:^|[^\\p{L}])(?:${PAST_VERB})(?!\\p{L})[^.;]{0,30}$`, 'iu');

/**
 * Returns the day on which something was done, if "tomorrow" may count from it rather than from the note's day: `11/17` in
 * `Called Rita 11/17 - will call tomorrow`.
 */
export function toldOnAnotherDay(
	chosen: When,
	background: readonly When[],
	shown: string,
	noteDay: string | null,
): string | null {
	if (!FROM_TODAY.test(chosen.phrase)) return null;
	const told = background.find(
		({ to, from, day, certain }) =>
			to <= chosen.from && day !== noteDay && certain.includes('day') && DONE_ON.test(shown.slice(0, from)),
	);
	return told?.phrase ?? null;
}
