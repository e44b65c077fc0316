import { isCalledOffNote, saysCalledOff } from '../../../../src/core/notes/meetings/called-off';
import { noteContext } from '../../../../src/core/notes/note-context';
import type { Properties } from '../../../../src/core/notes/properties';
import { readNote } from '../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

const NAMES = new Set(['kim', 'osei']);

describe('a meeting that did not take place', () => {
	it.each([
		'Cancelled!',
		'Had to be postponed, snow.',
		'Kim called our lunch off',
		'She stood me up',
		'Didn’t happen.',
		'Canceled at short notice',
		'CANCELLED – he has the flu',
		'Postponed until next month',
		'Rescheduled to Thursday.',
		'The interview was cancelled this morning, they send a new date.',
		'Our lunch got postponed again',
		'Call put off till tomorrow',
		'Kim Osei cancelled on me.',
		'She had to cancel our coffee',
		'They rescheduled the interview',
		'He moved it to next week',
		'Kim fell ill, meeting moved to Friday',
		'Interview pushed back to 4 December',
		'No-show.',
		'She was kind on the phone, but no show',
		'He didn’t turn up',
		'Kim did not show up for the second time. Kim did not come.',
		'Nobody dialled in',
		'The meeting did not take place.',
		'It didn’t happen',
	])('%s', (words) => {
		expect(saysCalledOff(words, NAMES)).toBe(true);
	});
});

describe('no meeting that is called off', () => {
	it.each([
		'She cancelled the contract with Corvo',
		'They cancelled three orders',
		'The cancelled tender comes again',
		'Cancelled orders are her worry',
		'The no-show rate is at eight percent',
		'They rescheduled to 10:30',
		'Call moved to 3 pm',
		'We met after they had postponed twice.',
		'Our meeting last month was cancelled',
		'If it is cancelled, I call Lee',
		'Was the interview cancelled?',
		'Deadline moved to Friday',
		'The launch was postponed to May',
		'She did not come to the point',
		'She did not show me the figures',
		'Then we moved to the next topic',
		'He joined late',
		'They called the strike off',
		'She stood up for me',
		'Did not happen to be there',
		'Customers cancelled.',
		'Ana cancelled her trip',
		'The wedding did not take place',
	])('%s', (words) => {
		expect(saysCalledOff(words, NAMES)).toBe(false);
	});
});

const isOff = (path: string, text: string, properties: Properties = {}) =>
	isCalledOffNote(
		noteContext({ path, text, properties, propertiesBroken: false, created: '2026-11-19' }, DEFAULT_SETTINGS),
	);

test.each([
	['its title', '2026-11-19 Coffee with Ben Okafor (cancelled).md', 'Bring the plan.\n', {}],
	['its title after a dash', '2026-11-19 Ben Okafor - postponed.md', '', {}],
	['the beginning of its title', '2026-11-19 CANCELLED Lunch Ben Okafor.md', '', {}],
	['its status', '2026-11-19 Ben Okafor.md', 'Bring the plan.\n', { status: 'cancelled' }],
	['its first heading', '2026-11-19.md', '# Coffee with Ben Okafor (postponed)\n', {}],
	['a line', '2026-11-19 Ben Okafor.md', '# Coffee\n\nCancelled, he is ill.\n', {}],
	['a line under Notes', '2026-11-19 Ben Okafor.md', '# Coffee\n\n## Notes\n- Ben cancelled\n', {}],
] as [string, string, string, Properties][])('a note says so by %s', (_, path, text, properties) => {
	expect(isOff(path, text, properties)).toBe(true);
});

test.each([
	['a title about something cancelled', '2026-11-19 Talk on cancelled orders.md', '', {}],
	['a status of another kind', '2026-11-19 Ben Okafor.md', '', { status: 'done' }],
	['what was cancelled later', '2026-11-19 Ben Okafor.md', 'Good talk.\n\n## Next meeting\nPostponed to May.\n', {}],
	['a note that also tells of a talk', '2026-11-19 Ben Okafor.md', 'Cancelled. We talked on the phone instead.\n', {}],
	['an open task', '2026-11-19 Ben Okafor.md', '- [ ] Cancelled? ask Ben\n', {}],
	['a script', '2026-11-19 Ben Okafor.md', 'Nice.\n\n## Message\nOur lunch was cancelled.\n', {}],
] as [string, string, string, Properties][])('%s says nothing', (_, path, text, properties) => {
	expect(isOff(path, text, properties)).toBe(false);
});

test('an interview that did not take place is none', () => {
	const source = { properties: null, propertiesBroken: false, created: '2026-11-19' };
	const reading = readNote(
		{ ...source, path: '2026-11-19 Interview with Ben Okafor.md', text: 'Interview postponed.\n' },
		DEFAULT_SETTINGS,
	);
	expect([reading.calledOff, reading.interview]).toEqual([true, undefined]);
});
