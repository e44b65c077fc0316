import type { When } from '../../follow-up';

const isDayOnly = ({ time, window, certain }: When) => time === null && window === null && certain.includes('day');
const isTimeOnly = ({ certain, phrase }: When) => certain.length === 1 && certain[0] === 'time' && phrase !== '';

/**
 * Joins a day and a time with only the blanks of a link between them: the reader sees `[[2026-11-24|Tuesday]] at 2pm`
 * as `2026-11-24`, many blanks, and `at 2pm`.
 */
export function withLinkedTimes(text: string, whens: readonly When[]): readonly When[] {
	if (whens.length < 2 || !/\d {3}/.test(text)) return whens;
	const joined: When[] = [];
	for (const when of whens) {
		const day = joined.at(-1);
		if (day && isTimeOnly(when) && isDayOnly(day) && text.slice(day.to, when.from).trim() === '') {
			const { time, zone, to } = when;
			const words = `${day.phrase} ${when.phrase}`;
			joined[joined.length - 1] = { ...day, time, zone, to, phrase: words, certain: [...day.certain, 'time'] };
		} else joined.push(when);
	}
	return joined;
}
