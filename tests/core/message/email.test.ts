import { emailOf } from '../../../src/core/message/email';

const DANA = { contacts: [{ name: 'Dana Whitfield', link: null }], purpose: 'the survey', company: 'Northwind' };
const SCRIPT = [
	'**Who:** This is Robin Ames, a pricing analyst.',
	"**Why:** I'm calling about the *survey*.",
	'**Ask:** Could you tell me who reads it?',
	"I'll call again on Friday at 7:40.",
].join('\n');

test('an email has the parts of the message as paragraphs, without the next call', () => {
	expect(emailOf(DANA, SCRIPT)).toEqual({
		subject: 'The survey',
		body: [
			'Hello Dana,',
			'This is Robin Ames, a pricing analyst.',
			"I'm writing about the survey.",
			'Could you tell me who reads it?',
		].join('\n\n'),
	});
});

test('without a message it has only a subject: the purpose, else the company', () => {
	expect(emailOf(DANA, null)).toEqual({ subject: 'The survey', body: '' });
	expect(emailOf({ ...DANA, purpose: null }, ' ')).toEqual({ subject: 'Northwind', body: '' });
	expect(emailOf({ ...DANA, purpose: null, company: null }, null)).toEqual({ subject: '', body: '' });
});

test.each([
	['Dr. Mina Okafor', 'Hello Dr. Mina Okafor,'],
	['Jean-Luc van den Berg', 'Hello Jean-Luc,'],
	['Hiring desk at Northlight', 'Hello,'],
	['the recruiter', 'Hello,'],
	['Dana', 'Hello,'],
])('%s is greeted with %s', (name, greeting) => {
	const [first] = emailOf({ ...DANA, contacts: [{ name, link: null }] }, SCRIPT).body.split('\n');
	expect(first).toBe(greeting);
});

test('several people are greeted together, and a greeting of the message stays', () => {
	const both = { ...DANA, contacts: [...DANA.contacts, { name: 'Lee Park', link: null }] };
	expect(emailOf(both, SCRIPT).body).toMatch(/^Hello,\n/);
	expect(emailOf(DANA, 'Hi Dana, this is Robin. Could you tell me who reads it?').body).toBe(
		'Hi Dana, this is Robin. Could you tell me who reads it?',
	);
});
