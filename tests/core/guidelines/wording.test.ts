import { statesPurpose } from '../../../src/core/message/purposes/states-purpose';
import { handoverInText } from '../../../src/core/notes/introductions/handovers';

describe('Someone else is to pass something on', () => {
	test.each([
		['She is going to pass my résumé on to Lee.', 'Lee'],
		['she passes my résumé to Lee', 'Lee'],
		['Offered to "put in a word" with the ferry, which sets its fares', 'the ferry'],
		['Sam will introduce me to [[Lee Park]]', 'Lee Park'],
		["he'll forward my CV to the hiring manager", 'the hiring manager'],
		['Priya said she would mention me to her boss', 'her boss'],
		['They promised to hand it to the team', 'the team'],
		['Next step: Ines to forward my CV to Paulo', 'Paulo'],
		['My cousin will give my name to the foreman', 'the foreman'],
		['Gerda offered to connect me with her brother-in-law', 'her brother-in-law'],
		["She'd have a word with her boss about me", null],
		['Marta: will pass my portfolio to the art director', 'the art director'],
		["She said she'd mention me to Mr. Tolliver when he's back", 'Mr. Tolliver'],
		['She is going to pass my résumé on to Lee. I should have offered to save her the step.', 'Lee'],
		['He is passing my résumé along to Lee', 'Lee'],
		["She's handing it over to HR", 'HR'],
		['Ola is putting me in touch with Raj', 'Raj'],
		['Will connect me with her boss', 'her boss'],
		["She says she'll share my portfolio with the team", 'the team'],
		['Coffee was good. Lee will put me in touch with Ruth Vane. Then rain.', 'Ruth Vane'],
	])('%s', (text, to) => expect(handoverInText(text)?.to).toBe(to));

	test.each([
		'He offered to mention me. I said: let me save you the step. May I use your name?',
		'She offered to pass my resume to Colin. I said I’d be glad to write him myself.',
		'I will pass her article on to Lee',
		'He passed my résumé to Lee last week',
		'He introduced me to Priya by text',
		'I promised to introduce him to Zed',
		'She will send me the contract',
		'Lee will forward the description to me',
		"They won't pass my résumé on",
		'He gave me his card',
		'She will introduce the new pricing to customers',
		'The exam: will I pass it?',
		'She put me in touch with Lee in May',
		'Thank Sam for introducing me to Priya',
		'Pass the salt, he said, to Lee',
		'Dana will call on Friday',
		"She's sending me the form",
		'She is passing through town on Monday',
		'Will introduce myself to Lee',
		"He's sharing the deck with the board",
		'Will mention the article to Lee',
	])('but not: %s', (text) => expect(handoverInText(text)).toBeNull());
});

describe('A follow-up without a purpose says what for', () => {
	const states = (text: string, purpose: string | null = null) =>
		statesPurpose({ text, purpose, contacts: [{ name: 'Dana Whitfield', link: null }] });

	test.each([
		'Follow-up: send Dana the one-page résumé on Monday',
		'Next step: I bring the tide tables on Friday',
		'Follow up with Dana on Monday and ask how the vote went',
		'Check in with Dana Whitfield tomorrow, then discuss start dates',
		'Call Dana back to confirm the room',
		'Next step: thank Dana for lunch on Monday',
		"Follow up Monday - I'll share the decoy chart",
		'Call back Dana, return her umbrella',
		'Email Dana on Friday to arrange the site visit',
		'Thank Dana next Monday',
		'Tell Dana no by Thursday',
		'Follow-up with Dana next Wednesday for Lucero’s number',
		'Follow up with Dana in two weeks with the new CV',
	])('%s', (text) => expect(states(text)).toBe(true));

	test.each([
		'Follow up with Dana on Monday',
		'Next step: they promised an answer next week',
		'Next step: Dana will send the description by Friday. If not, I call on Monday',
		'Call back Dana tomorrow before 8',
		'Check in with the recruiter 📅 2026-11-24',
		'Follow up with Dana, send her an email on Monday',
		'Next step: Dana owes me the travel form by Wednesday',
		'Follow up with Dana next week #follow-up',
		'Follow-up: ask Dana Whitfield again on Monday',
	])('but not: %s', (text) => expect(states(text)).toBe(false));

	test.each(['just checking in', 'Follow up', 'touch base', 'to say hi', 'an update?', '  '])(
		'and “%s” is no purpose',
		(purpose) => expect(states('Call back Dana Monday', purpose)).toBe(false),
	);
	test.each(['the article', 'her brother’s shop', 'update the price list', 'checking the lane table together'])(
		'while “%s” is one',
		(purpose) => expect(states('Call back Dana Monday', purpose)).toBe(true),
	);
});
