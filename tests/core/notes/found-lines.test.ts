import { readNote } from '../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';

/** Returns what is found in a note of Thursday 2026-11-19: `line: contact | day | check-in`. */
function found(text: string): string[] {
	const source = { path: '2026-11-19 Log.md', text, properties: null, propertiesBroken: false, created: '2026-11-19' };
	return readNote(source, DEFAULT_SETTINGS, { untracked: true }).untracked.map(
		({ line, contact, due, fallback }) => `${line}: ${contact ?? '-'} | ${due ?? '-'} | ${fallback ?? '-'}`,
	);
}

describe('A line without a marker that is a commitment', () => {
	test.each([
		['- [ ] @tove to send the description by Friday', '1: tove | 2026-11-20 | 2026-11-23'],
		['- Connect with Ravi on LinkedIn — Nov 22', '1: Ravi | 2026-11-22 | -'],
		['- Coffee chat with Isha on Monday', '1: Isha | 2026-11-23 | -'],
		['- 15-minute follow-up call tomorrow', '1: - | 2026-11-20 | -'],
		['- LVM 11/19, call back 11/23', '1: - | 2026-11-23 | -'],
		['- 2026-11-25 call Tove', '1: Tove | 2026-11-25 | -'],
		['- For [[2026/11/24]] plan to talk to Ravi', '1: Ravi | 2026-11-24 | -'],
		['- Tove will ask Lee on Friday', '1: Tove | 2026-11-20 | 2026-11-23'],
		['- 2026-11-20: spoke with Rita, follow up next week', '1: Rita | 2026-11-23 | -'],
		['- 2026-11-18: met Rita, will email her Tuesday', '1: Rita | 2026-11-24 | -'],
		['- Applied 11/10. Strong fit. Follow up 11/23.', '1: - | 2026-11-23 | -'],
	])('%s', (text, meaning) => {
		expect(found(text)).toEqual([meaning]);
	});

	test.each([
		'Thank you for taking the time to speak with me today about the role.',
		'- No call next week',
		'- talk @ design club: 19 December',
		'- Call for papers closes 12 December',
		'- Ask: launch on Dec 8',
		'- Lots of talks this week',
		'- Results on 31st March 6 PM',
		'- Newsletter: weekly, we always send it to members on Wednesday',
		'- **2026-11-20** — Reviewed what recruiters send to people',
		'- 2026-11-20: spoke with Rita, next week is busy',
		'- Email {{name}} on Monday',
		'- Emailed Tove on Monday, asked about the slides',
		'```\nCall Tove on Monday\n```',
	])('%s is not a commitment', (text) => {
		expect(found(text)).toEqual([]);
	});
});

describe('A found line below a list item', () => {
	test.each([
		['- talk with Tove about the room\n  - if not, call Wed', ['2: Tove | 2026-11-25 | -']],
		['- Ask [[Kofi Mensah]] for the keys\n\t- have a call on Monday', ['2: Kofi Mensah | 2026-11-23 | -']],
		['- talk with Tove\n\n  call Wed', ['3: Tove | 2026-11-25 | -']],
		['- Ask Kofi for the keys\n  - will email it tomorrow', ['2: Kofi | 2026-11-20 | -']],
	])('is with who is named there: %s', (text, meaning) => {
		expect(found(text)).toEqual(meaning);
	});

	test.each(['- Paint the wall\n  - call Wed', '- talk with Tove about the room\n- call Wed'])(
		'is none without a person: %s',
		(text) => {
			expect(found(text)).toEqual([]);
		},
	);
});
