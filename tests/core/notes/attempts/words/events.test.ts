import { logged } from '../logged';

const read = (words: string) => logged(`2026-11-20 ${words}`);

describe('an event, with what is ended or why', () => {
	test.each([
		['gave up', 'gave-up'],
		['Gave up on Ines', 'gave-up'],
		['gave up on the role', 'gave-up'],
		['gave up on them, budget frozen', 'gave-up'],
		['gave up after five calls', 'gave-up'],
		['gave up for good', 'gave-up'],
		['gave up, no reply since May', 'gave-up'],
		['given up: she left the company', 'gave-up'],
		['gave up. Emailed Gil instead', 'gave-up'],
		['gave up, will not call again', 'gave-up'],
		['closed', 'closed'],
		['closed – they took somebody else', 'closed'],
		['closed this follow-up', 'closed'],
		['closed because she has no budget', 'closed'],
		['closed after she said no', 'closed'],
		['reopened, there is a new role', 'reopened'],
		['paused until Dec 7', 'snoozed 2026-12-07'],
		['parked till next week', 'snoozed 2026-11-23'],
		['on hold until 7 December', 'snoozed 2026-12-07'],
		['put it on hold for a month', 'snoozed 2026-12-20'],
		['pushed to Dec 7', 'snoozed 2026-12-07'],
		['postponed this to Monday', 'snoozed 2026-11-23'],
	])('%s', (words, meaning) => expect(read(words)).toBe(meaning));
});

describe('the first word of an event in a call, which ends nothing', () => {
	test.each([
		['gave up waiting on hold', 'Call: no answer'],
		['gave up after 12 rings', 'Call: no answer'],
		['gave up for today', 'Call: no answer'],
		['gave up, no answer', 'Call: no answer'],
		['gave up on voicemail, emailed instead', 'Email: sent'],
		['gave up on LinkedIn, texted her', 'Text: sent'],
		['gave up, left a message', 'Call: left message'],
		['gave up. Will try again Monday', 'Call: no answer, calling back 2026-11-23'],
		['closed for the holidays, no answer', 'Call: no answer'],
		['closed the laptop, called, left vm', 'Call: left message'],
		['parked the car, called, no answer', 'Call: no answer'],
		['on hold for 20 minutes, no answer', 'Call: no answer'],
		['pushed to voicemail, left a message', 'Call: left message'],
	])('%s', (words, meaning) => expect(read(words)).toBe(meaning));
});

test.each([
	'gave up her seat',
	'gave up on the phone',
	'gave up Lent sweets',
	'closed for the holidays',
	'closed until Monday',
	'closed, back on Monday',
	'closed at 5pm',
	'closed the ticket',
	'reopened after the summer',
	'on hold until 10:15',
	'moved to Leeds',
	'pushed to the limit',
])('no event: %s', (words) => expect(read(words)).toBe('nothing'));

test('without a date of its own, a remark that something is moved is no event', () => {
	expect(logged('pushed to Dec 7')).toBe('nothing');
	expect(logged('gave up')).toBe('gave-up');
});
