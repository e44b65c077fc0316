import fc from 'fast-check';
import { wantsNoCalls } from '../../../../src/core/notes/channel/no-calls';
import { readNote } from '../../../../src/core/notes/read-note';
import { FollowUpIndex } from '../../../../src/core/follow-up-index';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import type { Properties } from '../../../../src/core/notes/properties';
import { anyCharacters } from '../../../any-characters';
import { runs } from '../../../property-runs';

const DANA = ['Dana Whitfield'];

describe('words by which a contact wants no calls', () => {
	it.each([
		'prefers email',
		'Please do not call, email instead.',
		'do NOT call — email only',
		'Dana said to email rather than call',
		'She asked me to write instead of calling',
		'Dana asked not to be called',
		'told me not to call her',
		'She would prefer that I email her',
		'Not a fan of phone calls',
		'Phone-averse, very kind',
		'Contact her by email, not phone',
		'He would rather text than call',
		'She is often in the lab, so no calls',
		'never picks up her phone',
		'E-mail works best.',
		'He is reachable by email only',
		'She prefers to receive emails',
		'Please email her rather than phoning',
		'Email is best for her',
		'It is easiest to email him',
		'Best to write',
		'Write to her, do not phone.',
		'Email – don’t ring them',
		'He told me to email, not to phone',
		'Contact by e-mail only',
		'Dana would rather I wrote',
		'she’d rather that we emailed her',
		'no cold calls plz',
		'> “No calls please, we get in touch.”',
		'She prefers email.',
		'Dana prefers email over calls.',
		'Dana Whitfield strongly prefers e-mail',
		'Her desk is loud and she prefers email',
		'He said he prefers email, not calls.',
		'Remember: she prefers emails to phone calls',
		'Prefers short emails',
		'Prefers to be contacted by email.',
		'Prefers email because she is always on the road',
		'no phone calls please',
		'No calls, please!',
		'Please, no phone calls.',
		'Apply by Friday. No phone calls please. Only finalists are contacted.',
		'Email only',
		'Email only, no calls please.',
		"Don't call her. Write instead.",
		'Please do not call me again.',
		'She hates the phone.',
		"He doesn't like phone calls",
		'Dana does not take calls.',
		'not a phone person',
		'Never answers the phone',
		'She would rather be emailed.',
		'Best reached by email',
		'Best way to reach her: email',
		'Preferred contact method: email',
		'Contact preference: Email only',
	])('%s', (text) => {
		expect(wantsNoCalls(text, DANA)).toBe(true);
	});

	it.each([
		'Email is best for contracts',
		'She prefers to get emails in the morning',
		'Kim writes instead of calling',
		'Best to email the offer',
		'It is better to email before noon',
		'Email her, don’t call before nine.',
		'The email is best ignored',
		'I would rather I wrote a book',
		'She said the file is not to call home',
		'no cold calls yet',
		'Kim would rather I wrote',
		'no calls next week',
		'Dana prefers email, but is fine with a call',
		'asked me not to call before noon',
		'Please do not call, he is on leave until Friday',
		"I'd rather text than call",
		'Her boss asked not to be called',
		'No fan of the new phone',
		'so no calls this week',
		'by email, not the usual letter',
		'No calls on Fridays',
		'No calls before 10, please',
		'no calls yet',
		'No phone calls this week please',
		'I got no calls please nobody',
		'No calls? Please check.',
		'she prefers emailing in the morning',
		'She prefers email in the morning',
		'She prefers email for invoices',
		'prefers email?',
		'She prefers calls over email',
		'She prefers email over Slack',
		'She no longer prefers email.',
		"She doesn't prefer email",
		'Ask whether she prefers email',
		'If she prefers email, write on Monday',
		'I prefer email',
		'Her boss prefers email',
		'Lee Park prefers email',
		'Her assistant hates the phone',
		'Lee says she prefers email',
		"Don't call her before noon",
		"Don't call her Monday",
		"She doesn't take calls on Mondays",
		'He hates phone calls before 10am',
		'No calls from recruiters',
		'No phone calls or emails required',
		'Preferred contact method: email or phone',
		'She sent an email only last week',
		'The invitation goes out by email only',
		'preferred supplier of emails',
		'Call Dana Monday about the prefers email thread',
	])('not %s', (text) => {
		expect(wantsNoCalls(text, DANA)).toBe(false);
	});

	it('never throws, and reads long lines in short time', () => {
		const texts = fc.array(
			fc.oneof(anyCharacters(), fc.constantFrom(' she', ' prefers', ' email', ' no calls', ', ', '. ')),
			{
				maxLength: 30,
			},
		);
		fc.assert(
			fc.property(texts, (parts) => typeof wantsNoCalls(parts.join(''), DANA) === 'boolean'),
			{ numRuns: runs(300) },
		);
		expect(wantsNoCalls('she also really said that '.repeat(5000), DANA)).toBe(false);
		expect(wantsNoCalls(`prefers ${'email '.repeat(5000)}`, DANA)).toBe(false);
	});
});

