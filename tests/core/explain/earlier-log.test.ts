import { explained, told } from './explained';

const EARLIER = 'It is dated before the note, so it counts for no follow-up here.';

describe('A log of a day before the note’s own says why it counts for nothing', () => {
	test.each([
		'- Follow up with Bea Friday\n\t- ▶Nov 17 rang, no answer',
		'- Follow up with Bea Friday\n\t- ▶2026-11-18 rang, no answer',
		'---\ncontact: Bea\nfollow-up: Friday\n---\n## Attempts\n- ▶Nov 17 rang, no answer',
	])('%j', (note) => {
		const explanation = explained(note);
		expect(explanation.verdict).toBe('near');
		expect(told(explanation, 'because')).toEqual([EARLIER]);
	});

	test.each([
		'- Follow up with Bea Friday\n\t- ▶Nov 20 rang, no answer',
		'- Follow up with Bea Friday\n\t- ▶2026-11-18 08:10 Call: no answer',
		'- Follow up with Bea Friday\n\t- ▶she likes tea',
	])('not %j', (note) => {
		expect(told(explained(note), 'because')).not.toContain(EARLIER);
	});
});
