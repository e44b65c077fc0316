import { countedFrom, differs, inOtherOrder } from '../../../src/core/marks/counted-from';
import { readNote } from '../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { writable } from '../notes/write/writable';

const TODAY = '2026-11-25';

/** The days of the first follow-up of a note of Thursday 2026-11-19 as if counted from Wednesday 2026-11-25. */
function counted(text: string) {
	const { source } = writable(text);
	const followUp = readNote(source, DEFAULT_SETTINGS, { untracked: true }).followUps[0];
	if (!followUp) throw new Error(`No follow-up in ${JSON.stringify(text)}`);
	const other = countedFrom(source, DEFAULT_SETTINGS, followUp, TODAY);
	const days =
		other && [other.act?.day, other.expected?.lastDay, other.fallback?.day].map((day) => day ?? '-').join(' ');
	return [days, differs(followUp, other)];
}

test.each<[string, string | null, boolean]>([
	['- Follow up with Dana Monday', '2026-11-30 - -', true],
	['- Follow up with Dana next week', '2026-11-30 - -', true],
	['- [ ] Follow up with Dana tomorrow at 8:30', '2026-11-26 - -', true],
	["- Next step: Dana calls Friday. If I don't hear from her, I check in on Monday.", '- 2026-11-27 2026-11-30', true],
	['- Waiting on Lucy (Mon)', '- 2026-11-30 -', true],
	['## Next steps\n\n- Call Dana next week', '2026-11-30 - -', true],
	['- Follow up with Dana on 2026-11-23', '2026-11-23 - -', false],
	['- Follow up with Dana on Dec 1', '2026-12-01 - -', false],
	['- Follow up with Dana', '- - -', false],
	['- 2026-11-20: spoke with Rita, follow up next week #follow-up', null, false],
])('%j', (text, days, other) => expect(counted(text)).toEqual([days, other]));

test('a text that has changed is not read', () => {
	const { source } = writable('- Follow up with Dana Monday');
	const [followUp] = readNote(source, DEFAULT_SETTINGS).followUps;
	if (!followUp) throw new Error('No follow-up');
	expect(countedFrom(writable('- Follow up with Dana Tuesday').source, DEFAULT_SETTINGS, followUp, TODAY)).toBeNull();
	expect(countedFrom(writable('').source, DEFAULT_SETTINGS, followUp, TODAY)).toBeNull();
});

describe('dates in figures that can be two', () => {
	/** The user's days, as the settings say and in the other order. */
	function days(text: string, dateOrder: 'month-first' | 'day-first' = 'month-first') {
		const settings = { ...DEFAULT_SETTINGS, dateOrder };
		const { source } = writable(text);
		const followUp = readNote(source, settings).followUps[0];
		const other = followUp && inOtherOrder(source, settings, followUp);
		const shown = (dates: typeof other) =>
			dates ? [dates.act?.day, dates.expected?.lastDay, dates.fallback?.day].map((day) => day ?? '-').join(' ') : null;
		return [shown(followUp), shown(other)];
	}

	test.each<[string, string | null]>([
		['- Follow up with Ana 3/4', '2027-03-04 - - or 2027-04-03 - -'],
		['- Follow up with Ana on 1/12/2027', '2027-01-12 - - or 2027-12-01 - -'],
		[
			"- Next step: Lee calls 12/1. If I don't hear, I call 12/3.",
			'- 2026-12-01 2026-12-03 or - 2027-01-12 2027-03-12',
		],
		['- Follow up with Ana 12/20', '2026-12-20 - - or null'],
		['- Follow up with Ana Monday', '2026-11-23 - - or null'],
	])('%j is %s', (text, expected) => expect(days(text).join(' or ').replace(/ or $/, ' or null')).toBe(expected));

	test('the settings decide which is the other one', () =>
		expect(days('- Follow up with Ana 3/4', 'day-first')).toEqual(['2027-04-03 - -', '2027-03-04 - -']));
});
