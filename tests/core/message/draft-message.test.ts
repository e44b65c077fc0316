import { findingText } from '../../../src/strings/findings';
import { checkMessage } from '../../../src/core/message/checks/check-message';
import { checkContext, draftMessage, type DraftSource } from '../../../src/core/message/draft-message';
import { proposedCall, spokenMoment, spokenToContact } from '../../../src/core/message/next-call';
import { rehearsalOf } from '../../../src/core/message/rehearsal';
import { insertScript, scriptSection } from '../../../src/core/message/script-section';
import { applyEdits } from '../../../src/core/markdown/text-edit';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { followUp } from '../agenda/builders';

const ROBIN = {
	whoIAm: 'Robin Ames, a pricing analyst',
	whatIOffer: 'I cut the time to price a new line from six weeks to nine days',
};
const source = (more: Partial<DraftSource['followUp']> = {}, rest: Partial<DraftSource> = {}): DraftSource => ({
	followUp: followUp(more),
	kind: 'meeting',
	settings: ROBIN,
	nextCall: 'tomorrow at 8:30',
	...rest,
});
const line = (text: string, label: string) =>
	text
		.split('\n')
		.find((part) => part.startsWith(`**${label}:**`))
		?.slice(label.length + 6);

describe('Drafting a message', () => {
	test('begins with who suggested the call', () => {
		const draft = draftMessage(source({}, { suggestedBy: 'Dana Whitfield' }));
		expect(line(draft, 'Who')).toBe('Dana Whitfield suggested I call you. This is Robin Ames, a pricing analyst.');
		const open = draftMessage(source({}, { suggestedBy: 'Dana', settings: { whoIAm: '', whatIOffer: '' } }));
		expect(line(open, 'Who')).toBe('Dana suggested I call you. [your name and what you do]');
	});

	test('tells them how it went with somebody whom they introduced', () => {
		const draft = draftMessage(source({ purpose: 'tell Dana how it went with Lee Park' }));
		expect(line(draft, 'Why')).toBe("I'm calling to tell you how it went with Lee Park.");
	});

	test('has four labelled parts and the time of the next call', () => {
		expect(draftMessage(source({ purpose: 'the lane pricing role', ask: 'an introduction to Lee' }))).toBe(
			[
				'**Who:** This is Robin Ames, a pricing analyst.',
				'**Value:** I cut the time to price a new line from six weeks to nine days.',
				"**Why:** I'm calling about the lane pricing role.",
				'**Ask:** May I ask you for an introduction to Lee?',
				"I'll call again tomorrow at 8:30.",
			].join('\n'),
		);
	});

	test.each([
		['the pricing article', "I'm calling about the pricing article."],
		['share the usage-based pricing article', "I'm calling to share the usage-based pricing article."],
		['thank him for the introduction to Priya', "I'm calling to thank you for the introduction to Priya."],
		['send her the decoy chart', "I'm calling to send you the decoy chart."],
		['whether the opening is still being filled', "I'm calling to ask whether the opening is still being filled."],
		['her brother’s shop', "I'm calling about your brother’s shop."],
		['About the depot visit', "I'm calling about the depot visit."],
	])('says why with the purpose “%s”', (purpose, why) => {
		expect(line(draftMessage(source({ purpose })), 'Why')).toBe(why);
	});

	test('says why with what it follows if there is no purpose', () => {
		expect(line(draftMessage(source()), 'Why')).toBe("I'm following up on our talk on 19 Nov.");
		const applied = source({ applied: '2026-11-10' }, { kind: 'cold' });
		expect(line(draftMessage(applied), 'Why')).toBe("I'm following up on the application I sent on 10 Nov.");
	});

	test.each([
		['introduce me to Lee', 'Could you introduce me to Lee?'],
		['who reads the proposals', 'Could you tell me who reads the proposals?'],
		['Which shift is hardest to fill?', 'Which shift is hardest to fill?'],
		['ask for ten minutes of advice', 'May I ask you for ten minutes of advice?'],
	])('asks for “%s”', (ask, words) => expect(line(draftMessage(source({ ask })), 'Ask')).toBe(words));

	test('leaves open what is not known, and the checks say so', () => {
		const draft = draftMessage(source({}, { settings: { whoIAm: '', whatIOffer: '' }, nextCall: null }));
		expect(checkMessage(draft).map((finding) => [finding.code, findingText(finding)])).toEqual([
			['clarity.missing-part', 'Fill in who you are.'],
			['clarity.missing-part', 'Fill in what you bring.'],
			['clarity.missing-part', 'Fill in what they can do for you.'],
			['message.no-next-call', 'You say that you will call again, but not when.'],
		]);
	});

	test.each([
		['Robin Ames, a pricing analyst', 'nine years of tariffs'],
		["I'm Tunde from the night desk", 'at Sterling I kept forty buses on time'],
		['Dolores Quint', 'I cooked for 400 children a day'],
	])('of %s passes every check', (whoIAm, whatIOffer) => {
		const draft = source({ purpose: 'the opening' }, { kind: 'cold', settings: { whoIAm, whatIOffer } });
		expect(checkMessage(draftMessage(draft), checkContext(draft))).toEqual([]);
	});
});

