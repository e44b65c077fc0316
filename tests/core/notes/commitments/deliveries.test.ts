import { foundIn } from './found';

describe('Something that is delivered', () => {
	test.each([
		['Client will upload the payroll this afternoon', 'Client | 2026-11-19'],
		['Tamsin committed to uploading the files tonight', 'Tamsin | 2026-11-19'],
		['Tamsin agreed to submit the licence within 48 hours', 'Tamsin | 2026-11-20'],
		['Will upload the reports and confirm the list tomorrow', '- | 2026-11-20'],
		['dc to send the bill on Monday', 'dc | 2026-11-23'],
		['Looking to send it to Kofi tomorrow', 'Kofi | 2026-11-20'],
		['We plan to provide the list to Kofi on Monday', 'Kofi | 2026-11-23'],
		['Provide terms within 24–48 hours', '- | 2026-11-20'],
		['Tamsin will present an update on Monday', 'Tamsin | 2026-11-23'],
		['Will post the first draft tomorrow', '- | 2026-11-20'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'The bank statement should post on Monday',
		'Link to submit questions on Monday: https://example.org',
		'Tamsin may be posting another page tomorrow',
		'Tamsin will present at the fair on Monday',
		'post to wiki for Monday',
		'Submit the slides by Friday',
		'Coming back to TO next week',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});
