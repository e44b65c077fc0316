import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { readAddLine } from '../../../src/core/typed/add-line';
import { inOwnWords } from '../../../src/core/typed/add-words';
import type { DayOrMinute } from '../../../src/core/follow-up';
import { dated } from './dated';

/** Monday. */
const NOW = '2026-11-23T08:00';
const PEOPLE = ['Dana Whitfield', 'Mom', 'Al'].map((name) => ({ name, link: name }));
const CONTEXT = { now: NOW, settings: DEFAULT_SETTINGS, people: PEOPLE };

/** `Dana | mine 2026-11-27 14:00 | Call | the portfolio` */
function brief(typed: string): string {
	const { contact, expecting, due, otherwise, channel, purpose } = readAddLine(typed, CONTEXT);
	const theirs = expecting && `theirs ${dated(expecting)}`;
	const then = otherwise && `otherwise ${dated(otherwise)}`;
	return [contact, theirs, due && `mine ${dated(due)}`, then, channel, purpose].filter(Boolean).join(' | ');
}

describe('One line for a follow-up', () => {
	test.each([
		['call Dana Fri 14:00 about the portfolio', 'Dana | mine 2026-11-27 14:00 | Call | the portfolio'],
		['Tomek wed morning about the ops job', 'Tomek | mine 2026-11-25 –12:00 | the ops job'],
		['tomek wed morning about the ops job', 'tomek | mine 2026-11-25 –12:00 | the ops job'],
		['ms tanaka monday after 4pm', 'ms tanaka | mine 2026-11-30 16:00–'],
		['dr. okoye thu about the lab', 'dr. okoye | mine 2026-11-26 | the lab'],
		['email kim tomorrow re: invoice', 'kim | mine 2026-11-24 | Email | invoice'],
		['Dana in 3 business days', 'Dana | mine 2026-11-26'],
		['coffee with Isha thu 10am to thank her', 'Isha | mine 2026-11-26 10:00 | In person | thank her'],
		['send Ana a card tuesday', 'Ana | mine 2026-11-24 | Letter'],
		['send Ana the contract tuesday', 'Ana | mine 2026-11-24 | Email | the contract'],
		['linkedin message to Lee tue', 'Lee | mine 2026-11-24 | Message'],
		['ping greg tmrw', 'greg | mine 2026-11-24 | Message'],
		['Lee, Kim tomorrow', 'Lee, Kim | mine 2026-11-24'],
		['follow up with Lee and Kim Tue about offers', 'Lee and Kim | mine 2026-11-24 | offers'],
		['call the recruiter at Acme tomorrow', 'the recruiter at Acme | mine 2026-11-24 | Call'],
		['call [[People/Dana Whitfield|Dana]] Fri', '[[People/Dana Whitfield|Dana]] | mine 2026-11-27 | Call'],
		['14:00', 'mine 2026-11-23 14:00'],
	])('%s → %s', (typed, meaning) => expect(brief(typed)).toBe(meaning));
});

describe('Words that are nothing else', () => {
	test.each([
		['call Dana Fri bring samples', 'Dana | mine 2026-11-27 | Call | bring samples'],
		[
			'call Dana about the portfolio Fri 14:00, bring samples',
			'Dana | mine 2026-11-27 14:00 | Call | the portfolio, bring samples',
		],
		['please call Dana again on Fri', 'Dana | mine 2026-11-27 | Call'],
		['remind me to thank Ines on the 30th for the tour', 'Ines | mine 2026-11-30 | thank Ines for the tour'],
		['I should thank Dana for the lift on Wednesday', 'Dana | mine 2026-11-25 | thank Dana for the lift'],
		['follow up w Tess 11/24 2:30p call re quote — urgent!', 'Tess | mine 2026-11-24 14:30 | quote — urgent!'],
		['Need to ring Kim Friday re the keys', 'Kim | mine 2026-11-27 | Call | the keys'],
		['ask April in March about the garden', 'April | mine 2027-03-31 | ask about the garden'],
		['Friday: chase Kim for the deposit', 'Kim | mine 2026-11-27 | chase for the deposit'],
		['linkedin msg to Oona Berg eow', 'Oona Berg | mine 2026-11-27 | Message'],
		['📞 ring Kim sat 10', 'Kim | mine 2026-11-28 10:00 | Call'],
		['Call Ana; then call Ben Friday', 'Ana | mine 2026-11-27 | Call | call Ben'],
		['send Dana the deck Fri and ask for notes', 'Dana | mine 2026-11-27 | Email | the deck and ask for notes'],
		['Kim Tue; bring samples; ask about rates', 'Kim | mine 2026-11-24 | bring samples; ask about rates'],
		['video call with Ada Thu 15:00 about the tour', 'Ada | mine 2026-11-26 15:00 | Call | the tour'],
		['LinkedIn Kim Friday', 'Kim | mine 2026-11-27 | LinkedIn'],
		['todo: call Kim Tue', 'Kim | mine 2026-11-24 | Call'],
		["don't forget to call Kim Tue re samples", 'Kim | mine 2026-11-24 | Call | samples'],
		['tell Kim on Monday that the offer stands', 'Kim | mine 2026-11-30 | tell Kim that the offer stands'],
		['Dana Friday for the intro', 'Dana | mine 2026-11-27 | the intro'],
		['call Dana Fri about [[Fleet pricing]]', 'Dana | mine 2026-11-27 | Call | [[Fleet pricing]]'],
		['llamar a José', 'llamar a José'],
	])('are the purpose: %s → %s', (typed, meaning) => expect(brief(typed)).toBe(meaning));
});

