import fc from 'fast-check';
import { namesInterview, namesInterviewInShort } from '../../../../src/core/notes/interviews/is-interview';
import { saysThanked } from '../../../../src/core/notes/interviews/thanked';
import type { Properties } from '../../../../src/core/notes/properties';
import { readNote } from '../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { anyCharacters } from '../../../any-characters';
import { runs } from '../../../property-runs';

describe('words that name an interview', () => {
	it.each([
		'Interview',
		'2026-11-19 Interview Gideon Marsh',
		'Interview with Dana',
		'Northwind interview',
		'Interview - Northwind',
		'Northwind: panel interview',
		'Panel interview with Northwind',
		'Panel with Northwind',
		'Panel',
		'Screen',
		'Phone screen',
		'Northwind: analyst interview',
		'Phone screen – Northwind',
		'Recruiter screen with Lee Park',
		'Screening call',
		'Final round',
		'2026-11-19 Final round at Northwind',
		'Second round: Lumen Freight',
		'Technical interview (60 min)',
		'Interview notes',
		'Informational interview with Dana',
		'First-round interview',
		'Interview #2',
	])('%s', (words) => {
		expect(namesInterview(words)).toBe(true);
	});

	it.each([
		'Interview prep',
		'Interview preparation',
		'Interview questions',
		'Interview process',
		'Interviews',
		'All interviews',
		'Interview log',
		'Mock interview with Tom',
		'Ep 12 - Northwind interview',
		'Category - Interview',
		'Interview Help Site',
		'An Interview With Harbour Founder Tom Reed',
		'User interview with Ana',
		'Customer interview',
		'Podcast interview with Ana',
		'Exit interview',
		'Interview scheduled',
		'Upcoming interview',
		'Interviewing tips',
		'Interviewer',
		'Panel discussion',
		'Solar panel quote',
		'Screen time',
		'Screenshots',
		'Final round of golf',
		'Second round of talks',
		'On-site parking',
		'interview - data structures',
		'HR interview automation',
		'Tomas Brandt, after the interview',
		'A walk around the lake',
		'Interview with Ana moved to Dec 2',
		'Interview pushed to Dec 3',
	])('not %s', (words) => {
		expect(namesInterview(words)).toBe(false);
	});
});

describe('the title of a note with a contact', () => {
	it.each([
		...['2026-11-20 Acme panel', 'Acme screen', 'Phone screen Acme', 'Final round Acme', 'Gay Poe panel'],
		...['G. panel interview Acme', 'HR screen Northwind Freight', 'Acme onsite'],
	])('names an interview: %s', (title) => {
		expect(namesInterviewInShort(title)).toBe(true);
	});

	it.each([
		...['Home screen', 'Control panel', 'Solar panel', 'Acme panel questions', 'Interview prep Acme', 'Panel', 'Round'],
		...['Acme round', 'Screen recording', 'the Acme panel', 'Acme panel went well', 'Screenwriter Acme'],
	])('names none: %s', (title) => {
		expect(namesInterviewInShort(title)).toBe(false);
	});
});

describe('a line that says so', () => {
	it.each([
		'Sent a thank-you note.',
		'Thank-you sent',
		'Thank you email: sent',
		'Wrote to thank her for the panel',
		'Thanked Dana by email',
		'TY email sent 11/20',
		'Sent a TY note to Dana',
		'I thanked them on the way out',
		'[x] Send thank-you note',
		'Emailed a short thank you to Dana',
		'Thank-you mail sent on Monday at 9:00',
		'TYN sent',
		'Thx mail sent to Dana',
		'✅ thank-you to Dana',
		'Thank-you card posted on the way home',
		'ty mail out',
	])('thanks: %s', (line) => {
		expect(saysThanked(line)).toBe(true);
	});

	it.each([
		'[ ] Send thank-you note',
		'- [ ] Thank Dana',
		'Send thank-you email',
		'She thanked me for coming',
		'They sent me home. Must thank Dana',
		"I haven't sent a thank-you yet",
		'Should have sent a thank-you',
		'Remember: thank-you note',
		'Thank you for your time, she said',
		'Thank-you note sent?',
		'No thanks sent',
		'TY email to send',
		'Thank-you mail to be sent tonight',
		'✅ asked Dana about tyres',
		'thank-you card not posted yet',
		'Ty sent the list',
		'Kim sent me a thank-you card',
	])('no thanks: %s', (line) => {
		expect(saysThanked(line)).toBe(false);
	});
});

const TALK = 'Meetings/2026-11-20 Talk.md';

function interviewIn(text: string, properties: Properties = {}, path = TALK) {
	const source = { path, text, properties: { contact: 'Dana Whitfield', ...properties }, propertiesBroken: false };
	return readNote({ ...source, created: '2026-11-20' }, DEFAULT_SETTINGS).interview;
}

