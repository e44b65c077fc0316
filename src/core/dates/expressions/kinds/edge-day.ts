import { expression } from '../expression';
import { ORDINAL_WORD, ordinalFrom, S } from '../vocabulary';

/**
 * `the last day of …`, `first working day of …`, `3rd business day in …`: need a week, month or quarter to their right.
 * `the third business day after …`, `the last working day before …`: need a date.
 */
export const edgeDay = expression(
	() =>
		`(?:the${S})?(?:very${S})?(last|final|next|${ORDINAL_WORD}|\\d{1,2}(?:st|nd|rd|th))${S}(?:(working|business|work|week)(?:${S}|-)?)?day${S}(of|in|after|following|before|prior${S}to)(?=${S})`,
	([, place = '', kind, side = '']) => {
		const number = /^(?:last|final)$/i.test(place) ? -1 : /^next$/i.test(place) ? 1 : ordinalFrom(place);
		if (!(number >= -1 && number <= 31)) return null;
		if (/^(?:of|in)$/i.test(side))
			return /^next$/i.test(place)
				? null
				: { anchor: { kind: 'edge', number, working: kind !== undefined }, weak: true };
		const isAfter = /^[af]/i.test(side);
		if (isAfter && number < 0) return null;
		const count = Math.abs(number);
		const amount = { least: count, most: count, unit: kind ? 'business-day' : 'day' } as const;
		return { anchor: { kind: 'shift', amount, direction: isAfter ? 1 : -1 }, weak: true };
	},
);
