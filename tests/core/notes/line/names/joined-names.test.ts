import { who } from './who';

describe('Several contacts of a line', () => {
	test.each([
		['Follow up with [[Tove]] and Omar on Tuesday', 'Tove, Omar'],
		['Follow up with Tove and [[Omar]] on Tuesday', 'Tove, Omar'],
		['Follow up with Tove Lind & [[People/Omar Diaz|Omar]] on Tuesday', 'Tove Lind, Omar Diaz'],
		['Follow up with [[Tove]], Omar and Kofi on Tuesday', 'Tove, Omar, Kofi'],
		['Follow up with Tove, [[Omar]], and Kofi on Tuesday', 'Tove, Omar, Kofi'],
		['Follow up with Tove, Omar and [[Kofi]] on Tuesday', 'Tove, Omar, Kofi'],
		['Call [[Tove]] and Omar on Tuesday #follow-up', 'Tove, Omar'],
		['Call back Tove and [[Omar]] on Tuesday', 'Tove, Omar'],
		['Follow up with [[Tove]] [[Omar]] on Tuesday', 'Tove, Omar'],
		['Follow up with [[Tove]] / Omar on Tuesday', 'Tove, Omar'],
		['Follow up with [Tove](Tove.md) and Omar on Tuesday', 'Tove, Omar'],
		['Follow up with [Tove](https://tove.example) and Omar on Tuesday', 'Tove, Omar'],
		['Follow up with Tove and [Omar](https://omar.example) on Tuesday', 'Tove, Omar'],
		['Follow up with Tove and omar@acme.example on Tuesday', 'Tove, omar@acme.example'],
		['Email tove@acme.example and Omar on Tuesday #follow-up', 'tove@acme.example, Omar'],
		['Email tove@acme.example, omar@acme.example on Tuesday #follow-up', 'tove@acme.example, omar@acme.example'],
		['Follow up with Tove AND Omar on Tuesday', 'Tove, Omar'],
		['Follow up with Tove; Omar; Kofi on Tuesday', 'Tove, Omar, Kofi'],
		['Follow up with Tove as well as Omar on Tuesday', 'Tove, Omar'],
		['Follow up with Tove plus Omar on Tuesday', 'Tove, Omar'],
		['Follow up with Tove along with Omar on Tuesday', 'Tove, Omar'],
		['Follow up with Tove and also Omar on Tuesday', 'Tove, Omar'],
		['Follow up with Tove, then Omar on Tuesday', 'Tove, Omar'],
		['Follow up with Tove and with Omar on Tuesday', 'Tove, Omar'],
		['Follow up with Tove (legal) and Omar (CFO) on Tuesday', 'Tove, Omar'],
		['Follow up with [[Tove]] (legal) and [[Omar]] on Tuesday', 'Tove, Omar'],
	])('%s', (line, names) => {
		expect(who(`- ${line}`)).toBe(names);
	});

	test.each([
		['Follow up with [[Tove]] on Tuesday about Omar and Kofi', 'Tove'],
		['Follow up with [[Tove]] about [[Omar]] on Tuesday', 'Tove'],
		['Follow up with [[Tove]] and send the form on Tuesday', 'Tove'],
		['Follow up with [[Tove]] and Book a room on Tuesday', 'Tove'],
		['Call [[Tove]] on Tuesday and ask about Omar #follow-up', 'Tove'],
		['Follow up with Tove; Omar is away on Tuesday', 'Tove'],
		['Follow up with Tove; Omar sends the form on Tuesday', 'Tove'],
		['Follow up with Tove; Tuesday at the latest', 'Tove'],
		['Follow up with [[Tove]] [[2026-11-24]]', 'Tove'],
		['Follow up with Tove and [[2026-11-24]]', 'Tove'],
		['Follow up with [[Tove]] [[Fern launch]] on Tuesday', 'Tove'],
		['Follow up with [[Tove]] [[Northwind]] on Tuesday', 'Tove'],
		['Follow up with Tove (Tuesday) and Omar', 'Tove'],
		['Follow up with [[Tove]], Omar will join on Tuesday', 'Tove'],
		['Follow up with Tove, then Omar will join on Tuesday', 'Tove'],
		['Follow up with Tove and ![[Omar.png]] on Tuesday', 'Tove'],
	])('only one in %s', (line, name) => {
		expect(who(`- ${line}`)).toBe(name);
	});
});
