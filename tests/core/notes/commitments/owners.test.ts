import { foundIn } from './found';

describe('Whose order it is, by a day', () => {
	test.each([
		// Before it.
		['@kim order the chairs by Monday', 'kim | 2026-11-23'],
		['@kim: order the chairs by Monday', 'kim | 2026-11-23'],
		['Kim order the chairs by Monday', 'Kim | 2026-11-23'],
		['Kim and Tove order the chairs by Monday', 'Kim, Tove | 2026-11-23'],
		['**Kim** order the chairs by Monday', 'Kim | 2026-11-23'],
		['Kim - order the chairs by Monday', 'Kim | 2026-11-23'],
		['Kim -> order the chairs by Monday', 'Kim | 2026-11-23'],
		['ACTION: Kim order the chairs by Monday', 'Kim | 2026-11-23'],
		['Action item - Kim order the chairs by Monday', 'Kim | 2026-11-23'],
		['Kim: get the poster printed by Monday', 'Kim | 2026-11-23'],
		['Kim will get the poster printed by Monday', 'Kim | 2026-11-23'],
		['Kim will try to get the poster printed by Monday', 'Kim | 2026-11-23'],
		['(Kim) Report on the options by Monday', 'Kim | 2026-11-23'],
		['(Kim) Set the prices, and send them to all by Monday', 'Kim | 2026-11-23'],
		['(Kim, Tove): draft the plan by Monday', 'Kim, Tove | 2026-11-23'],
		['action Kim: send the list by Monday', 'Kim | 2026-11-23'],
		['@kim action: send the lamp to Tove on Monday', 'kim | 2026-11-23'],
		['@kim action item: send the chairs to Tove by Monday', 'kim | 2026-11-23'],
		['@kim Check in on Monday about the lamps', 'kim | 2026-11-23'],
		['@kim Send the list to Tove on Monday', 'kim | 2026-11-23'],
		// At its end.
		['Order the chairs by Monday - Kim', 'Kim | 2026-11-23'],
		['Order the chairs by Monday → Kim', 'Kim | 2026-11-23'],
		['Order the chairs by Monday [Kim]', 'Kim | 2026-11-23'],
		['Order the chairs by Monday @kim', 'kim | 2026-11-23'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		['Kim:\n\n- Order the chairs by Monday', 'Kim | 2026-11-23'],
		['**Kim**\n- Paint the wall\n- Get the poster printed by Monday', 'Kim | 2026-11-23'],
		['Kim & Tove:\n- Order the chairs by Monday', 'Kim, Tove | 2026-11-23'],
		['- Kim\n\t- Order the chairs by Monday', 'Kim | 2026-11-23'],
		['- @kim\n\t- [ ] Order the chairs by Monday', 'kim | 2026-11-23'],
	])('below who is to do it: %j', (text, meaning) => {
		expect(foundIn(text)).toBe(meaning);
	});

	test.each([
		['a plan without an owner', '- Order the chairs by Monday'],
		['a name that is a word', '- Will order the chairs by Monday'],
		['a month', '- May order of chairs by Monday'],
		['a noun', '- Kim order by Monday'],
		['a wish', '- Kim needs a break by Monday'],
		['a place at the end', '- Order the chairs by Monday - Lisbon'],
		['a topic above', 'Chairs:\n\n- Order them by Monday'],
		['a topic in the item above', '- Budget\n\t- Order the chairs by Monday'],
		['a name above what is no order', 'Kim:\n\n- Chairs by Monday'],
		['a sentence with a name above', 'Kim was here.\n\n- Order the chairs by Monday'],
		['a thing that one gets', '- Kim will get the bus by Monday'],
		['an order without a limit', 'Kim:\n\n- Order the chairs on Monday'],
	])('%s: none', (_, text) => {
		expect(foundIn(text)).toBe('nothing');
	});
});