describe('Words that describe a person', () => {
	test.each([
		['Kim from Acme Friday', 'Kim from Acme | mine 2026-11-27'],
		['Kim at Blue Harbor Friday about rent', 'Kim at Blue Harbor | mine 2026-11-27 | rent'],
		['check in with Priya Nair (via Dana) tmrw', 'Priya Nair (via Dana) | mine 2026-11-24'],
		['Priya Nair via Dana tmrw', 'Priya Nair via Dana | mine 2026-11-24'],
		['Kim (recruiter) Fri about the visa', 'Kim (recruiter) | mine 2026-11-27 | the visa'],
	])('stay beside the name: %s → %s', (typed, meaning) => expect(brief(typed)).toBe(meaning));

	test.each([
		['Kim via LinkedIn Friday', 'Kim | mine 2026-11-27 | Message'],
		['Kim (Fri)', 'Kim | mine 2026-11-27'],
		['Kim from Friday', 'Kim | mine 2026-11-27'],
	])('are not the way or the day: %s → %s', (typed, meaning) => expect(brief(typed)).toBe(meaning));
});

describe('Words that leave a plan open', () => {
	test.each([
		['Tomek around the 30th', 'Tomek around 2026-11-30'],
		['Tomek sometime next month', 'Tomek sometime 2026-12-01 to 2026-12-31'],
		['Tomek sometime in January about rent', 'Tomek sometime 2027-01-01 to 2027-01-29 about rent'],
		['maybe call Tomek Friday', 'maybe call Tomek on 2026-11-27'],
		['Tomek until Friday', 'Tomek until 2026-11-27'],
		['call Tomek or Lee friday', 'call Tomek or Lee on 2026-11-27'],
		["Don't call Tomek before Friday", "Don't call Tomek before 2026-11-27"],
		['I promised Tomek to call Friday at 9', 'I promised Tomek to call on 2026-11-27 at 09:00'],
		['Tomek Friday if he is back', 'Tomek on 2026-11-27 if he is back'],
	])('stay in the line: %s → %s', (typed, words) => {
		const reading = readAddLine(typed, CONTEXT);
		const { due } = reading;
		const settled = {
			contact: 'Tomek',
			expecting: null,
			due: due && (due.time ? `${due.day}T${due.time}` : due.day),
		};
		expect(reading.keepsWords).toBe(true);
		expect(inOwnWords(typed, reading, settled, CONTEXT)?.words).toBe(words);
	});

	test.each(['call Tomek Friday', 'Tomek Friday about the notes', 'Tomek Friday bring samples'])(
		'are not in %s',
		(typed) => expect(readAddLine(typed, CONTEXT).keepsWords).toBe(false),
	);
});

test('what the user will say has no date of theirs', () => {
	expect(brief('text Kim: "see you Friday"')).toBe('Kim | Text | see you Friday');
	expect(brief('Kim: "I call Friday"')).toContain('2026-11-27');
});

test('a day of somebody else is pointed out', () => {
	const reading = readAddLine('meet Kim on Friday, call Lee on Monday', CONTEXT);
	expect(reading).toMatchObject({ purpose: 'call Lee on Monday', unread: { code: 'line.second-person', name: 'Lee' } });
});

