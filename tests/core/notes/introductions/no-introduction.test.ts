import { introductionsIn } from './read';

/** Lines that look like an introduction but are not one, in the note of `contact`. */
const NONE: readonly (readonly [text: string, contact?: string])[] = [
	// Not yet: asked for, hoped for, possible.
	['Could Dana introduce me to Lee?'],
	['Ask Dana to introduce me to Lee'],
	['Ask Dana for an intro to Lee'],
	['I hope Dana introduces me to Lee'],
	['Maybe Dana could introduce me to Lee'],
	['Get an intro to Lee from Dana'],
	['See if Dana can introduce me to Lee'],
	// Denied.
	["Dana didn't introduce me to Lee"],
	["Dana won't pass my résumé on to Lee"],
	['Dana refused to introduce me to Lee'],
	['No intro from Dana to Lee so far'],
	['Dana never put me in touch with Lee'],
	// Somebody else.
	['Dana introduced Lee to Tom'],
	['I introduced Dana to Lee'],
	['Introduced Dana to Lee'],
	['Dana was introduced to Lee by Tom'],
	['I will introduce Dana to Lee', 'Dana'],
	['Dana suggested Lee call Tom'],
	['Dana connected Lee with Tom'],
	['She introduced her team', 'Dana'],
	// Things.
	["Jane has agreed to have copied in her brain some of Paul's memories"],
	['Reprinted with an introduction by Francis Young (Bury Press)', 'Lee Park'],
	['Source: intro from Olivia', 'What a day. This is huge'],
	['Heard about the job via LinkedIn', 'Lee Park'],
	['Heard about the role through Indeed', 'Lee Park'],
	['Met Lee via Zoom'],
	['Call Lee via Teams'],
	['Hays Recruitment introduced me to Lee'],
	['The recruiter introduced me to Lee'],
	['Via GitHub', 'Lee Park'],
	['Intro from IBM', 'Lee Park'],
	['Sent the slides to Lee via Dana'],
	['Releases: Henry (via Docker)'],
	['All of it runs at home (via Ollama)', 'Lee Park'],
	['Paid at the desk (via Terminal)', 'Lee Park'],
	['A short word from Dana, then the intro from Dana’s talk', 'Lee Park'],
	['We began with a quick intro from Dana', 'Lee Park'],
	['Parts 1 to 8, introduction through closing', 'Lee Park'],
	['Dana put us in touch with the Azure DevOps team'],
	['Dana will put me in touch with Django experts'],
	['Dana connected me with the lead for housing'],
	['The mistakes introduced by the last change', 'Lee Park'],
	['Usage-based pricing was introduced to me by Dana'],
	['Passing the Long Way was introduced to me by Dana'],
	['Dana introduced a new pricing model'],
	['Dana introduced me to the team'],
	['Dana introduced me to usage-based pricing'],
	['Go through the deck with Lee'],
	["I'm going through Dana's notes"],
	['Dana suggested I call on Monday'],
	['Dana suggested a call with the customer'],
	['The intro of the article is long'],
	['Dana recommended the book'],
	['Lee Park at Northwind'],
	['via Dana', 'Dana Whitfield'],
];

describe('lines without an introduction', () => {
	it.each(NONE.map(([text, contact = null]) => [text, contact] as const))(
		'reads no introduction in “%s”',
		(text, contact) => {
			expect(introductionsIn(text, contact)).toEqual([]);
		},
	);

	it('does not read scripts, code and comments', () => {
		expect(introductionsIn('## Message\n\nDana Whitfield suggested I call Lee Park.')).toEqual([]);
		expect(introductionsIn('```\nDana introduced me to Lee\n```\n\n%% Dana introduced me to Lee %%')).toEqual([]);
	});

	it('does not guess among several contacts of a note', () => {
		expect(introductionsIn('She introduced me to Tom.', null, { contacts: ['Dana Whitfield', 'Lee Park'] })).toEqual(
			[],
		);
	});

	it.each([
		'LinkedIn',
		'Indeed',
		'the website',
		'jobs@example.org',
		'https://example.org',
		'IBM',
		'',
		7,
		null,
		['LinkedIn'],
	])('reads no person in the property via: %p', (value) => {
		expect(introductionsIn('', 'Lee Park', { via: value })).toEqual([]);
	});
});
