import { namesOpenHour, withFilledGaps } from '../../../src/core/message/rehearsal';
import { checkMessage } from '../../../src/core/message/checks/check-message';

test.each([
	["I'll call again tomorrow at 8:30.", true],
	['I will try you at 5 pm.', true],
	["I'll call at 9 o'clock.", true],
	["I'll call again tomorrow at 8:30 your time.", false],
	["I'll call at 8:30 am CST.", false],
	["I'll call again on Friday.", false],
	['We cut the time from 12 days to 3.', false],
	['The ratio is 3 to 1.', false],
])('%s leaves open whose hour it is: %s', (script, isOpen) => expect(namesOpenHour(script)).toBe(isOpen));

test('a rehearsal speaks what the settings know instead of a gap', () => {
	const script = '**Who:** [your name]\n**Why:** about the offer';
	const findings = checkMessage(script, { nextCall: null, parts: { who: 'This is Ana Bell.' } });
	expect(withFilledGaps(script, findings)).toBe('**Who:** This is Ana Bell.\n**Why:** about the offer');
});
