/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { convert } from '../../../../src/core/dates/time-zones';
import type { AddLine } from '../../../../src/ui/model';
import { freezeClock, startShell, type Shell } from '../../shell';

let shell: Shell;
let line: AddLine;

beforeAll(async () => {
	freezeClock();
	const notes = {
		'Coffee.md': 'Coffee with [[Lee Park]].\n',
		'People/Dana Whitfield.md': '---\naliases: [DW]\n---\n',
		'People/Ana Bell.md': '',
		'People/Ana Petrov.md': '',
		'People/Wiktor Zych.md': '---\ntimezone: Pacific/Kiritimati\n---\n',
		'Talk.md': '- Follow up with Gil on 2026-11-26\n',
		'Two.md': '---\ncontact: ["[[Dana Whitfield]]", "[[Ana Bell]]"]\n---\n',
		'Chat with Pia Holm.md': 'She knows [[Ana Bell]].\n',
		'Once.md': '[[Dana Whitfield]]\n- Follow up with Dana Friday about [[Fleet pricing]]\n',
		'Log.md': '- Follow up with Ann Roe Friday\n- Follow up with Bo Lind Friday\n',
		'Intro.md': 'Met [[Dana Whitfield]] and [[Tomek Wrona]].\n',
		'Group.md': '---\nattendees: [Ann, Bo, Cy]\n---\n- Follow up with Ann Friday\n',
		'Days.md': '',
		'Words.md': '',
		'Prices.md': 'See [[Fleet pricing]].\n',
		'Zone.md': '---\ncontact: "[[Wiktor Zych]]"\n---\n',
		'Own zone.md': '---\ncontact: Hedda Falk\ntimezone: Pacific/Kiritimati\n---\n',
	};
	shell = await startShell(notes);
	line = shell.actions.addLine('Coffee.md');
});
afterAll(() => {
	shell.destroy();
	jest.useRealTimers();
});

/** What would be written, and into which notes. */
function written(text: string, of = line): string {
	const { draft, places } = of.read(text);
	if (!draft) return 'nothing';
	return `${shell.actions.previewAdd(draft)} > ${places.map(({ title }) => title).join(', ')}`;
}