describe('What they promised', () => {
	test.each([
		['Dana calls Friday, if not I check in Monday', 'Dana | theirs 2026-11-27 | mine 2026-11-30'],
		['Dana will send the contract by Friday', 'Dana | theirs 2026-11-27'],
		[
			'Dana calls Thursday at 9, otherwise I call at 2pm',
			'Dana | theirs 2026-11-26 09:00 | mine 2026-11-26 14:00 | Call',
		],
	])('%s → %s', (typed, meaning) => expect(brief(typed)).toBe(meaning));

	test.each<[string, DayOrMinute, DayOrMinute | null, string | null]>([
		[
			'Dana calls Friday, if not I check in Monday',
			'2026-11-27',
			'2026-11-30',
			'[[Dana Whitfield]] calls by 2026-11-27, if not I check in on 2026-11-30',
		],
		['Dana will send it by Friday', '2026-11-27', null, '[[Dana Whitfield]] will send it by 2026-11-27'],
		['Dana calls Fri 14:00', '2026-11-27T14:00', null, '[[Dana Whitfield]] calls by 2026-11-27 at 14:00'],
		['Dana calls Friday', '2026-11-27', '2026-11-30', null],
		[
			'Dana calls Friday or else Tuesday',
			'2026-11-27',
			'2026-12-01',
			'[[Dana Whitfield]] calls by 2026-11-27 or else on 2026-12-01',
		],
		[
			'Should Dana not call by Friday, I write Tuesday',
			'2026-11-27',
			'2026-12-01',
			'Should [[Dana Whitfield]] not call by 2026-11-27, I write on 2026-12-01',
		],
		[
			'Dana calls Thursday at 9, otherwise I call at 2pm',
			'2026-11-26T09:00',
			'2026-11-26T14:00',
			'[[Dana Whitfield]] calls by 2026-11-26 at 09:00, otherwise I call on 2026-11-26 at 14:00',
		],
		['Dana calls Thursday at 9, otherwise I call at 2pm', '2026-11-26T09:00', '2026-11-25T14:00', null],
		['Dana calls Thursday at 9, otherwise I call at 2pm', '2026-11-26T09:00', '2026-11-26T08:00', null],
	])('is written in the same words, or not at all: %s', (typed, expecting, due, words) => {
		const settled = { contact: '[[Dana Whitfield]]', expecting, due };
		expect(inOwnWords(typed, readAddLine(typed, CONTEXT), settled, CONTEXT)?.words ?? null).toBe(words);
	});
});

describe('A second day of the user', () => {
	test.each([
		['Dana Fri, otherwise Mon', 'Dana | mine 2026-11-27 | otherwise 2026-11-30'],
		['Tomek Tuesday if not Thursday', 'Tomek | mine 2026-11-24 | otherwise 2026-11-26'],
		['call Dana Fri 9am or else Wed', 'Dana | mine 2026-11-27 09:00 | otherwise 2026-12-02 | Call'],
	])('follows the first: %s → %s', (typed, meaning) => expect(brief(typed)).toContain(meaning));

	test.each([
		['Dana Fri, otherwise Mon', '[[Dana Whitfield]] on 2026-11-27, otherwise on 2026-11-30'],
		['call Dana Fri about rent, if not Mon', 'call [[Dana Whitfield]] on 2026-11-27 about rent, if not on 2026-11-30'],
		['Fri, otherwise Mon', 'on 2026-11-27, otherwise on 2026-11-30, with [[Dana Whitfield]]'],
	])('is written with it: %s', (typed, words) => {
		const settled = { contact: '[[Dana Whitfield]]', expecting: null, due: '2026-11-27', otherwise: '2026-11-30' };
		expect(inOwnWords(typed, readAddLine(typed, CONTEXT), settled, CONTEXT)?.words).toBe(words);
	});
});

describe('People of the vault', () => {
	test.each([
		['Fri 14:00 Dana portfolio', 'Dana | mine 2026-11-27 14:00 | portfolio'],
		['call mom tonight', 'mom | mine 2026-11-23 17:00– | Call'],
		['Fri portfolio dana whitfield', 'dana whitfield | mine 2026-11-27 | portfolio'],
	])('are found where they are named: %s → %s', (typed, meaning) => expect(brief(typed)).toBe(meaning));

	test.each([
		['Fri momentum al', 'mine 2026-11-27 | momentum al'],
		['Fri about Dana', 'mine 2026-11-27 | Dana'],
	])('are not found in a purpose or in other words: %s', (typed, meaning) => expect(brief(typed)).toBe(meaning));
});

test('words that hold a date in part say what was not read', () => {
	expect(readAddLine('call Dana after Easter', CONTEXT)).toMatchObject({
		due: null,
		unread: { code: 'date.not-understood' },
	});
});

test('each part has its place in the line', () => {
	const typed = 'email the recruiter at Acme Fri about the offer';
	const parts = readAddLine(typed, CONTEXT).spans.map(({ part, from, to }) => `${part}: ${typed.slice(from, to)}`);
	expect(parts).toEqual([
		'channel: email',
		'contact: the recruiter at Acme',
		'my-day: Fri',
		'purpose: about the offer',
	]);
});

test('never throws, and the parts never overlap', () => {
	const words = fc.constantFrom(
		...[
			'Dana',
			'call',
			'email',
			'Fri',
			'14:00',
			'about',
			'the',
			'[[',
			']]',
			'|',
			',',
			'(',
			'@',
			'if not',
			'I',
			'\ud800',
		],
	);
	fc.assert(
		fc.property(fc.array(words, { maxLength: 12 }), (some) => {
			const text = some.join(' ');
			const { spans } = readAddLine(text, CONTEXT);
			return spans.every(
				({ from, to }, index) => from >= (spans[index - 1]?.to ?? 0) && to > from && to <= text.length,
			);
		}),
	);
});
