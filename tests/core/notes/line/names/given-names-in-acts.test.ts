import { who } from './who';

describe('A person whom the act of a line reaches', () => {
	test.each([
		['coax a reply out of Ingrid by Tuesday', 'Ingrid'],
		['collect the keys from Ingrid on Tuesday', 'Ingrid'],
		['get the form to Ingrid by Tuesday', 'Ingrid'],
		['hand the keys to Ingrid on Tuesday', 'Ingrid'],
		['see Ingrid on Tuesday', 'Ingrid'],
		['drop in on Ingrid on Tuesday', 'Ingrid'],
		['pick up Ingrid on Tuesday', 'Ingrid'],
		['I’ll see Ingrid on Tuesday', 'Ingrid'],
		['return Ingrid’s call on Tuesday', 'Ingrid'],
		['expecting Ingrid’s answer on Tuesday', 'Ingrid'],
		['told Ingrid Vos I’d ring on Tuesday', 'Ingrid Vos'],
		['form due from Ingrid on Tuesday', 'Ingrid'],
		['pass Ingrid’s note on to Kofi on Tuesday', 'Kofi'],
		['forward Ingrid’s mail to Kofi and [[Tove]] on Tuesday', 'Kofi, Tove'],
		['visit Ingrid and Kofi on Tuesday', 'Ingrid, Kofi'],
	])('%s', (line, name) => {
		expect(who(`- ${line} #follow-up`)).toBe(name);
		expect(who(`- ${line} #follow-up`, 'Sam Ortiz')).toBe(name);
	});

	test.each([
		'send the summary on Tuesday',
		'read Ingrid’s book on Tuesday',
		'sort the notes on Ingrid’s talk on Tuesday',
		'tidy the notes about the visit to Ingrid on Tuesday',
		'via Ingrid on Tuesday',
		'visit Lisbon on Tuesday',
		'get a visa from Georgia on Tuesday',
		'move the notes from Slack to Trello on Tuesday',
		'travel to Florence on Tuesday',
		'move the desk from Ingrid’s room on Tuesday',
	])('nobody in %s, so the note’s contact', (line) => {
		expect(who(`- ${line} #follow-up`, 'Sam Ortiz')).toBe('Sam Ortiz');
		expect(who(`- ${line} #follow-up`)).toBe('-');
	});

	test.each([
		['Follow up on [[Otter launch]] with Tove on Tuesday', 'Tove'],
		['Follow up on [[Otter launch]] with [[Tove]] and Kofi on Tuesday', 'Tove, Kofi'],
		['Follow up on [[Otter launch]] on Tuesday', 'Otter launch'],
		['Follow up with Wulfric [[Otter launch]] on Tuesday', 'Wulfric'],
		['Follow up on [[Tove]] with Kofi on Tuesday', 'Tove'],
		['Follow up with the note in [[Tove]] on Tuesday', 'Tove'],
		['Follow up with Ingrid’s PA on Tuesday', 'Ingrid’s PA'],
		['Call Ingrid’s lawyer on Tuesday #follow-up', 'Ingrid’s lawyer'],
		['Call Ingrid’s plan on Tuesday #follow-up', 'Ingrid'],
	])('%s', (line, name) => {
		expect(who(`- ${line}`)).toBe(name);
	});
});
