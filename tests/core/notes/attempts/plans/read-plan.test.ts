import { readEntry } from '../../../../../src/core/notes/attempts/read-attempts';
import { DEFAULT_SETTINGS } from '../../../../../src/core/settings';

/** What comes next in a log of Wednesday 2026-11-25 at 11:20, with the codes of its problems: `expecting 2026-11-27`. */
function read(words: string): string {
	const entry = readEntry(`2026-11-25 11:20 ${words}`, { day: '2026-11-23', settings: DEFAULT_SETTINGS });
	if (entry?.kind !== 'attempt') return 'nothing';
	const { callingBack, expecting, next, problems } = entry;
	return [
		...(callingBack ? [`calling back ${callingBack}`] : []),
		...(expecting ? [`expecting ${expecting}`] : []),
		...(next ? [`next ${next}`] : []),
		...problems.map(({ code }) => code),
	].join(', ');
}

describe('what the user said to a tape or to somebody else is what the user does', () => {
	test.each([
		["LVM. Said I'd try again Monday", 'calling back 2026-11-30'],
		['LVM. Said I will phone on Dec 2', 'calling back 2026-12-02'],
		['LVM. Said will try again Mon', 'calling back 2026-11-30'],
		["LVM. Told her PA I'd call back tomorrow at 8", 'calling back 2026-11-26T08:00'],
		['LVM. Told Ivo will ring Tuesday', 'calling back 2026-12-01'],
		["No answer. Mentioned I'd be ringing Thursday at 3", 'calling back 2026-11-26T15:00'],
		['LVM. Said to expect my call Friday', 'calling back 2026-11-27'],
		["LVM. Told Oskar I'd send the sheet by Dec 4", 'next 2026-12-04'],
		['LVM. Shall try Friday 10am', 'calling back 2026-11-27T10:00'],
	])('%s', (words, meaning) => expect(read(words)).toBe(meaning));
});

describe('what was said to the user is what they do', () => {
	test.each([
		["spoke. Said she'd call Friday", 'expecting 2026-11-27'],
		["spoke. Told me she'd ring Monday", 'expecting 2026-11-30'],
		['spoke. Said by Friday', 'expecting 2026-11-27'],
		['spoke, promised me the link by Thu', 'expecting 2026-11-26'],
	])('%s', (words, meaning) => expect(read(words)).toBe(meaning));
});

describe('what follows if they do not act is the fallback', () => {
	test.each([
		["spoke, he'll write by Dec 2, otherwise I ring Dec 7", 'expecting 2026-12-02, next 2026-12-07'],
		['spoke. Petra will confirm by Nov 30. If I hear nothing I call Dec 2', 'expecting 2026-11-30, next 2026-12-02'],
		['spoke; verdict Dec 4, else I nudge on Dec 8', 'expecting 2026-12-04, next 2026-12-08'],
		['spoke, answer Monday, or I chase on Wednesday the 2nd', 'expecting 2026-11-30, next 2026-12-02'],
		['spoke. If no reply by Monday, email Wednesday the 2nd', 'expecting 2026-11-30, next 2026-12-02'],
		['spoke, expects an answer Monday; if nothing, ring Dec 3', 'expecting 2026-11-30, next 2026-12-03'],
		['she called back, will send it by Friday, otherwise I call Tuesday', 'expecting 2026-11-27, next 2026-12-01'],
		["LVM, if she doesn't ring back by Monday I email Tuesday", 'expecting 2026-11-30, next 2026-12-01'],
	])('%s', (words, meaning) => expect(read(words)).toBe(meaning));
});

describe('what the user will do', () => {
	test.each([
		['spoke. Next step: mail the outline by Dec 2', 'next 2026-12-02'],
		['spoke. Next steps - call with the CTO Fri 10am', 'next 2026-11-27T10:00'],
		['spoke. F/U Dec 3', 'next 2026-12-03'],
		['spoke. Todo: write the brief by Friday', 'next 2026-11-27'],
		['spoke. Upload certificates by Friday', 'next 2026-11-27'],
		['spoke, have to return the form by Dec 1', 'next 2026-12-01'],
		['spoke, got to ring him Thursday', 'calling back 2026-11-26'],
		['spoke, he wants a writing sample by Dec 4', 'next 2026-12-04'],
		['spoke, asked for my portfolio by Monday', 'next 2026-11-30'],
		['spoke. Onsite Dec 8 at 1', 'next 2026-12-08T13:00'],
		['spoke. Panel interview on Dec 10', 'next 2026-12-10'],
		['spoke, meet again Dec 5', 'next 2026-12-05'],
		['spoke, agreed on Dec 8 at 10', 'next 2026-12-08T10:00'],
		['spoke → email on Friday', 'next 2026-11-27'],
	])('%s', (words, meaning) => expect(read(words)).toBe(meaning));
});

describe('what they will do, although nobody is named', () => {
	test.each([
		['spoke, will find out by Dec 3', 'expecting 2026-12-03'],
		['spoke, I should know by Dec 2', 'expecting 2026-12-02'],
		['spoke, ought to hear by Tuesday', 'expecting 2026-12-01'],
		['spoke, will get back Monday', 'expecting 2026-11-30'],
		['spoke, ringing me Thursday', 'expecting 2026-11-26'],
		['spoke, to email me by Dec 1', 'expecting 2026-12-01'],
		['spoke, confirms Monday', 'expecting 2026-11-30'],
		['spoke, reports back Tuesday', 'expecting 2026-12-01'],
		['spoke, Olga confirming by Monday', 'expecting 2026-11-30'],
		['spoke, HR in touch by Friday', 'expecting 2026-11-27'],
		['spoke, holding for finance until Friday', 'expecting 2026-11-27'],
		['spoke, gave them until Dec 4', 'expecting 2026-12-04'],
		['spoke, owes us a date by Dec 2', 'expecting 2026-12-02'],
		['spoke. Tomorrow she emails the form', 'expecting 2026-11-26'],
		['LVM asking her to call by Friday', 'expecting 2026-11-27'],
		['left a message with her PA to call me back by Fri', 'expecting 2026-11-27'],
	])('%s', (words, meaning) => expect(read(words)).toBe(meaning));
});

describe('when to try again', () => {
	test.each([
		['no answer, c/b Fri 10:15', 'calling back 2026-11-27T10:15'],
		['no answer, callback on Dec 1', 'calling back 2026-12-01'],
		['no answer, f/u Friday', 'next 2026-11-27'],
		['no answer, again tomorrow at 8:30', 'next 2026-11-26T08:30'],
		['no answer, → Fri 9am', 'next 2026-11-27T09:00'],
		['no answer, if nothing I call Thursday', 'next 2026-11-26'],
		['no answer, if no callback, email Mon', 'next 2026-11-30'],
		['no answer, assistant said better on Friday', 'calling back 2026-11-27'],
		['no answer, he’s back Monday', 'next 2026-11-30'],
		['no answer, text Friday', 'next 2026-11-27'],
		['no answer, PA expects her Friday', 'next 2026-11-27'],
		['no answer, office reopens Monday', 'next 2026-11-30'],
		['no answer, will retry Mon', 'calling back 2026-11-30'],
	])('%s', (words, meaning) => expect(read(words)).toBe(meaning));
});
