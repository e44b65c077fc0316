import fc from 'fast-check';
import { anyCharacters } from '../../../any-characters';
import { readEntry } from '../../../../src/core/notes/attempts/read-attempts';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { runs } from '../../../property-runs';

const context = { day: '2026-11-19', settings: DEFAULT_SETTINGS };

describe('A note below a follow-up is not an attempt', () => {
	test.each([
		'',
		'ask about salary',
		'20 Nov: missed her call',
		'she called the vendor last week',
		'Email: dana@x.example',
		'Call her assistant Sam',
		'Tue: call Dana again',
		'Mon 8:10 dentist',
		'11/25 interview with Lee',
		'if no answer, email her',
		'2026-11-23: ask whether she spoke to Lee',
		'sent the résumé',
		'call back Tuesday',
		'will call back tomorrow 8:30',
		'Friday she is out of office',
		'No answer yet from HR on salary',
		'voicemail greeting says she is out until Monday',
		'2026-11-23 she is out',
		'2026-11-23',
		'2026-11-23 Call Dana',
		'phone: 555 0142',
		'Mon: her birthday',
		'Text: "hello"',
		'next week: send article',
		'spoke of her love for hiking',
		'She prefers email',
		'Bring the portfolio Friday',
		'Closed on Mondays',
		'met her at the fair',
		'Dana called it a great portfolio',
		'Left the company in 2024',
		'she told me they called off the merger last week',
		'[ ] 2026-11-23 prepare for the call',
		'Expecting an answer by Friday',
		'2026-11-24 deadline for the message',
		'Snooze button is in the menu',
		'1. called',
		'Dana’s voicemail: 555 0142',
		'Next 2026-12-01',
		'We met in March, on a boat',
	])('%s', (line) => {
		expect(readEntry(line, context)).toBeNull();
	});
});

test('any text is read without an exception into well-formed entries', () => {
	const pieces = fc.array(
		fc.constantFrom(
			'Mon ',
			'11/23 ',
			'2026-11-23 ',
			'8:10',
			' - ',
			' — ',
			'called',
			', ',
			'left vm',
			'. ',
			'will call back ',
			'tomorrow',
			'Next ',
			'Call: ',
			'spoke',
			'Gil, ',
			'snoozed until ',
			'gave up',
			'[[',
			']]',
			'**',
			'\ud83d',
			'\u0000',
		),
		{ maxLength: 12 },
	);
	const texts = fc.oneof(
		pieces.map((parts) => parts.join('')),
		anyCharacters(40),
	);
	fc.assert(
		fc.property(texts, (text) => {
			const entry = readEntry(text, context);
			if (!entry) return;
			expect(entry.at).toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/);
			if (entry.kind === 'event')
				expect(entry.event !== 'snoozed' || entry.until !== null || entry.problems.length > 0).toBe(true);
		}),
		{ numRuns: runs(1500) },
	);
});