describe('A typed follow-up is written', () => {
	it.each([
		['call Dana Fri 14:00 about the offer', 'Follow up with [[Dana Whitfield]] on 2026-11-27 at 14:00 about the offer'],
		['email Dana W tomorrow', 'Follow up with [[Dana Whitfield]] by email on 2026-11-24'],
		['dw tomorrow morning', 'Follow up with [[Dana Whitfield|DW]] on 2026-11-24 morning'],
		['Dana calls Friday', 'Next step: [[Dana Whitfield]] calls by 2026-11-27'],
	])('with the person of the vault whom the name means: %s', (text, expected) => {
		expect(written(text)).toBe(`${expected} > Coffee, Dana Whitfield`);
	});

	it.each([
		['tomorrow about the lease', 'Follow up with [[Lee Park]] on 2026-11-24 about the lease'],
		['kim tomorrow', 'Follow up with Kim on 2026-11-24'],
		['gil tomorrow', 'Follow up with Gil on 2026-11-24'],
		['email joan.ruiz@acme.example tomorrow', 'Follow up with joan.ruiz@acme.example by email on 2026-11-24'],
		['Lee and Kim tomorrow', 'Follow up with Lee and Kim on 2026-11-24'],
		['call the recruiter at Acme tomorrow', 'Follow up with the recruiter at Acme on 2026-11-24'],
		['in 3 weeks ask Kim for a referral', 'Follow up with Kim on 2026-12-14 to ask for a referral'],
	])('with the note’s contact, or with the words as typed: %s', (text, expected) => {
		expect(written(text)).toBe(`${expected} > Coffee`);
	});

	it.each([
		['Dana from Acme Friday', 'Follow up with [[Dana Whitfield]] from Acme on 2026-11-27'],
		['Dana (via Gil) Fri about rent', 'Follow up with [[Dana Whitfield]] (via Gil) on 2026-11-27 about rent'],
		[
			'remind me to thank Dana Fri for the tour',
			'Follow up with [[Dana Whitfield]] on 2026-11-27 to thank Dana for the tour',
		],
		['ask Dana Fri about the flat', 'Follow up with [[Dana Whitfield]] on 2026-11-27 to ask about the flat'],
		['maybe call Dana Fri', 'Next step: maybe call [[Dana Whitfield]] on 2026-11-27'],
		['call Dana or Kim fri', 'Next step: call [[Dana Whitfield]] or Kim on 2026-11-27'],
	])('with every word that says more than who and when: %s', async (text, expected) => {
		const { draft } = line.read(text);
		expect(draft && shell.actions.previewAdd(draft)).toBe(expected);
		expect(draft && (await shell.actions.add('Words.md', draft))).toMatchObject({ ok: true });
		expect(await shell.read('Words.md')).toContain(`- ${expected}\n`);
	});

	it.each([
		[
			'email Dana and Wiktor Friday',
			'Follow up with [[Dana Whitfield]] and [[Wiktor Zych]] by email on 2026-11-27 > Coffee, Dana Whitfield',
		],
		[
			'[[Dana Whitfield]], Wiktor tomorrow',
			'Follow up with [[Dana Whitfield]], [[Wiktor Zych]] on 2026-11-24 > Coffee, Dana Whitfield',
		],
		['Ana and Wiktor tomorrow', 'Follow up with Ana and Wiktor on 2026-11-24 > Coffee'],
		['Kim and Wiktor tomorrow', 'Follow up with Kim and Wiktor on 2026-11-24 > Coffee'],
	])('with links to several people if the vault knows each of them once: %s', (text, expected) => {
		expect(written(text)).toBe(expected);
	});

	it.each([
		['Dana Thursday or Friday', 'Follow up with [[Dana Whitfield]] on 2026-11-26 or 2026-11-27'],
		['Dana Tue–Thu', 'Follow up with [[Dana Whitfield]] on 2026-11-24 to 2026-11-26'],
		['Dana between Tue and Thu', 'Follow up with [[Dana Whitfield]] on 2026-11-24 to 2026-11-26'],
		[
			'Dana Fri or next Tue about the flat',
			'Follow up with [[Dana Whitfield]] on 2026-11-27 or 2026-12-01 about the flat',
		],
		['Dana Thu or Fri at 3pm', 'Follow up with [[Dana Whitfield]] on 2026-11-26 or 2026-11-27 at 15:00'],
		['Dana next week', 'Follow up with [[Dana Whitfield]] on 2026-11-30'],
		['Dana Fri, otherwise Mon', 'Next step: [[Dana Whitfield]] on 2026-11-27, otherwise on 2026-11-30'],
		['Dana Tuesday if not Thursday', 'Next step: [[Dana Whitfield]] on 2026-11-24 if not on 2026-11-26'],
	])('with all days that the line names: %s', async (text, expected) => {
		const { draft } = line.read(text);
		expect(draft && shell.actions.previewAdd(draft)).toBe(expected);
		expect(draft && (await shell.actions.add('Days.md', draft))).toMatchObject({ ok: true });
		expect(await shell.read('Days.md')).toContain(`- ${expected}\n`);
	});

	it('in the user’s own words where an act is denied before a day', () => {
		expect(written("Don't call Dana before Fri")).toContain(
			"Next step: Don't call [[Dana Whitfield]] before 2026-11-27 >",
		);
	});

	it('into the contact’s own note without another one', () => {
		const anywhere = shell.actions.addLine(null);
		expect(written('Dana tomorrow', anywhere)).toBe('Follow up with [[Dana Whitfield]] on 2026-11-24 > Dana Whitfield');
		expect(written('kim tomorrow', anywhere)).toBe('Follow up with Kim on 2026-11-24 > ');
	});

	it.each(['Dana', '', 'about the lease'])('not without a date: %s', (text) => expect(written(text)).toBe('nothing'));
});

