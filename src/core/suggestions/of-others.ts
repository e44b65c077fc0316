import { MONTHS, TOMORROW_WORDS, WEEKDAYS } from '../english/calendar-words';

/** A date that is not complete yet, after a sign of the Tasks plugin: `📅 tom`, `⏳ 2026-1`. */
const AFTER_TASK_SIGN = /[📅🗓⏳⌛🛫➕✅❌]\uFE0F?(?![ \t]*\d{4}-\d\d-\d\d)[ \t]*\S*(?:[ \t]\S+){0,3}$/u;

/** `@` with what follows, which Natural Language Dates and Reminder complete: `@next fri`, `(@2026`. */
const AFTER_AT = /(?:^|[\s(])@(\S*)((?:[ \t]+\S*){0,3})$/;

/** The first words of the dates that are written after `@`. */
const FIRST_WORDS: readonly string[] = [
	...[...WEEKDAYS, ...MONTHS].map(({ name }) => name.toLowerCase()),
	...TOMORROW_WORDS,
	'today',
	'yesterday',
	'next',
	'last',
	'this',
	'in',
	'time:',
];

/**
 * Whether another plugin suggests dates at the end of a text, so that no list of ours may come before its own: after a sign
 * of Tasks (`- [ ] Call Dana 📅 tom`), and after `@` (`- Follow up with Gil @next fri`), unless a name follows there.
 */
export function isCompletedByOthers(before: string): boolean {
	if (AFTER_TASK_SIGN.test(before)) return true;
	const [found, typed = '', rest = ''] = AFTER_AT.exec(before) ?? [];
	if (found === undefined) return false;
	const first = typed.toLowerCase();
	if (/^[\d+-]/.test(first)) return true;
	return FIRST_WORDS.some((word) => (rest === '' ? word.startsWith(first) : word === first));
}
