import { readNote } from '../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { foundIn } from './found';

describe('A name in -s', () => {
	test.each([
		['Rhys to provide the figures by Monday', 'Rhys | 2026-11-23'],
		['Warn Nerys on Monday', 'Nerys | 2026-11-23'],
		['tell Nerys by Monday', 'Nerys | 2026-11-23'],
		['Emrys to send Kofi the rota on Monday', 'Emrys | 2026-11-23'],
	])('is a person in "%s"', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'Slides to draft by Monday',
		'Lanterns to bring in on Monday',
		'Chairs to arrange the hall on Monday',
		'Rhys to Monday',
	])('is none in "%s"', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});

describe('A title and small words', () => {
	test.each([
		['Ms Okafor will call me on Monday', 'Ms Okafor | 2026-11-23'],
		['Dr. Sato will call me on Monday', 'Dr. Sato | 2026-11-23'],
		['Let Prof. Sato know by Monday', 'Prof. Sato | 2026-11-23'],
		['Call with Mrs Hall on Monday', 'Mrs Hall | 2026-11-23'],
		['van der Berg will call me on Monday', 'van der Berg | 2026-11-23'],
		['Coffee with Tove van der Berg on Monday', 'Tove van der Berg | 2026-11-23'],
		['Meeting de Vries on Monday', 'de Vries | 2026-11-23'],
		['Call Dr. Sun on Monday', 'Dr. Sun | 2026-11-23'],
		['Call on Monday with Prof. May and Lou', 'Prof. May, Lou | 2026-11-23'],
		['Dr. Sun will call me on Monday', 'Dr. Sun | 2026-11-23'],
		['Ms Waters to call Lou on Monday', 'Ms Waters | 2026-11-23'],
		['Ana da Silva to call Lou on Monday', 'Ana da Silva | 2026-11-23'],
	])('belong to the name in "%s"', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		['Call with the dr on Monday', 'nothing'],
		['The van to Lou by Monday', 'nothing'],
		['Load the van on Monday, then call Lou', 'Lou | 2026-11-23'],
		['Dr. on Monday', 'nothing'],
	])('do not in "%s"', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});
});

describe('People who meet', () => {
	test.each([
		['- [ ] Tove/ Kofi/ Amara meet next week to plan the fair', 'Tove, Kofi, Amara | 2026-11-27'],
		['- [ ] Tove, Kofi and Amara meet on Monday', 'Tove, Kofi, Amara | 2026-11-23'],
		['- Tove/Kofi meeting again next week', 'Tove, Kofi | 2026-11-27'],
		['- Amara is on leave - Kofi meeting with her next week', 'Kofi | 2026-11-27'],
		['- Tove meeting with Kofi on Monday', 'Tove | 2026-11-23'],
		['- Will have another discussion with Tove on Monday', 'Tove | 2026-11-23'],
		['- We will have a word with Tove on Monday', 'Tove | 2026-11-23'],
	])('%s', (text, meaning) => {
		expect(foundIn(text)).toBe(meaning);
	});

	test.each([
		'- Tove and Kofi meet on Monday',
		'- [ ] Tove meet on Monday',
		'- [ ] Tove and Kofi meet every Monday',
		'- Team meeting with slides on Monday',
		'- Will have a discussion on Monday',
		'- We had a word with Tove on Monday',
	])('%s is none', (text) => {
		expect(foundIn(text)).toBe('nothing');
	});
});

describe('A quoted promise', () => {
	test.each([
		['Tove said "will advise by Monday"', 'Tove | 2026-11-23'],
		['Tove said will call on Monday', 'Tove | 2026-11-23'],
		['The recruiter says will send it on Monday', 'recruiter | 2026-11-23'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each(['Tove said will not call on Monday', 'It said will close on Monday', 'You said will call on Monday'])(
		'%s is none',
		(text) => {
			expect(foundIn(`- ${text}`)).toBe('nothing');
		},
	);
});

describe('What somebody needs', () => {
	test.each([
		['Tove needs the figures by Monday', 'Tove | 2026-11-23'],
		['Budget - Tove is expecting the draft by Monday', 'Tove | 2026-11-23'],
		['Tove wants a letter of support by Nov 26', 'Tove | 2026-11-26'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	it('is what the user owes, with no day to check in', () => {
		const text = '- Tove is expecting the draft by Monday';
		const source = { path: '2026-11-19 Log.md', text, properties: null, propertiesBroken: false, created: null };
		expect(readNote(source, DEFAULT_SETTINGS, { untracked: true }).untracked).toMatchObject([{ fallback: null }]);
	});

	test.each([
		'Tove needs a break by Monday',
		'Tove needs the figures on Monday',
		'We need the figures by Monday',
		'The team needs the figures by Monday',
		'If Tove needs the figures by Monday, all is well',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});

describe('An answer, a question and a note', () => {
	test.each([
		['Will ask on the list next week', '- | 2026-11-23'],
		["Kofi will give a summary in next week's meeting", 'Kofi | 2026-11-27'],
		['Thank-you note to Tove on Monday', 'Tove | 2026-11-23'],
		['Kofi will post on the docs channel next week', 'Kofi | 2026-11-27'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'Ask on the list next week',
		'Blog post on the list next week',
		'Thank-you note to Tove sent on Monday',
		'Will ask on arrival next week',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});