describe('A line that names nobody', () => {
	const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
	const at = (minute: string) => convert(minute, 'Pacific/Kiritimati', timeZone).replace('T', ' at ');

	it.each([
		['Two.md', 'Follow up with [[Dana Whitfield]] and [[Ana Bell]] on 2026-11-27 about pay rent'],
		['Chat with Pia Holm.md', 'Follow up with Pia Holm on 2026-11-27 about pay rent'],
		['People/Dana Whitfield.md', 'Follow up with Dana Whitfield on 2026-11-27 about pay rent'],
		['Talk.md', 'Follow up with Gil on 2026-11-27 about pay rent'],
		['Once.md', 'Follow up with [[Dana Whitfield]] on 2026-11-27 about pay rent'],
	])('is with the people of the note: %s', (path, expected) => {
		const { draft } = shell.actions.addLine(path).read('pay rent friday');
		expect(draft && shell.actions.previewAdd(draft)).toBe(expected);
	});

	it.each(['Log.md', 'Intro.md', 'Group.md', 'Prices.md'])(
		'is with nobody where several are named, or none: %s',
		(path) => {
			const { contact, draft } = shell.actions.addLine(path).read('pay rent friday');
			expect([contact, draft]).toEqual([null, null]);
		},
	);

	it.each([
		['Zone.md', 'Thursday 9am their time', `[[Wiktor Zych]] on ${at('2026-11-26T09:00')}`],
		['Zone.md', 'call thursday 9 his time about x', `[[Wiktor Zych]] on ${at('2026-11-26T09:00')} about x`],
		['Own zone.md', 'Thursday 9am her time', `Hedda Falk on ${at('2026-11-26T09:00')}`],
		['Own zone.md', 'Hedda Falk Thursday 9am her time', `Hedda Falk on ${at('2026-11-26T09:00')}`],
	])('has the clock of the note’s contact: %s %s', (path, text, expected) => {
		const { draft } = shell.actions.addLine(path).read(text);
		expect(draft && shell.actions.previewAdd(draft)).toBe(`Follow up with ${expected}`);
	});
});

describe('The time of a contact', () => {
	const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
	const at = (minute: string) => convert(minute, 'Pacific/Kiritimati', timeZone).replace('T', ' at ');

	it.each([
		['call Wiktor Zych Thursday 9am their time', '2026-11-26T09:00'],
		['call [[Wiktor Zych]] Thursday 14:00 their time', '2026-11-26T14:00'],
	])('is written on the user’s clock: %s', (text, minute) => {
		expect(written(text)).toBe(`Follow up with [[Wiktor Zych]] on ${at(minute)} > Coffee, Wiktor Zych`);
	});

	it.each([
		['Dana Fri 5pm her time', '[[Dana Whitfield]] on 2026-11-27 at 17:00 their time'],
		['Kim Fri morning her time about rent', 'Kim on 2026-11-27 morning their time about rent'],
	])('stays theirs while their zone is not known: %s', (text, expected) => {
		const { draft, zoneMissing } = line.read(text);
		expect(draft && shell.actions.previewAdd(draft)).toBe(`Follow up with ${expected}`);
		expect(zoneMissing).toBe(true);
	});

	it('is the user’s where the words do not name it', () => {
		expect(written('call Wiktor Zych Thursday 9am')).toBe(
			'Follow up with [[Wiktor Zych]] on 2026-11-26 at 09:00 > Coffee, Wiktor Zych',
		);
	});
});

describe('Several people with a name', () => {
	it('are offered, with the rest of the line kept', () => {
		const { which, contact } = line.read('call ana fri about the lease');
		expect(contact).toBe('Ana');
		expect(which.map(({ value }) => value)).toEqual([
			'call [[Ana Bell]] fri about the lease',
			'call [[Ana Petrov]] fri about the lease',
		]);
	});

	it('keep what describes them', () => {
		expect(line.read('call ana from Acme fri').which.map(({ value }) => value)).toEqual([
			'call [[Ana Bell]] from Acme fri',
			'call [[Ana Petrov]] from Acme fri',
		]);
	});

	it('are one if the words tell', () => expect(line.read('call Ana P fri').contact).toBe('Ana Petrov'));
});

describe('Completion', () => {
	const offered = (text: string) => line.people(text, text.length).map(({ value }) => value);

	it('offers people for the name at the caret, as the whole line', () => {
		expect(offered('call wh')).toEqual(['call [[Dana Whitfield]] ', 'call [[Dana Whitfield|DW]] ']);
		expect(offered('call Dana Fri about wh')).toEqual([]);
	});

	it.each([
		['call Dana tom', 'orrow'],
		['call Dana next Fri', 'day'],
		['call Dana about the mar', null],
		['call D', null],
	])('completes a date at the end: %s', (text, rest) => expect(line.completion(text, [])).toBe(rest));

	it.each([
		['call Dana', 'call Dana Fri'],
		['call Dana today', 'call Dana Fri '],
		['call Dana today about it', 'call Dana Fri about it'],
		['call Dana about the lease', 'call Dana Fri about the lease'],
		['', 'Fri'],
	])('puts a chip where the date belongs: %s', (text, expected) => expect(line.withDate(text, 'Fri')).toBe(expected));
});
