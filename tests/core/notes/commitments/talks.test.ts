import { readNote } from '../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { foundIn } from './found';

/** Returns what is found in a line of a note that the user keeps about Tove. */
function foundWithTove(text: string): string {
	const source = { path: 'Tove Lind.md', text, properties: { contact: 'Tove Lind', met: '2026-11-19' } };
	const whole = { ...source, propertiesBroken: false, created: '2026-11-19' };
	const [line] = readNote(whole, DEFAULT_SETTINGS, { untracked: true }).untracked;
	return line ? `${line.contact ?? '-'} | ${line.due ?? '-'}` : 'nothing';
}

describe('A talk without a person', () => {
	test.each([
		["Let's talk about the lease next week", '- | 2026-11-23'],
		['We need to discuss the rota on Monday', '- | 2026-11-23'],
		["Let's try to book a meeting for this next week", '- | 2026-11-23'],
		['Will discuss the rota next week', '- | 2026-11-23'],
		["We'll talk more about the rota next week", '- | 2026-11-23'],
		["We'll decide on Monday what comes next", '- | 2026-11-23'],
		['We will meet again on Monday', '- | 2026-11-23'],
		['Tove and Kofi will discuss the rota on Monday', 'Tove, Kofi | 2026-11-23'],
		['Tove to look into it and discuss next week', 'Tove | 2026-11-27'],
		["KW - let's talk more about the budget next week", 'KW | 2026-11-23'],
		['Wrote to Kofi, will meet on Monday', 'Kofi | 2026-11-23'],
		['We have a new meeting tomorrow with Amara Diallo', 'Amara Diallo | 2026-11-20'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'Have a call on Monday',
		'Schedule a chat for next week',
		'Phone screen scheduled for Monday',
		'Talk about the rota next week',
	])('%s counts in the note of a person', (text) => {
		expect([foundIn(`- ${text}`), foundWithTove(`- ${text}`)]).toEqual(['nothing', 'Tove Lind | 2026-11-23']);
	});

	test.each([
		"Let's discuss the rota today",
		'We will talk to you in two weeks',
		'Should we talk more next week',
		"I'm speaking at the fair on Monday",
		'Tove talks at the club on Monday',
		'Find out whether we talk on Monday',
		'Once we discuss this on Monday, all is well',
		'Pick a colour when we decide to start on Monday',
		'Meeting on Monday',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});

describe('Who speaks', () => {
	test.each([
		['[16:30] <amara> I have a call with Kofi on Monday', 'Kofi | 2026-11-23'],
		['11:00 AM <•amara> will send it out tomorrow', 'amara | 2026-11-20'],
		['09:17 < amara> probably next week, I will make sure to send it here', 'amara | 2026-11-27'],
		['KW - I will send the rota next week', 'KW | 2026-11-27'],
	])('%s', (text, meaning) => {
		expect(foundIn(text)).toBe(meaning);
	});
});

describe('A line with an aside, a doubt, a link or a gap', () => {
	test.each([
		['Will meet with Tove (the new owner) on Monday', 'Tove | 2026-11-23'],
		['Send the offer to Kofi Mensah (Lakeside) — due Monday', 'Kofi Mensah | 2026-11-23'],
		['Will meet Tove next week or so??', 'Tove | 2026-11-23'],
		['[Tove Lind](https://example.org/tove) will send the rota by Monday', 'Tove Lind | 2026-11-23'],
		['[Rota](https://example.org/rota) - Anders will send it to Tove on Monday', 'Anders | 2026-11-23'],
		['Prepared the newsletter to send out on Friday', '- | 2026-11-20'],
		['Send out as its own letter to Kofi on Friday', 'Kofi | 2026-11-20'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'Will Tove send it on Monday?',
		'Can we meet Kofi on Monday?',
		'[Call Kofi on Monday](https://example.org)',
		'Have results to share on Friday',
		'I was talking to Kofi about it today',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});

describe('A promise in few words', () => {
	test.each([
		["I'll confirm by Monday", '- | 2026-11-23'],
		['Will show next week', '- | 2026-11-23'],
		["We'll revisit this next week", '- | 2026-11-23'],
		['We are going to chat tomorrow morning', '- | 2026-11-20'],
		["We're going to talk on Monday afternoon", '- | 2026-11-23'],
		['Wait until Monday to ping Kofi', 'Kofi | 2026-11-23'],
		["We'll discuss phase 3 (with more room for the guests in the hall) next week", '- | 2026-11-23'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'I can now confirm that it takes place on Monday',
		'We will announce our speakers on Monday',
		'Will revisit the sites of the north on Monday',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});
