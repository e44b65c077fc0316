import { expression } from '../expression';
import { ORDINAL_WORD, ordinalFrom, S } from '../vocabulary';

/**
 * `the last day of …`, `first working day of …`, `3rd business day in …`. Needs a week, month or quarter to its right.
 */
export const edgeDay = expression(
	() =>
		`(?:the${S})?(?:very${S})?(last|final|${ORDINAL_WORD}|\\d{1,2}(?:st|nd|rd|th))${S}(?:(working|business|work|week)(?:${S}|-)?)?day${S}(?:of|in)(?=${S})`,
	([, place = '', kind]) => {
		const number = /^(?:last|final)$/i.test(place) ? -1 : ordinalFrom(place);
		return number >= -1 && number <= 31
			? { anchor: { kind: 'edge', number, working: kind !== undefined }, weak: true }
			: null;
	},
);
