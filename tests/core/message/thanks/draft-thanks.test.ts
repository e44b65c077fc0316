import { checkMessage } from '../../../../src/core/message/checks/check-message';
import { draftThanks, type ThanksSource } from '../../../../src/core/message/thanks/draft-thanks';
import { person } from '../../agenda/builders';

const source = (more: Partial<ThanksSource> = {}): ThanksSource => ({
	interview: { about: 'the lane model', takeaway: 'the fleet is empty on the way back' },
	contacts: [person('Dana Whitfield')],
	day: '2026-11-20',
	today: '2026-11-23',
	theirs: null,
	mine: null,
	...more,
});

describe('a thank-you in three short sentences', () => {
	it('says what they talked about, what stays, and what was agreed', () => {
		expect(draftThanks(source({ theirs: '2026-11-27' }))).toEqual({
			subject: 'Thank you',
			body: [
				'Hello Dana,\n\nThank you for your time on Friday: I enjoyed talking about the lane model.',
				'What stays with me is that the fleet is empty on the way back.',
				'I look forward to hearing from you by Friday.',
			].join(' '),
		});
	});

	it.each<[string, Partial<ThanksSource>, string]>([
		['today', { day: '2026-11-23' }, 'Thank you for your time today: I enjoyed'],
		['yesterday', { day: '2026-11-22' }, 'Thank you for your time yesterday: I enjoyed'],
		['a step of the user', { mine: '2026-11-30' }, 'As agreed, I will be in touch on 30 Nov.'],
		['a day that is over', { theirs: '2026-11-20' }, 'I look forward to the next step.'],
		['no topic', { interview: { about: null, takeaway: null } }, 'for the good talk.'],
		['nothing taken away', { interview: { about: null, takeaway: null } }, '[one thing you took away]'],
		[
			'words about them',
			{ interview: { about: 'her routes and his depots', takeaway: null } },
			'about your routes and your depots',
		],
		['several people', { contacts: [person('Kim Lee'), person('Ana Ito')] }, 'Hello,'],
		['nobody', { contacts: [] }, 'Hello,'],
	])('fits %s', (_, more, words) => {
		expect(draftThanks(source(more)).body).toContain(words);
	});

	it.each<[string, ThanksSource['interview'], string]>([
		['a topic', { about: 'why you never called me back', takeaway: null }, 'called me back'],
		['what stays', { about: null, takeaway: 'I am probably not what you want' }, 'not what you want'],
		['a verb about them', { about: 'how she prices lanes', takeaway: null }, 'prices'],
	])('leaves out %s that the checks would mark', (_, interview, words) => {
		const { body } = draftThanks(source({ interview }));
		expect(body).not.toContain(words);
		const codes = checkMessage(body).map(({ code }) => code);
		expect(codes.filter((code) => code.startsWith('tone.') || code === 'ask.too-much')).toEqual([]);
	});
});
