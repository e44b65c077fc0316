import { expression } from '../expression';
import { countsNothing } from '../not-a-date';
import { anyOf, NAMED_DAY_WORDS, WEEKDAY } from '../../../english/calendar-words';
import { S, S0 } from '../vocabulary';

const TIME_BEFORE = new RegExp(`(?:^|[^\\w])(?:${WEEKDAY}|${anyOf(NAMED_DAY_WORDS)})[.,]?\\s+$`, 'i');

/** `Monday 1700`, `tomorrow at 0900`, `before 0745`, `0830 hrs`: a time without its colon. `Monday 2026` is none. */
export const hundredHours = expression(
	() => `(?:(at|by|before|after|until|till|from|@)${S0})?([01]\\d|2[0-3])([0-5]\\d)(${S0}(?:h|hrs|hours))?`,
	([match = '', leadWord, hours = '', minutes = '', unit], { before, after }) => {
		const lead = (leadWord ?? '').toLowerCase();
		if (/[\d.:/,$€£+#-]$/.test(before) || /^[\d:/.,-]\d|^-/.test(after) || !countsNothing(after)) return null;
		if (lead !== '' && lead !== '@' && !new RegExp(`^${lead}${S}`, 'i').test(match)) return null;
		if (!unit && !TIME_BEFORE.test(before) && lead === '') return null;
		const isYear = /^(?:19|20)$/.test(hours) && lead !== 'at' && lead !== '@';
		if (isYear && !unit) return null;
		const clock = { hour: Number(hours), minute: Number(minutes), sure: true };
		const bound = /^(?:by|before|until|till)$/.test(lead)
			? 'before'
			: /^(?:after|from)$/.test(lead)
				? 'after'
				: undefined;
		return { time: { clock, ...(bound ? { bound } : {}) } };
	},
	'(?:\\b|(?=@))',
);
