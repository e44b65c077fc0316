import { nextAction } from '../../../src/core/agenda/next-action';
import { placedOf } from '../../../src/core/agenda/row';
import type { FollowUp, Minute } from '../../../src/core/follow-up';
import { readNote } from '../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { policyOf } from './builders';

/** The follow-up of a line in a note of Thu 2026-11-19. */
function followUpOf(line: string): FollowUp {
	const { followUps } = readNote(
		{
			path: '2026-11-19 Bea.md',
			text: `- ${line}\n`,
			created: '2026-11-19',
			properties: { contact: 'Bea' },
			propertiesBroken: false,
		},
		DEFAULT_SETTINGS,
	);
	const [followUp] = followUps;
	if (!followUp) throw new Error(`No follow-up: ${line}`);
	return followUp;
}

/** Prints whose turn it is and the user's date to act: `waiting 2026-11-24T15:00`. */
function turn(line: string, now: Minute = '2026-11-23T09:00'): string {
	const { state, due, window } = nextAction(followUpOf(line), now, policyOf({}, 'UTC'));
	return `${state} ${due}${window ? ` ${window.from}–${window.to}` : ''}`;
}

describe('a fallback later on the promised day keeps its day and time', () => {
	it.each([
		['Next step: Bea rings on 2026-11-24 at 10, otherwise I ring 2026-11-24 at 15:00', 'waiting 2026-11-24T15:00'],
		["Next step: if Bea hasn't rung by Tuesday noon, I ring her Tuesday at 4pm", 'waiting 2026-11-24T16:00'],
		['Next step: Bea rings Tuesday morning, otherwise I ring her Tuesday afternoon', 'waiting 2026-11-24 12:00–17:00'],
		['Next step: Bea rings Tue 24 Nov at 10, else I ring Tue 24 Nov at 3pm', 'waiting 2026-11-24T15:00'],
		// No time says that it is later.
		['Next step: Bea rings on 2026-11-24, otherwise I ring 2026-11-24', 'waiting 2026-11-25'],
		['Next step: Bea rings on 2026-11-24 at 10, otherwise I ring 2026-11-24', 'waiting 2026-11-25'],
		['Next step: Bea rings on 2026-11-24 at 4pm, otherwise I ring 2026-11-24 at 9', 'waiting 2026-11-25'],
	])('%s → %s', (line, expected) => {
		expect(turn(line)).toBe(expected);
	});

	it('is due from its own minute on, not only the day after', () => {
		const line = 'Next step: Bea rings on 2026-11-24 at 10, otherwise I ring 2026-11-24 at 15:00';
		expect(turn(line, '2026-11-24T14:59')).toBe('waiting 2026-11-24T15:00');
		expect(turn(line, '2026-11-24T15:00')).toBe('due 2026-11-24T15:00');
		expect(turn(line, '2026-11-25T08:00')).toBe('due 2026-11-24T15:00');
		const placed = placedOf(followUpOf(line), '2026-11-24T11:00', policyOf({}, 'UTC'));
		expect(placed.holdsUntil).toBe('2026-11-24T15:00');
	});
});

describe('a fallback before the promised day is in doubt, and never a year ahead', () => {
	it.each([
		['Next step: Bea rings Nov 25, otherwise Nov 24', '2026-11-24'],
		['Next step: Bea rings 25 November, otherwise I ring 25 November', '2026-11-25'],
		['Next step: Bea rings 2026-11-25, otherwise 2026-11-24', '2026-11-24'],
	])('%s → %s', (line, day) => {
		const { fallback, problems } = followUpOf(line);
		expect(fallback?.day).toBe(day);
		expect(problems.map(({ code }) => code)).toEqual(['date.in-doubt']);
	});

	it.each(['Next step: Bea rings Dec 28, otherwise Jan 4', 'Next step: Bea rings Nov 25, otherwise the 24th'])(
		'not: %s',
		(line) => {
			expect(followUpOf(line).problems).toEqual([]);
		},
	);
});
