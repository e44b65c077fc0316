import { fieldsOf, reachesLimit } from '../../../../src/ui/dialogs/log-attempt/attempt-rules';
import { row } from '../../rows';

test('each outcome has its own date fields', () => {
	expect([null, 'left message', 'sent', 'wrong number', 'spoke'].map((one) => fieldsOf(one as never))).toEqual([
		'calling-back',
		'calling-back',
		'calling-back',
		'none',
		'answer',
	]);
});

describe('the limit', () => {
	const fourth = row({ action: { attempts: 4, attemptLimit: 5 } });
	test.each([
		['no answer', null, true],
		['left message', '2026-11-24T08:30', false],
		['wrong number', null, false],
		['spoke', null, false],
	] as const)('counts %s as the fifth attempt, calling back %s', (outcome, callingBack, reached) => {
		expect(reachesLimit(fourth, { outcome, callingBack })).toBe(reached);
	});
	test('is not reached by the third attempt', () => {
		expect(reachesLimit(row({ action: { attempts: 2 } }), { outcome: 'no answer', callingBack: null })).toBe(false);
	});
});
