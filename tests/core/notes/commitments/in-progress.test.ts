import { foundIn } from './found';

describe('An act in progress, or of a thing with a long name', () => {
	test.each([
		['Tove Lind is checking with the landlord on Monday', 'Tove Lind | 2026-11-23'],
		['The boiler is back, Kofi is checking with Amara tomorrow', 'Kofi | 2026-11-20'],
		['Kofi B. is checking with Amara whether the hall is free (and will know by Monday)', 'Kofi B | 2026-11-23'],
		["I'm checking with the landlord on Monday", 'landlord | 2026-11-23'],
		['Tove asks Amara if the hall is free, and should hear by Monday', 'Tove | 2026-11-23'],
		['They said they should be giving us a call on Monday', '- | 2026-11-23'],
		["She'll be giving Tove a ring tomorrow", '- | 2026-11-20'],
		["I'll be giving her a buzz on Monday", '- | 2026-11-23'],
		['Kofi is supposed to get the Hill Road drawings to Tove on Monday', 'Kofi | 2026-11-23'],
		['Kofi is getting the figures of the Hill Road to Tove on Monday', 'Kofi | 2026-11-23'],
		['Kofi is getting advice on the Hill Road to Tove so she can settle it on Monday', 'Kofi | 2026-11-23'],
		['I need to get the Lisbon receipts to Tove by Monday', 'Tove | 2026-11-23'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'The nurse is checking in patients with a new form on Monday',
		'We need to get the Northwind van to Porto by Monday',
		'We need to get the Acme team to Tove by Monday',
		'The band will be giving us a great show on Monday',
		'Tove is dropping the price on Monday',
		'Kofi B. The hall is free and will know by Monday',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});
