import { foundIn } from './found';

describe('An answer that the user waits for', () => {
	test.each([
		['Application with the broker; quotes expected in 24–48 hours', 'broker | 2026-11-20'],
		['Delivery of the quote by email expected within 24–48 hours.', '- | 2026-11-20'],
		['First replies from the carriers expected in 2–3 business days', 'carriers | 2026-11-24'],
		['Updated estimates expected next week', '- | 2026-11-27'],
		['We expect the confirmation by Tuesday', '- | 2026-11-24'],
		['Await responses (24–48 business hours)', '- | 2026-11-23'],
		['Waiting for the council response (1-3 business days)', 'council | 2026-11-24'],
		['Replies from 10 cold emails (1–3 business days)', '- | 2026-11-24'],
		['A summary will be delivered by Dec 18', '- | 2026-12-18'],
		['If there is no movement by Monday, call Kofi', 'Kofi | 2026-11-23'],
		['If no callback by Monday, send Kofi the second letter', 'Kofi | 2026-11-23'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'Conference proposals are due on Monday',
		'There will be a proposal by July 15',
		'Proposal to extend the lease (3 weeks)',
		'Nobody expects a decision on Monday',
		'The survey ran for two weeks',
		'Quotes (24) were read on Monday',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});

describe('More that the user waits for', () => {
	test.each([
		['Should come from Tove Lind by Monday', 'Tove Lind | 2026-11-23'],
		['Will have a review from them in the next few days', '- | 2026-11-20'],
		['The papers should arrive by Monday', '- | 2026-11-23'],
		['Should find out on Monday whether I have the flat', '- | 2026-11-23'],
		['Will find out tomorrow if they want me', '- | 2026-11-20'],
		['We should receive the keys by Monday', '- | 2026-11-23'],
		['Should get the forms in the post by Monday', '- | 2026-11-23'],
		['Should receive the signed contract on Monday', '- | 2026-11-23'],
		['We should receive this through the post by Monday', '- | 2026-11-23'],
		['Should hear something final from them on Monday', '- | 2026-11-23'],
		["They'll make sure that I get a call on Monday", '- | 2026-11-23'],
		['Comments to be received by Monday', '- | 2026-11-23'],
		["I'm not supposed to hear until Monday", '- | 2026-11-23'],
		['Not expecting to hear before Monday', '- | 2026-11-23'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'Small updates in the coming weeks',
		'The spring is coming next week',
		'They should receive a medal on Monday',
		'Students should receive the forms by Monday',
		'We should receive a warm welcome on Monday',
		'Should find a flat by Monday',
		'Should find out more on Monday',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});
