import { introductionsIn, readText } from '../read';

const LEE = { contact: '[[Lee Park]]' };

/** The introductions of a note about Lee Park. */
const aboutLee = (text: string, properties: Readonly<Record<string, unknown>> = {}) =>
	introductionsIn(text, null, { ...LEE, ...properties });

describe('a bare first name', () => {
	it.each([
		["Mira Sandoval suggested I call Lee. Mira doesn't want to be mentioned.", ['Mira Sandoval > Lee Park -']],
		["Mira Sandoval suggested I call Lee.\n\nPlease don't use Mira's name.", ['Mira Sandoval > Lee Park -']],
		["[[Mira Sandoval|Mira]] gave me his number.\nDon't mention Mira!", ['Mira Sandoval > Lee Park -']],
		['Mira Sandoval gave me his number. Mira is fine with me mentioning her.', ['Mira Sandoval > Lee Park +']],
		["[[Mira Sandoval]] gave me his number. I may use Mira's name.", ['Mira Sandoval > Lee Park +']],
	])('is the only person of that name in the note: “%s”', (text, expected) => {
		expect(aboutLee(text)).toEqual(expected);
	});

	it('is nobody of two with the name', () => {
		const text = "Mira Sandoval and Mira Quist both suggested I call Omar Haddad.\n\nDon't use Mira's name.";
		expect(introductionsIn(text)).toEqual(['Mira Sandoval > Omar Haddad', 'Mira Quist > Omar Haddad']);
		expect(readText(text).nameUses).toMatchObject([{ by: { name: 'Mira' }, may: false }]);
	});

	it('is not another first name', () => {
		const text = "Mira Sandoval suggested I call Omar Haddad.\nI may use Tom's name.";
		expect(introductionsIn(text)).toEqual(['Mira Sandoval > Omar Haddad']);
	});
});

describe('a no', () => {
	it.each([
		["Mira rang: please don't use her name after all.", '[[Mira Sandoval]]', 'Mira Sandoval > Lee Park -'],
		["Mira doesn't want to be mentioned after all.", '[[Mira Sandoval]]', 'Mira Sandoval > Lee Park -'],
		["Mira doesn't want to be mentioned after all.", 'Mira', 'Mira > Lee Park -'],
		["Mira Sandoval doesn't want to be mentioned.", 'Mira', 'Mira > Lee Park -'],
		['She is fine with me mentioning her.', '[[Mira Sandoval]]', 'Mira Sandoval > Lee Park +'],
	])('outweighs the property: “%s”', (text, by, expected) => {
		expect(aboutLee(text, { 'referred-by': by, 'use-name': true })).toEqual([expected]);
	});

	it('outweighs an earlier yes', () => {
		const text = 'Mira suggested I call Omar Haddad, I may use her name.\n\nMira rang, I may not use her name.';
		expect(introductionsIn(text)).toEqual(['Mira > Omar Haddad -']);
	});

	it('outweighs a later yes', () => {
		const text = "Mira suggested I call Omar Haddad. Don't mention her.\n\nI may use Mira's name.";
		expect(introductionsIn(text)).toEqual(['Mira > Omar Haddad -']);
	});
});

describe('the sentence of an introduction', () => {
	it('counts for this one alone', () => {
		const text =
			"Mira suggested I call Omar Haddad, I may use her name.\nMira suggested I call Ana Ruiz, but she doesn't want to be mentioned.";
		expect(introductionsIn(text)).toEqual(['Mira > Omar Haddad +', 'Mira > Ana Ruiz -']);
	});

	it('counts in one line', () => {
		const text =
			'Mira suggested I call Omar Haddad. Please do not mention her. She also suggested I call Ana Ruiz. I may use her name.';
		expect(introductionsIn(text)).toEqual(['Mira > Omar Haddad -', 'Mira > Ana Ruiz +']);
	});

	it('counts for another one that has no answer of its own', () => {
		const text = 'Mira suggested I call Omar Haddad. I may use her name.\nMira also suggested I call Ana Ruiz.';
		expect(introductionsIn(text)).toEqual(['Mira > Omar Haddad +', 'Mira > Ana Ruiz +']);
	});
});
