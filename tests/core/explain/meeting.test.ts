import { explained, told } from './explained';

describe('A line that plans a meeting', () => {
	it.each([
		[
			'▶- 14:00 Coffee with [[Dana Whitfield]]',
			'Dana Whitfield, Thu 19 Nov 2026, 14:00. The list of that day says that you meet.',
		],
		['▶- [ ] Lunch with Kim Lee', 'Kim Lee, Thu 19 Nov 2026. The list of that day says that you meet.'],
	])('says so: %s', (note, said) => {
		const explanation = explained(note, { path: '2026-11-19.md' });
		expect(told(explanation, 'meeting')).toEqual([said]);
	});

	it('is no meeting without a day or without a person', () => {
		expect(told(explained('▶- 14:00 Coffee with [[Dana Whitfield]]', { path: 'Log.md' }), 'meeting')).toEqual([]);
		expect(told(explained('▶- 14:00 Coffee', { path: '2026-11-19.md' }), 'meeting')).toEqual([]);
	});
});
