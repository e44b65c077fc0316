import fc from 'fast-check';
import { windowWords } from '../../../src/core/dates/part-of-day';
import type { Contact } from '../../../src/core/follow-up';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { readAgreed } from '../../../src/core/typed/agreed';

const DANA: Contact = { name: 'Dana Whitfield', link: null };
/** Monday. */
const AT = '2026-11-23T10:00';
const read = (words: string, contacts: readonly Contact[] = [DANA]) =>
	readAgreed(words, { at: AT, contacts, settings: DEFAULT_SETTINGS });

/** `theirs 2026-11-27 | mine 2026-11-26 08:30 | send him my portfolio` */
function brief(words: string): string {
	const { expecting, next, note } = read(words);
	const theirs = expecting && `theirs ${expecting.lastDay}${expecting.time ? ` ${expecting.time}` : ''}`;
	const mine = next && `mine ${next.day}${next.time ? ` ${next.time}` : windowWords(next.window)}`;
	return [theirs, mine, note].filter(Boolean).join(' | ');
}

describe('What the user will do', () => {
	test.each([
		['send him my portfolio Thursday', 'mine 2026-11-26 | send him my portfolio'],
		['Thursday', 'mine 2026-11-26'],
		['tomorrow 8:30', 'mine 2026-11-24 08:30'],
		['call her Thursday', 'mine 2026-11-26'],
		['I call again tomorrow at 9', 'mine 2026-11-24 09:00'],
		["I'll check in on Monday", 'mine 2026-11-30'],
		['next week', 'mine 2026-11-30'],
		['call her Thursday afternoon', 'mine 2026-11-26 afternoon'],
		['send him my portfolio Thursday morning', 'mine 2026-11-26 morning | send him my portfolio'],
		['phone dana on Tuesday', 'mine 2026-11-24'],
		['get back to Dana Whitfield on Tuesday', 'mine 2026-11-24'],
		['check in with Dana Thursday', 'mine 2026-11-26'],
		['phone back next week about the quote', 'mine 2026-11-30 | phone back about the quote'],
		['call Dana tomorrow regarding the lease', 'mine 2026-11-24 | call Dana regarding the lease'],
		['ring Thursday at 11 re: samples', 'mine 2026-11-26 11:00 | ring re: samples'],
		['check in with Dana Thursday on the visa', 'mine 2026-11-26 | check in with Dana on the visa'],
		['try her mobile on Wednesday', 'mine 2026-11-25 | try her mobile'],
		['tomorrow send the list of suppliers', 'mine 2026-11-24 | send the list of suppliers'],
		['by Friday: two references', 'mine 2026-11-27 | two references'],
		['portfolio by Wed', 'mine 2026-11-25 | portfolio'],
		['meet for coffee Dec 3 10am', 'mine 2026-12-03 10:00 | meet for coffee'],
		['thank her for the intro on Wednesday', 'mine 2026-11-25 | thank her for the intro'],
		['I write to Lee today, then call Dana Friday', 'mine 2026-11-23 | I write to Lee today, then call Dana Friday'],
	])('%s → %s', (words, meaning) => expect(brief(words)).toBe(meaning));
});

describe('What they will do', () => {
	test.each([
		['Dana calls Friday', 'theirs 2026-11-27'],
		['Dana will call on Friday.', 'theirs 2026-11-27'],
		['she gets back to me next week', 'theirs 2026-12-04'],
		["they'll let me know by Dec 1", 'theirs 2026-12-01'],
		['she sends the contract Friday', 'theirs 2026-11-27 | she sends the contract'],
		['Dana is sending the job description tomorrow', 'theirs 2026-11-24 | Dana is sending the job description'],
		['Dana to call Friday', 'theirs 2026-11-27'],
		['Dana calls Friday afternoon', 'theirs 2026-11-27 | Dana calls Friday afternoon'],
		['Dana calls Wednesday about the quote', 'theirs 2026-11-25 | Dana calls about the quote'],
		["she'll let me know by Friday which color", "theirs 2026-11-27 | she'll let me know which color"],
		['decision by Friday', 'theirs 2026-11-27 | decision'],
		['waiting for her answer until Friday', 'theirs 2026-11-27 | waiting for her answer'],
		['he promised an answer Wednesday', 'theirs 2026-11-25 | he promised an answer'],
	])('%s → %s', (words, meaning) => expect(brief(words)).toBe(meaning));
});

