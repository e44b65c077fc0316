import fc from 'fast-check';
import { agenda } from '../../../src/core/agenda/agenda';
import { nextAction } from '../../../src/core/agenda/next-action';
import { addBusinessDays } from '../../../src/core/dates/business-days';
import { remindersFor } from '../../../src/core/guidelines';
import type { FollowUp } from '../../../src/core/follow-up';
import { runs } from '../../property-runs';
import { same } from '../../same';
import { attempt, followUp, policyOf } from './builders';

const MONDAY = '2026-11-23T07:30';
const brief = (given: Partial<FollowUp>, settings = {}) => {
	const { state, due, window } = nextAction(followUp(given), MONDAY, policyOf(settings));
	return `${state} ${due} ${window?.from ?? ''}–${window?.to ?? ''}`;
};

describe('a contact who wants no calls', () => {
	const cold = { cold: true, source: 'property', applied: '2026-11-16', text: '' } as const;

	it('has no hours to call', () => {
		const rowOf = (more: Partial<FollowUp>) =>
			agenda([followUp({ ...cold, ...more })], MONDAY, policyOf()).groups[0]?.rows[0];
		expect(rowOf({})).toMatchObject({ callTime: { goodNow: true }, channel: 'Call' });
		expect(rowOf({ noCalls: true })).toMatchObject({ callTime: null, channel: 'Email' });
		expect(rowOf({ noCalls: true, channel: 'Letter' })).toMatchObject({ channel: 'Letter' });
	});

	it('gets the next step on a day instead of the other end of it', () => {
		const entries = [attempt('2026-11-20T09:00', 'no answer')];
		expect(brief({ entries })).toBe('due 2026-11-23 12:00–');
		expect(brief({ entries, noCalls: true })).toBe('due 2026-11-23 –');
	});

	it('is spared the reminders that are about calls', () => {
		const codes = (more: Partial<FollowUp>) => {
			const one = followUp({ ...cold, ...more });
			const policy = policyOf();
			return remindersFor(one, nextAction(one, MONDAY, policy), null, MONDAY, policy).map(({ code }) => code);
		};
		expect(codes({})).toEqual(['hours.early-late', 'purpose.none', 'message.practise']);
		expect(codes({ noCalls: true })).toEqual(['purpose.none']);
		const [purpose] = remindersFor(
			followUp({ ...cold, noCalls: true }),
			nextAction(followUp(cold), MONDAY, policyOf()),
			null,
			MONDAY,
			policyOf(),
		);
		expect(purpose).toMatchObject({ code: 'purpose.none', channel: 'Email' });
	});
});

describe('waiting longer each time', () => {
	const longer = { longerGaps: true };
	const calls = (...days: number[]) => days.map((day) => attempt(`2026-11-${day}T09:00`, 'no answer'));

	it('is off at first', () => {
		expect(brief({ entries: calls(17, 18, 19) })).toBe('due 2026-11-20 12:00–');
	});

	it.each([
		[calls(19), 'due 2026-11-20 12:00–'],
		[calls(18, 19), 'due 2026-11-23 12:00–'],
		[calls(17, 18, 19), 'scheduled 2026-11-24 12:00–'],
		[[attempt('2026-11-19T09:00', 'sent')], 'scheduled 2026-11-24 –'],
		[[attempt('2026-11-18T09:00', 'sent'), attempt('2026-11-19T09:00', 'sent')], 'scheduled 2026-11-27 –'],
		[[...calls(17), attempt('2026-11-18T09:00', 'spoke'), ...calls(19)], 'due 2026-11-20 12:00–'],
	])('counts the unanswered steps of a round', (entries, expected) => {
		expect(brief({ entries }, longer)).toBe(expected);
	});

	it('adds a day each time also where the next step is due at once', () => {
		expect(brief({ entries: calls(19, 20) }, { ...longer, callGap: 0 })).toBe('due 2026-11-23 12:00–');
	});

	it('never moves a promised call', () => {
		const entries = [
			...calls(18, 19),
			attempt('2026-11-20T09:00', 'left message', { callingBack: '2026-11-23T08:30' }),
		];
		expect(brief({ entries }, longer)).toBe('promised 2026-11-23T08:30 –');
	});

	it('waits for more business days than the step before, whatever the gap', () => {
		const property = fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 4 }), (callGap, count) => {
			const policy = policyOf({ ...longer, callGap, attemptsAllowed: 9 });
			const gapAfter = (tries: number) => {
				const entries = Array.from({ length: tries }, () => attempt('2026-11-19T09:00', 'no answer'));
				const { due } = nextAction(followUp({ entries }), MONDAY, policy);
				let days = 0;
				while (addBusinessDays('2026-11-19', days, policy.settings) < (due ?? '')) days++;
				return days;
			};
			same(gapAfter(count + 1) > gapAfter(count), true);
		});
		fc.assert(property, { numRuns: runs(50) });
	});
});