function read(path: string, text: string, properties: Properties | null = null) {
	return readNote({ path, text, properties, propertiesBroken: false, created: '2026-11-19' }, DEFAULT_SETTINGS);
}

const FOLLOW = '- Follow up with [[Dana Whitfield]] Monday\n';
const wishes = (...given: Parameters<typeof read>) => read(...given).followUps.map(({ noCalls }) => noCalls === true);

describe('follow-ups with a contact who wants no calls', () => {
	it.each<[string, boolean, string, Properties | null]>([
		['a property', true, 'Talk.\n\n- Follow up Monday\n', { contact: 'Dana Whitfield', 'no-calls': true }],
		['a sentence of the note', true, 'She prefers email.\n\n- Follow up Monday\n', { contact: 'Dana Whitfield' }],
		['the line itself', true, '- Follow up with Dana Monday, she prefers email\n', null],
		['a property value', true, '', { contact: 'Dana', 'follow-up': 'Monday, no phone calls please' }],
		[
			'a property that outranks words',
			false,
			'She prefers email.\n\n- Follow up Monday\n',
			{ contact: 'Dana', 'no-calls': false },
		],
		['a code block', false, '```\nShe prefers email.\n```\n\n- Follow up Monday\n', { contact: 'Dana' }],
		['the script', false, '- Follow up Monday\n\n## Message\n\nNo phone calls please.\n', { contact: 'Dana' }],
		['two contacts', false, 'She prefers email.\n\n- Follow up Monday\n', { contact: ['Dana', 'Lee Park'] }],
		[
			'a line with somebody else',
			false,
			'She prefers email.\n\n- Follow up with Lee Park Monday\n',
			{ contact: 'Dana' },
		],
	])('%s: %s', (_, expected, text, properties) => {
		expect(wishes('Meetings/Talk.md', text, properties)).toEqual([expected]);
	});

	it('an ad in the note of a company', () => {
		expect(
			wishes('Applications/Northwind.md', 'No phone calls please.\n', { company: 'Northwind', applied: '2026-11-10' }),
		).toEqual([true]);
	});

	it('the contact’s own note, also after a change', () => {
		const index = new FollowUpIndex((link) => `People/${link}.md`);
		const wish = () => index.followUps().map(({ noCalls }) => noCalls);
		index.put(read('Talk.md', FOLLOW));
		expect(wish()).toEqual([undefined]);
		index.put(read('People/Dana Whitfield.md', 'No phone calls please, she said, and prefers email.\n'));
		expect(wish()).toEqual([true]);
		index.put(read('People/Dana Whitfield.md', 'Her boss prefers email.\n'));
		expect(wish()).toEqual([undefined]);
		index.put(read('People/Dana Whitfield.md', '', { 'no-calls': 'yes' }));
		expect(wish()).toEqual([true]);
		index.remove('People/Dana Whitfield.md');
		expect(wish()).toEqual([undefined]);
	});
});
