import { formatEntry } from '../../../../src/core/notes/attempts/format-entry';
import { readEntry } from '../../../../src/core/notes/attempts/read-attempts';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

const context = { day: '2026-11-16', settings: DEFAULT_SETTINGS };
const read = (line: string) => {
	const entry = readEntry(line, context);
	return entry && formatEntry(entry);
};

describe('Short notes after a call are attempts', () => {
	test.each([
		['16/11 7.50 call, no ans', '2026-11-16 07:50 Call: no answer'],
		['16/11 17.10 call, vm', '2026-11-16 17:10 Call: left message'],
		['11/20 8am vm', '2026-11-20 08:00 Call: left message'],
		['11/20 8.05am: lvm', '2026-11-20 08:05 Call: left message'],
		['11/20 - no ans.', '2026-11-20 Call: no answer'],
		['Fri: rang, no reply', '2026-11-20 Call: no answer'],
		['Fri 7.50 rang, n/a', '2026-11-20 07:50 Call: no answer'],
		[
			'20 Nov – LM w/ assistant, calling again Mon 8.30',
			'2026-11-20 Call: left message. Calling back 2026-11-23 08:30 — LM w/ assistant',
		],
		['20/11 LM with Tess', '2026-11-20 Call: left message — LM with Tess'],
		['no ans', '2026-11-16 Call: no answer'],
		['n/a', '2026-11-16 Call: no answer'],
		['VM left', '2026-11-16 Call: left message'],
		['vm', '2026-11-16 Call: left message'],
		['lm', '2026-11-16 Call: left message'],
		['msg left', '2026-11-16 Call: left message'],
		['11/20 left msg w/ wife', '2026-11-20 Call: left message — left msg w/ wife'],
		['11/20 spoke w/ her, call back 12/1', '2026-11-20 Call: spoke. Calling back 2026-12-01'],
		['11/20 NA', '2026-11-20 Call: no answer'],
		['11/20 no pickup', '2026-11-20 Call: no answer'],
		['11/20 noans', '2026-11-20 Call: no answer'],
		['11/20 call - busy', '2026-11-20 Call: no answer'],
		['11/20 called x2, no answer', '2026-11-20 Call: no answer — called x2'],
		['11/20 tried her cell. No answer', '2026-11-20 Call: no answer — tried her cell'],
		['11/20 0750 called, vm', '2026-11-20 07:50 Call: left message'],
		['11/20 7h50 call, no ans', '2026-11-20 07:50 Call: no answer'],
		['11/20 wrong no.', '2026-11-20 Call: wrong number'],
		['11/20 sent email', '2026-11-20 Email: sent — sent email'],
		['11/20 she rang back', '2026-11-20 Call: they called'],
		['11/20 vm full', '2026-11-20 Call: no answer'],
		['11/20 tel: no ans', '2026-11-20 Call: no answer'],
		['11/20 ph - no ans', '2026-11-20 Call: no answer'],
	])('%s', (line, written) => {
		expect(read(line)).toBe(written);
	});
});

describe('Text that only looks like an attempt is a note', () => {
	test.each([
		'answer by 16/11',
		'n/a for now',
		'no answers in the handbook',
		'16/11 7.50 a share',
		'16/11 7.50 train to Dover',
		'VM left disk: 40 GB',
		'vm for the demo: 4 cores',
		'LM curve from the talk',
		'her lm studio setup',
		'DNA',
		'NA region',
		'no ans yet to the quiz',
		'call 7.50',
		'call, no answer expected before 12/1',
		'msg left panel is broken',
		'wrong no. on the invoice',
		'spoke w/ a 7.50 mm bit',
	])('%s', (line) => {
		expect(read(line)).toBeNull();
	});
});