describe('The time of the next call', () => {
	test.each([
		['2026-11-24T08:30', 'tomorrow at 8:30'],
		['2026-11-23T17:15', 'today at 17:15'],
		['2026-11-27T07:40', 'on Friday at 7:40'],
		['2026-12-07T08:30', 'on Monday, 7 Dec, at 8:30'],
		['2026-11-26', 'on Thursday'],
	])('%s is said “%s”', (moment, words) => expect(spokenMoment(moment, '2026-11-23T08:00')).toBe(words));

	const zones = { contact: 'America/Chicago', reader: 'America/New_York' };
	test.each([
		['2026-11-23T08:00', 'meeting', '2026-11-24T08:30'],
		['2026-11-27T16:00', 'meeting', '2026-11-30T08:30'],
		['2026-11-23T08:00', 'cold', '2026-11-24T08:30'],
		['2026-11-27T18:30', 'cold', '2026-11-30T08:30'],
	] as const)('left at %s for a %s call, is proposed for %s', (now, kind, at) => {
		expect(proposedCall(now, kind, zones, DEFAULT_SETTINGS)).toBe(at);
	});
	test.each([
		['America/Chicago', 'Europe/London', '2026-11-24T14:30'],
		['Asia/Tokyo', 'Europe/London', '2026-11-24T08:30'],
		['Asia/Tokyo', 'America/New_York', '2026-11-23T18:30'],
		['Pacific/Honolulu', 'Europe/London', '2026-11-24T18:30'],
	])('with someone in %s is while both they and a user in %s are awake', (contact, reader, at) => {
		expect(proposedCall('2026-11-23T08:00', 'meeting', { contact, reader }, DEFAULT_SETTINGS)).toBe(at);
	});
	test.each([
		['2026-11-24T14:30', 'America/Chicago', 'tomorrow at 8:30 your time'],
		['2026-11-24T02:30', 'America/Chicago', 'today at 20:30 your time'],
		['2026-11-24T08:30', 'Europe/Lisbon', 'tomorrow at 8:30'],
		['2026-11-24T08:30', null, 'tomorrow at 8:30'],
	])('%s for a user in London is said to someone in %s as “%s”', (moment, contact, words) => {
		expect(spokenToContact(moment, '2026-11-23T12:00', { contact, reader: 'Europe/London' })).toBe(words);
	});
	test('is a cold call’s on the contact’s clock, and never in my own night', () => {
		const lisbon = { contact: 'Europe/Lisbon', reader: 'America/New_York' };
		expect(proposedCall('2026-11-23T08:00', 'cold', lisbon, DEFAULT_SETTINGS)).toBe('2026-11-24T12:30');
	});
});

describe('The script of a note', () => {
	const note =
		'# Dana\n\nCoffee.\n\n## Script\n\nThis is Robin.\nI call.\n\n### Live\nHello!\n\n## Attempts\n- 2026-11-23 08:10 Call: no answer\n';
	test('is the text under its heading, with its place', () => {
		const section = scriptSection(note, DEFAULT_SETTINGS);
		expect(section?.text).toBe('This is Robin.\nI call.\n\n### Live\nHello!');
		expect(section && note.slice(section.from, section.to)).toBe(section?.text);
		expect(scriptSection('# Dana\n\nNo script.', DEFAULT_SETTINGS)).toBeNull();
	});
	test('is never overwritten', () => expect(insertScript(note, 'New.', DEFAULT_SETTINGS)).toBeNull());
	test.each([
		['# Dana\n\n## Attempts\n- x\n', '# Dana\n\n## Message\nHi.\n\n## Attempts\n- x\n'],
		['# Dana\n', '# Dana\n\n## Message\nHi.\n'],
		['# Dana', '# Dana\n\n## Message\nHi.\n'],
		['# Dana\n\n', '# Dana\n\n## Message\nHi.\n'],
		['', '## Message\nHi.\n'],
		['# Dana\r\n\r\n## Script\r\n\r\n## Attempts\r\n', '# Dana\r\n\r\n## Script\r\nHi.\r\n\r\n## Attempts\r\n'],
		['## Voicemail\n## Attempts\n', '## Voicemail\nHi.\n\n## Attempts\n'],
	])('is put into %j', (before, after) => {
		const edit = insertScript(before, 'Hi.', DEFAULT_SETTINGS);
		expect(edit && applyEdits(before, [edit])).toBe(after);
		expect(scriptSection(after, DEFAULT_SETTINGS)?.text).toBe('Hi.');
	});
});

describe('Practising a message', () => {
	const script =
		"**Who:** This is **Robin** Ames.\n**Ask:** Who decides? I am curious.\nI'll call again on Friday at 7:40.";
	test('on tape is the whole of it', () => {
		expect(rehearsalOf(script).voicemail).toEqual({
			passages: [
				{ label: 'who', text: 'This is Robin Ames.' },
				{ label: 'ask', text: 'Who decides? I am curious.' },
				{ label: null, text: "I'll call again on Friday at 7:40." },
			],
			seconds: 6,
		});
	});
	test('to a live voice first asks whether the moment is good, and announces no further call', () => {
		const { passages } = rehearsalOf(script).live;
		expect(passages.map(({ text }) => text)).toEqual([
			'This is Robin Ames.',
			'Is this a good moment? I need less than a minute.',
			'Who decides? I am curious.',
		]);
	});
});