describe('a note of an interview', () => {
	it.each<[string, string, Properties, string]>([
		['by its title', 'Talk.\n', {}, 'Meetings/2026-11-20 Panel interview.md'],
		['by a heading', '# Phone screen\n\nTalk.\n', {}, TALK],
		['by a heading that is short beside its contact', '# Brightline panel\n\nTalk.\n', { contact: 'Ana Reyes' }, TALK],
		['by a heading with a firm behind it', '# Phone screen Brightline\n', { contact: 'Ana Reyes' }, TALK],
		['by a tag in its properties', 'Talk.\n', { tags: ['job/interview'] }, TALK],
		['by a tag in its text', 'Talk. #interview\n', {}, TALK],
		['by its type', 'Talk.\n', { type: 'interview' }, TALK],
		['by its status', 'Talk.\n', { status: 'final round' }, TALK],
		['by its category', 'Talk.\n', { category: 'Interview' }, TALK],
		['by a property of its own', 'Talk.\n', { interview: true }, TALK],
		['as a screening call with somebody', 'Talk.\n', {}, '2026-11-20 Screening call Oona.md'],
		['by the name of its date', 'Talk.\n', { 'interview-date': '2026-11-20' }, 'Talk.md'],
	])('is known %s', (_, text, properties, path) => {
		expect(interviewIn(text, properties, path)).toEqual({ thanked: false, about: null, takeaway: null });
	});

	it.each<[string, string, Properties, string]>([
		['another meeting', '# Lunch\n\nWe spoke of her interview.\n', {}, TALK],
		['a panel in a note without a contact', '# Solar panel\n', {}, TALK],
		['a panel of another kind', '# Solar panel\n', { contact: 'Ana Reyes' }, TALK],
		['one without a date', '# Interview\n', {}, 'Talk.md'],
		['a heading far down', 'Talk.\n\n### Interview\n', {}, TALK],
		['one in code', '```\n# Interview\n#interview\n```\n', {}, TALK],
		['one that is still to come', 'Talk.\n', { status: 'to interview' }, TALK],
		['one that a property denies', 'Talk.\n', { interview: false }, TALK],
		['a status of a whole application', 'Talk.\n', { status: 'interviewing' }, TALK],
		['the own note of a person', '# Interview\n', { met: '2026-11-20' }, 'People/Dana Whitfield.md'],
		['a rejection by status', '# Interview\n', { status: 'Rejected – after screen' }, TALK],
		['a rejection in words', '# Interview\n\nThey went with another candidate.\n', {}, TALK],
		['a rejection by its company', '# Interview\n\nI was rejected by Harbour.\n', { company: 'Harbour' }, TALK],
	])('is not %s', (_, text, properties, path) => {
		expect(interviewIn(text, properties, path)).toBeUndefined();
	});

	it('says what was talked about, what stays, and whether the user thanked', () => {
		const text = [
			'# Panel interview',
			'',
			'We talked about how the depots price by the hour, and lunch.',
			'I learned that the fleet is empty on the way back.',
			'- [x] Send thank-you note',
		].join('\n');
		expect(interviewIn(text)).toEqual({
			thanked: true,
			about: 'how the depots price by the hour',
			takeaway: 'the fleet is empty on the way back',
		});
	});

	it.each([
		['Takeaway: they test on Fridays', 'they test on Fridays'],
		['- **Key takeaway:** the model is new', 'the model is new'],
		['What stuck with me: nobody prices the way back.', 'nobody prices the way back'],
		['I liked how they plan a week ahead.', 'they plan a week ahead'],
	])('%s', (line, takeaway) => {
		expect(interviewIn(`# Interview\n\n${line}\n`)?.takeaway).toBe(takeaway);
	});

	it.each(['I learned that the salary is low.', 'I learned it.', 'We talked about my bad answers.'])(
		'keeps to itself: %s',
		(line) => {
			expect(interviewIn(`# Interview\n\n${line}\n`)).toEqual({ thanked: false, about: null, takeaway: null });
		},
	);

	it('never throws', () => {
		const texts = fc.array(
			fc.oneof(anyCharacters(), fc.constantFrom('\n', '# Interview', ' we talked about ', ' thanked ')),
			{
				maxLength: 20,
			},
		);
		fc.assert(
			fc.property(texts, (parts) => {
				interviewIn(parts.join(''));
				return typeof namesInterview(parts.join('')) === 'boolean';
			}),
			{ numRuns: runs(200) },
		);
		expect(namesInterview('phone technical '.repeat(2000))).toBe(false);
		expect(saysThanked(`sent ${'a '.repeat(5000)}thank`)).toBe(false);
	});
});
