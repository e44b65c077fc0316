import { logged } from '../logged';

describe('a conversation with somebody else is a try without an answer', () => {
	test.each([
		['spoke to her EA', 'Call: no answer'],
		['spoke to the PA, message left', 'Call: left message'],
		['spoke to her P.A.', 'Call: no answer'],
		['talked with Joan (his secretary)', 'Call: no answer'],
		['spoke to Ines, her deputy', 'Call: no answer'],
		['spoke to Ines at the front desk', 'Call: no answer'],
		['reached only the receptionist', 'Call: no answer'],
		['spoke to his boss', 'Call: no answer'],
		['spoke to somebody in payroll', 'Call: no answer'],
		['spoke to sales instead', 'Call: no answer'],
		['spoke to Gil, not her', 'Call: no answer'],
		['talked to the chatbot', 'Call: no answer'],
		['got through to the answering machine', 'Call: no answer'],
		['got his wife', 'Call: no answer'],
		['caught her flatmate', 'Call: no answer'],
		['his son answered', 'Call: no answer'],
		['the receptionist picked up', 'Call: no answer'],
		['rang and her PA picked up', 'Call: no answer'],
		['a man picked up', 'Call: no answer'],
		['Gil’s wife picked up', 'Call: no answer'],
		['noone picked up', 'Call: no answer'],
		['no-one answered', 'Call: no answer'],
		['no1 picked up', 'Call: no answer'],
		['None picked up', 'Call: no answer'],
		['met with silence', 'Call: no answer'],
	])('%s', (words, meaning) => expect(logged(`2026-11-20 ${words}`)).toBe(meaning));
});

describe('a conversation with the contact', () => {
	test.each([
		['spoke to her', 'Call: spoke'],
		['spoken to her at last', 'Call: spoke'],
		['spoke to Ines about her assistant', 'Call: spoke'],
		['spoke to the recruiter', 'Call: spoke'],
		['spoke to my manager', 'Call: spoke'],
		['spoke to her PA and then to her', 'Call: spoke'],
		['spoke to her instead of emailing', 'Call: spoke'],
		['caught her between meetings', 'Call: spoke'],
		['got him finally', 'Call: spoke'],
		['Ines picked up', 'Call: spoke'],
		['picked up at once, likes it', 'Call: spoke'],
		['she picked up the phone herself', 'Call: spoke'],
		['rang and he answered the phone', 'Call: spoke'],
		['met her at the station', 'In person: spoke'],
		['met the recruiter', 'In person: spoke'],
		['reached him at his desk', 'Call: spoke'],
		['reception put me through to her', 'Call: spoke'],
	])('%s', (words, meaning) => expect(logged(`2026-11-20 ${words}`)).toBe(meaning));
});

test('words to somebody are written words where they reach out', () => {
	expect(logged('2026-11-20 reached out on LinkedIn')).toBe('Message: sent');
	expect(logged('2026-11-20 reached out by email')).toBe('Email: sent');
});

describe('what is met, reached, picked up or answered and is nobody is no conversation', () => {
	test.each([
		'met the target',
		'met all our deadlines',
		'met her expectations',
		'reached the limit',
		'reached my goal',
		'picked up the contract',
		'picked up her parcel',
		'picked up a cold',
		'parcel picked up',
		'answered the tender',
		'answered her question',
		'I answered',
		'question answered',
		'got her on the list',
		'got her number',
		'caught a train',
	])('%s', (words) => {
		expect(logged(`2026-11-20 ${words}`)).toBe('nothing');
		expect(logged(`${words} 11/20`)).toBe('nothing');
	});
});

describe('words of a conversation that was none with the contact', () => {
	test.each([
		['had a call with finance', 'Call: no answer'],
		['spoke to payroll', 'Call: no answer'],
		['spoke to the wrong Ines', 'Call: no answer'],
		['picked up the phone, no answer', 'Call: no answer'],
		['hoped she picked up, rang out', 'Call: no answer'],
		['spoke at the meetup', 'nothing'],
		['got through the paperwork', 'nothing'],
		['got through to Ines', 'Call: spoke'],
	])('%s', (words, meaning) => expect(logged(`2026-11-20 ${words}`)).toBe(meaning));
});
