import { foundIn } from './found';

describe('A noun that begins like an order', () => {
	test.each([
		'Call sheet for Monday',
		'Call duration 12:30, Monday',
		'Call centre shift Tuesday 9am',
		'Phone bill due Monday',
		'Ring binder for the course, Monday',
		'Text neck clinic, Tuesday 3pm',
		'Message board goes live on Monday',
		'Email thread with Tove, Nov 25',
		'Ask rate: 40% by Dec 1',
		'Ping pong with Tove on Friday',
		'Contact lenses Tuesday',
		'Contact details due Tuesday',
		'Check in luggage Tuesday 7am',
		'Chat room opens Tuesday',
		'Video call setup on Monday',
		'Follow-up scan, Monday 10am',
		'Follow-up treatment on Dec 3',
	])('is no commitment: %s', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});

	test.each([
		['Call Sheena on Monday', 'Sheena | 2026-11-23'],
		['Email the list to Tove on Monday', 'Tove | 2026-11-23'],
		['Email thread to Tove on Monday', 'Tove | 2026-11-23'],
		['Ask Tove for the price by Monday', 'Tove | 2026-11-23'],
	])('but %s is one', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});
});

describe('What others plan with a group', () => {
	test.each([
		'Tove will present the roadmap to the board on Monday',
		'Tove presents to the committee on Monday',
		'Tove will tell her team on Monday',
		'Tove will email the suppliers on Monday',
		'Tove is going to call her bank on Monday',
	])('is no matter of the user: %s', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});

	test.each([
		['Tove will tell us on Monday', 'Tove | 2026-11-23'],
		['Tove to email the members on Monday', 'Tove | 2026-11-23'],
		['Tove will forward my CV to the team on Monday', 'Tove | 2026-11-23'],
		['Tove will present my case to the board on Monday', 'Tove | 2026-11-23'],
		['Tove will pass it on to the panel by Friday', 'Tove | 2026-11-20'],
		['Tove will speak to the team about me on Monday', 'Tove | 2026-11-23'],
		['Tove will present the plan on Monday', 'Tove | 2026-11-23'],
		['The board will tell me on Monday', 'board | 2026-11-23'],
	])('but %s is one', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});
});
