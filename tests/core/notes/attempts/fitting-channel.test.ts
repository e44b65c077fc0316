import { fittingChannel } from '../../../../src/core/notes/attempts/fitting-channel';

test.each([
	['sent', 'Call', 'Email'],
	['sent', 'In person', 'Email'],
	['sent', 'Letter', 'Letter'],
	['they replied', 'Text', 'Text'],
	['they replied', 'Call', 'Email'],
	['no answer', 'Email', 'Call'],
	['left message', 'Message', 'Call'],
	['they called', 'In person', 'Call'],
	['spoke', 'In person', 'In person'],
	['spoke', 'Call', 'Call'],
	['spoke', 'Email', 'Call'],
] as const)('"%s" after %s is by %s', (outcome, channel, used) => {
	expect(fittingChannel(outcome, channel)).toBe(used);
});