describe('Who acts', () => {
	test.each([
		['Lee calls Friday', 'theirs 2026-11-27 | Lee calls'],
		['her PA calls Friday', 'theirs 2026-11-27 | her PA calls'],
		['call Tomek Friday', 'mine 2026-11-27 | call Tomek'],
		[
			'Lee calls Friday, if not I call Tomek Monday',
			'theirs 2026-11-27 | mine 2026-11-30 | Lee calls Friday, if not I call Tomek Monday',
		],
	])('is kept where it is not the contact: %s → %s', (words, meaning) => expect(brief(words)).toBe(meaning));

	test.each([
		['dana calls Friday', 'theirs 2026-11-27'],
		['Dana Whitfield calls Friday', 'theirs 2026-11-27'],
		['Dana’ll call Friday', 'theirs 2026-11-27'],
		['call Dana Whitfield back Friday', 'mine 2026-11-27'],
	])('is said by the date where it is the contact: %s → %s', (words, meaning) => expect(brief(words)).toBe(meaning));

	test.each([
		['decides Tue', 'theirs 2026-11-24 | decides'],
		['gets back to me Tue', 'theirs 2026-11-24'],
		['sends the floor plan Tue', 'theirs 2026-11-24 | sends the floor plan'],
		['will decide by Tuesday', 'theirs 2026-11-24 | will decide'],
		['decides Tue, if not I call Fri', 'theirs 2026-11-24 | mine 2026-11-27 | decides Tue, if not I call Fri'],
	])('is the contact where it is left out: %s → %s', (words, meaning) => expect(brief(words)).toBe(meaning));

	test.each([
		['decide on the color Tue', 'mine 2026-11-24 | decide on the color'],
		['will send it Tuesday', 'mine 2026-11-24 | will send it'],
	])('is the user in other words: %s → %s', (words, meaning) => expect(brief(words)).toBe(meaning));
});

describe('Words that leave the day open', () => {
	test.each([
		['maybe Thursday or Friday', 'mine 2026-11-26 | maybe Thursday or Friday'],
		['Thursday or Friday', 'mine 2026-11-26 | Thursday or Friday'],
		['tomorrow maybe', 'mine 2026-11-24 | tomorrow maybe'],
		['call her Tue–Thu', 'mine 2026-11-24 | call her Tue–Thu'],
		['Dana calls Thursday or Friday', 'theirs 2026-11-27 | Dana calls Thursday or Friday'],
	])('are kept: %s → %s', (words, meaning) => expect(brief(words)).toBe(meaning));
});

describe('What both will do', () => {
	test.each([
		['Dana calls Friday, if not I check in Monday', 'theirs 2026-11-27 | mine 2026-11-30'],
		['she will call Friday; otherwise I call Tuesday', 'theirs 2026-11-27 | mine 2026-12-01'],
		['Dana calls Wednesday at 11, otherwise I call at 4pm', 'theirs 2026-11-25 11:00 | mine 2026-11-25 16:00'],
		['she calls Friday at 4pm, if not I call at 9', 'theirs 2026-11-27 16:00 | mine 2026-11-30 09:00'],
		[
			'Dana calls Friday about the quote, if not I call Tuesday',
			'theirs 2026-11-27 | mine 2026-12-01 | Dana calls Friday about the quote, if not I call Tuesday',
		],
		['Dana calls Friday or else Tuesday', 'theirs 2026-11-27 | mine 2026-12-01'],
		['she calls next week, or else I call Dec 9', 'theirs 2026-12-04 | mine 2026-12-09'],
		[
			'Should Dana not write by Friday, I call Tuesday',
			'theirs 2026-11-27 | mine 2026-12-01 | Should Dana not write by Friday, I call Tuesday',
		],
		['Dana calls tomorrow, if not I ring her at 5pm', 'theirs 2026-11-24 | mine 2026-11-24 17:00'],
		[
			'Dana sends the brief Wednesday, I send the quote Friday',
			'theirs 2026-11-25 | mine 2026-11-27 | Dana sends the brief Wednesday, I send the quote Friday',
		],
	])('%s → %s', (words, meaning) => expect(brief(words)).toBe(meaning));
});

describe('Words without a date', () => {
	test.each(['send him my portfolio', 'she liked the article', 'talk about May', '2 suppliers', 'call 614 555 0177'])(
		'%s are a note',
		(words) => expect(read(words)).toEqual({ expecting: null, next: null, note: words, unread: null }),
	);

	test.each(['nothing', 'Nothing agreed', 'no next step', 'none'])('%s is the answer that there is no step', (words) =>
		expect(read(words)).toEqual({ expecting: null, next: null, note: '', unread: null }),
	);

	test('nothing is nothing', () => expect(read('  ')).toEqual({ expecting: null, next: null, note: '', unread: null }));

	test.each(['call her after Easter', 'send it not Friday but the day the audit ends'])(
		'%s keep the words, and say what was not read',
		(words) => {
			const { expecting, next, note, unread } = read(words);
			expect([expecting, next, note, unread === null]).toEqual([null, null, words, false]);
		},
	);

	test('a past day is no next step', () => {
		expect(read('sent it last Friday')).toMatchObject({ expecting: null, next: null, note: 'sent it last Friday' });
	});
});

test('never throws, and without a date keeps every word', () => {
	const words = fc.constantFrom(
		...[
			'Dana',
			'calls',
			'I',
			'send',
			'Friday',
			'tomorrow',
			'8:30',
			'if not',
			',',
			'.',
			'—',
			'[[',
			'next week',
			'“',
			'\ud800',
		],
	);
	fc.assert(
		fc.property(fc.array(words, { maxLength: 12 }), (some) => {
			const text = some.join(' ');
			const { expecting, next, note } = read(text);
			return expecting !== null || next !== null || note === text;
		}),
	);
});
