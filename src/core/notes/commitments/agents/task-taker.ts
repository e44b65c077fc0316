import { someoneBefore, type Someone } from '../people';
import { startsAt } from '../clause-start';
import { setOf, type Word } from '../names/word';

/** Nouns of what one is to do: `item` in `an action item to follow up`. */
export const TASKS = setOf('item action task reminder todo');
/** Verbs with which somebody has what is to be done: `Kim took the action item`. */
const TAKES = setOf('took takes taking has have got gets');
/** Words between such a verb and the task: `the` in `took the action item`. */
const BETWEEN = setOf('a an the this on');

/**
 * Returns who has the task that ends before an index, at the beginning of a clause: Kim in `Kim took the action item`.
 * Null without another person.
 */
export function takerOf(words: readonly Word[], end: number): Someone | null {
	const key = (at: number) => words[at]?.key ?? '';
	let at = end;
	while (TASKS.has(key(at - 1)) || BETWEEN.has(key(at - 1))) at--;
	const someone = TAKES.has(key(at - 1)) ? someoneBefore(words, at - 1) : null;
	const isOther = someone !== null && /^(?:named|role|pronoun)$/.test(someone.kind);
	return isOther && startsAt(words, someone.from) ? someone : null;
}

/** How a reminder is made: `set` in `set a reminder to call`. */
const SETS = /^(?:set|add|create|make|put|need|have|got)$/;

/** Whether the words before “to” set a reminder at the beginning of a clause: `set a calendar reminder to call Kim`. */
export function isReminderSet(words: readonly Word[], end: number): boolean {
	const key = (at: number) => words[at]?.key ?? '';
	let at = end - 1;
	if (!TASKS.has(key(at))) return false;
	while (at > 0 && (BETWEEN.has(key(at - 1)) || /^(?:calendar|phone|quick|new|another)$/.test(key(at - 1)))) at--;
	return SETS.test(key(at - 1)) && startsAt(words, at - 1);
}

/** What is made to do something: `an effort will be made to contact Kim`. */
const EFFORT = /^(?:efforts?|attempts?)$/;

/** Whether an effort is planned that the words before an index name: `an effort will be made`, but not `an effort was made`. */
export function isEffortPlanned(words: readonly Word[], end: number): boolean {
	const before = words.slice(0, end).map(({ key }) => key);
	const made = /^(?:on|by)$/.test(before.at(-1) ?? '') ? before.slice(0, -1) : before;
	if (made.at(-1) !== 'made' || made.at(-2) !== 'be' || !made.some((word) => EFFORT.test(word))) return false;
	return made.at(-3) === 'to' ? made.at(-4) === 'going' : /^(?:will|should|must)$/.test(made.at(-3) ?? '');
}

/** What follows a verb with which somebody asks to be contacted: `back` in `said to call back`. */
const TO_THEM = /^(?:him|her|them|back|again)$/;

/**
 * Returns who asked the user for an act: Dana in `Dana said to call her`, he in `he did say to check in again`. `to` is the
 * index of “to”, `end` that after “said”. Null for other words, such as `Dana said to write letters`.
 */
export function askerOf(words: readonly Word[], to: number, end: number): Someone | null {
	const key = (at: number) => words[at]?.key ?? '';
	const isStressed = key(end - 1) === 'say' && /^(?:did|does)$/.test(key(end - 2));
	if (!isStressed && !/^(?:said|says)$/.test(key(end - 1))) return null;
	const isTheirs =
		TO_THEM.test(key(to + 2)) ||
		(/^(?:in|up|base|out)$/.test(key(to + 2)) && [3, 4].some((at) => TO_THEM.test(key(to + at))));
	if (!isTheirs) return null;
	const asker = someoneBefore(words, end - (isStressed ? 2 : 1));
	return asker !== null && /^(?:named|role|pronoun)$/.test(asker.kind) ? asker : null;
}

/** Verbs with which somebody advises the user: `suggested` in `Dana suggested I call her`. */
const ADVISES =
	/^(?:suggest(?:s|ed)|recommend(?:s|ed)|propos(?:es|ed)|advis(?:es|ed)|insist(?:s|ed)|ask(?:s|ed)|request(?:s|ed)|prefer(?:s|red))$/;

/** Returns who advises the user to act, before an index: Dana in `Dana suggested (that) I | call her`. Null for other words. */
export function advisorOf(words: readonly Word[], end: number): Someone | null {
	const key = (at: number) => words[at]?.key ?? '';
	if (!/^(?:i|we)$/.test(key(end - 1))) return null;
	const verb = key(end - 2) === 'that' ? end - 3 : end - 2;
	if (!ADVISES.test(key(verb))) return null;
	const advisor = someoneBefore(words, verb);
	return advisor !== null && /^(?:named|role|pronoun)$/.test(advisor.kind) ? advisor : null;
}
