import { formatEntry } from '../../../../src/core/notes/attempts/format-entry';
import { EntryOwners } from '../../../../src/core/notes/attempts/owner';
import { readEntry } from '../../../../src/core/notes/attempts/read-attempts';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

const owners = new EntryOwners([[{ name: 'Ines Duarte', link: null }]]);
const read = (line: string, own?: EntryOwners) => {
	const entry = readEntry(line, { day: '2026-11-19', settings: DEFAULT_SETTINGS, ...(own && { owners: own }) });
	return entry && formatEntry(entry);
};

describe('a dash behind the date of a log is no beginning of its note', () => {
	test.each([
		['2026-11-20 — left a message', '2026-11-20 Call: left message'],
		['2026-11-20 16:10 — rang, no answer', '2026-11-20 16:10 Call: no answer'],
		['11/20 — LVM', '2026-11-20 Call: left message'],
		['Fri 4pm — busy', '2026-11-20 16:00 Call: no answer'],
		['Nov 20, 4:10 PM — emailed her', '2026-11-20 16:10 Email: sent'],
		['2026/11/20 4:10 PM — voicemail', '2026-11-20 16:10 Call: left message'],
		['11/20—LVM', '2026-11-20 Call: left message'],
		['11/20 — Call — no answer', '2026-11-20 Call: no answer'],
		['11/20 — left a message — her PA is Tess', '2026-11-20 Call: left message — her PA is Tess'],
		['11/20 left a message — gave up', '2026-11-20 Call: left message — gave up'],
		['2026-11-20 — gave up', '2026-11-20 Gave up'],
	])('%s', (line, written) => expect(read(line)).toBe(written));

	test.each(['2026-11-20 — she is away', '11/20 — call her back', '2026-11-20 — Call', '11/20 lunch — left a message'])(
		'no log: %s',
		(line) => expect(read(line)).toBeNull(),
	);
});

describe('two hyphens behind an entry in the written form are its dash', () => {
	test.each([
		['2026-11-20 10:00 Call: left message -- calling back 2026-11-30', '2026-11-20 10:00 Call: left message'],
		[
			'2026-11-20 Call: spoke. Next 2026-12-01 -- she likes it -- a lot',
			'2026-11-20 Call: spoke. Next 2026-12-01 — she likes it -- a lot',
		],
	])('%s', (line, written) => expect(read(line)).toContain(written));

	test('in free words they stand between clauses', () => {
		expect(read('11/20 rang -- no answer -- calling back Monday')).toBe(
			'2026-11-20 Call: no answer. Calling back 2026-11-23',
		);
	});
});

describe('a date in other places and forms', () => {
	test.each([
		['11.20.26 left a message', '2026-11-20 Call: left message'],
		['11.20.2026 no answer', '2026-11-20 Call: no answer'],
		['20261120 1610 LVM', '2026-11-20 16:10 Call: left message'],
		['#calls 2026-11-20 LVM', '2026-11-20 Call: left message'],
		['#email 2026-11-20 sent', '2026-11-20 Email: sent'],
		['LVM [2026-11-20 16:10]', '2026-11-20 16:10 Call: left message'],
		['no answer (11/20)', '2026-11-20 Call: no answer'],
		['Call 2026-11-20 - no answer', '2026-11-20 Call: no answer'],
		['Email 11/20: sent', '2026-11-20 Email: sent'],
		['11/20 call #1 VM', '2026-11-20 Call: left message'],
		['11/20 attempt 2: busy', '2026-11-20 Call: no answer'],
		['Attempt 1 (11/20): voicemail', '2026-11-20 Call: left message'],
		['Call #2 - 11/20 - rang out', '2026-11-20 Call: no answer'],
		['2nd call 11/20: no answer', '2026-11-20 Call: no answer'],
		['Try 3: 11/20 gave up', '2026-11-20 Gave up'],
	])('%s', (line, written) => expect(read(line)).toBe(written));

	test.each([
		'Call Friday: no answer expected',
		'Call 11/24: ask for Tess',
		'Call 11/24, she left early',
		'Email 11/24 to her boss',
		'Attempt 3 planned for 11/24',
		'20269920 left a message at the fair',
		'left the building (11/20)',
	])('no log: %s', (line) => expect(read(line)).toBeNull());

	test('a date in brackets behind a plan is that of the plan', () => {
		expect(read('11/20 left a message, calling back (11/24)')).toBe(
			'2026-11-20 Call: left message. Calling back 2026-11-24',
		);
		expect(read('left a message, calling back (11/24)')).toBe('2026-11-19 Call: left message. Calling back 2026-11-24');
	});
});

describe('a name in front of the date, or between dashes', () => {
	test.each([
		['Ines Duarte 11/20: LVM', '2026-11-20 Ines Duarte, Call: left message'],
		['[[Ines Duarte]] 2026-11-20 no answer', '2026-11-20 Ines Duarte, Call: no answer'],
		['Ines: 11/20 emailed', '2026-11-20 Ines, Email: sent'],
		['2026-11-20 10:00 — Ines Duarte — Call — left a message', '2026-11-20 10:00 Ines Duarte, Call: left message'],
		['2026-11-20 — Ines Duarte — no answer', '2026-11-20 Ines Duarte, Call: no answer'],
		['11/20 Ines: gave up', '2026-11-20 Ines, Gave up'],
	])('%s', (line, written) => expect(read(line, owners)).toBe(written));

	test.each(['Gil 11/20: LVM', 'Ines 11/24: call about rates', 'Ines Duarte was born 11/20'])('no log: %s', (line) =>
		expect(read(line, owners)).toBeNull(),
	);
});
