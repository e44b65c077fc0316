import fc from 'fast-check';
import { readNote } from '../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

const read = (text: string, properties: Record<string, unknown> | null = null) =>
	readNote(
		{ path: '2026-11-19 Talk.md', text, properties, propertiesBroken: false, created: '2026-11-19' },
		DEFAULT_SETTINGS,
	);

/** Returns the day to act, the promised day, the fallback and the problems. */
function rolesOf(line: string, properties: Record<string, unknown> | null = null) {
	const followUp = read(line, properties).followUps[0];
	const day = (when: { day: string; time: string | null } | null | undefined) =>
		when ? when.day.slice(5) + (when.time === null ? '' : ` ${when.time}`) : null;
	const expected = followUp?.expected ?? null;
	return [
		day(followUp?.act),
		expected && expected.lastDay.slice(5),
		day(followUp?.fallback),
		...(followUp?.problems ?? []).map(({ code }) => code),
	];
}

describe('who acts on a date', () => {
	test.each([
		['- Follow up with Wes; they post results Friday, I call the following Monday', '11-23', null, null],
		['- Follow up with Wes. The team moves Friday, so I ring Monday', '11-23', null, null],
		['- Follow up with Wes on Friday; I call again Monday', '11-20', null, null],
		['- Follow up with Wes - HR meets Monday, decision by Wednesday', null, '11-25', null],
		['- Follow up with Wes, he meets me Monday', '11-23', null, null],
		['- Follow up with Wes - he said "ring me Tuesday"', '11-24', null, null],
		['- Follow up with Wes: "call me Tuesday," he said', '11-24', null, null],
		['- Follow up with Wes, he said to ring him Tuesday', '11-24', null, null],
		['- Follow up with Wes: he says "I\'ll call Tuesday"', null, '11-24', null],
		['- Follow up with Wes. She wrote: "we will decide by Tuesday"', null, '11-24', null],
		['- Follow up with Wes - portfolio due Monday, call Wednesday to see if he got it', '11-25', null, null],
		['- Follow up with Wes - ideally Monday, call Wednesday otherwise', '11-23', null, null],
		['- Follow up with Wes: Monday, call again Wednesday', '11-23', null, null],
		['- Follow up with Wes: he texted "running late, try me Tuesday"', '11-24', null, null],
		['- Follow up with Wes Monday at the earliest, Tuesday would be better', '11-23', null, null],
		['- Next step: Lou reads it Sunday and calls Monday', null, '11-23', null],
		['- Next step: Lou reads it Sunday & calls Monday', null, '11-23', null],
		['- Next step: Lou reads it by Sunday', null, '11-22', null],
		['- Next step: Ada sends it Monday, then I call Friday', '11-27', '11-23', null],
		['- Next step: Ada sends it Monday, I call regardless Friday', '11-27', '11-23', null],
		['- Call back Petra this Friday', '11-20', null, null],
		['- Circle back Petra this afternoon', '11-19', null, null],
		['- Follow up with Wes Tuesday, on his mobile, 11:30', '11-24 11:30', null, null],
		['- Follow up with Wes Tuesday (quiet day), at 11:30', '11-24 11:30', null, null],
		['- Follow up with Wes Tuesday, standup is at 10', '11-24', null, null],
		["- Next step: Dov's assistant to schedule by Tuesday", null, '11-24', null],
	])('%s', (line, ...roles) => {
		expect(rolesOf(line)).toEqual(roles);
	});

	test.each([
		['- F/U Ottavia the Thursday of Hanukkah', 'Ottavia'],
		['- Call back Ignacio the Mon after his hols', 'Ignacio'],
		['- F/U Caspian not next week', 'Caspian'],
		['- Follow up with Jun-ho Wednesday', 'Jun-ho'],
		['- Follow up with Jan-Erik Holm Wednesday', 'Jan-Erik Holm'],
		['- Follow up with Ana Mid-December', 'Ana'],
		['- Follow up with Ana Monday-ish', 'Ana'],
	])('the contact of %s', (line, name) => {
		expect(read(line).followUps[0]?.contacts[0]?.name).toBe(name);
	});

	test('the person who asks for a call is the contact', () => {
		expect(read('- Dana said to call Tuesday #follow-up').followUps[0]?.contacts[0]?.name).toBe('Dana');
	});
});

describe('a date counts from the expected day', () => {
	test.each([
		['- Next step: Dana decides by end of next week, I call the Monday after', '11-30', '11-27', null],
		['- Next step: Dana will call Friday; if not, the Monday after', null, '11-20', '11-23'],
		['- Next step: Dana will call Friday, otherwise I ring two days after that at 9', null, '11-20', '11-22 09:00'],
		['- Next step: they decide by Dec 10. Otherwise I check in a week later', null, '12-10', '12-17'],
		['- Next step: they decide by Dec 10, else the week after that', null, '12-10', '12-14'],
		['- Next step: Dana promised it by Friday, else the day after', null, '11-20', '11-21'],
		['- Next step: Dana promised it by Friday, else the business day after', null, '11-20', '11-23'],
		['- Next step: Dana promised it by Friday, otherwise I call after that', null, '11-20', '11-23'],
		['- Next step: Dana calls next week, otherwise the following Tuesday', null, '11-27', '12-01'],
		['- Next step: Dana is on leave until Dec 1, call her the day after', '12-02', null, null],
		['- Next step: Dana calls Monday at 11, otherwise I call at 4pm', null, '11-23', '11-23 16:00'],
		['- Next step: Dana calls Friday at 4pm, if not I ring at 9', null, '11-20', '11-23 09:00'],
		['- Next step: Dana calls Monday, otherwise I call at noon', null, '11-23', '11-23 12:00'],
	])('%s', (line, ...roles) => {
		expect(rolesOf(line)).toEqual(roles);
	});

	test('also if a property gives that day', () => {
		const properties = { expecting: 'Friday', 'follow-up': 'the Monday after' };
		expect(rolesOf('', properties)).toEqual(['11-23', '11-20', null]);
		expect(rolesOf('', { expecting: 'Dec 10', 'follow-up': 'a week later' })).toEqual(['12-17', '12-10', null]);
	});

	test.each([
		['- Next step: Dana will call Friday, otherwise the day after tomorrow', null, '11-20', '11-21'],
		['- Next step: applied Nov 2, call Dana a week later', '11-26', null, null],
	])('unless its words name another: %s', (line, ...roles) => {
		expect(rolesOf(line)).toEqual(roles);
	});

	test('an unknown anchor is never read as the expected day', () => {
		const roles = rolesOf('- Next step: Dana will call Friday, otherwise the Monday after Thanksgiving');
		expect(roles.slice(0, 3)).toEqual([null, '11-20', null]);
		expect(roles).toHaveLength(4);
	});
});

describe('“back in” a month', () => {
	test.each([
		['- Next step: Dana will circle back in December', '12-31'],
		['- Next step: Dana will call back in December', '12-31'],
		['- Next step: Dana gets back in December', '12-31'],
		['- Next step: they come back in December', '12-31'],
		['- Next step: I should hear back in early January', '01-08'],
	])('is a promise after a verb of contact: %s', (line, expected) => {
		expect(rolesOf(line)).toEqual([null, expected, null]);
	});

	test('is an absence after "when she"', () => {
		expect(rolesOf('- Follow up with Dana when she comes back in December')).toEqual(['12-01', null, null]);
	});

	test('is background otherwise', () => {
		expect(rolesOf('- Next step: call Dana, whom I met back in March').slice(0, 3)).toEqual([null, null, null]);
	});
});

describe('a condition with a span lets me act on the business day after it', () => {
	test.each([
		['- Follow up with Dana if the documents are not received within 3-5 business days', null, '11-26', '11-27'],
		['- Follow up with Dana if the signed form is not back in 7 days', null, '11-26', '11-27'],
		['- Follow up with Dana if she has not replied in a week', null, '11-26', '11-27'],
	])('%s', (line, ...roles) => {
		expect(rolesOf(line)).toEqual(roles);
	});

	test('a condition with a day does not', () => {
		expect(rolesOf("- Follow up with Dana if I don't hear by Friday")).toEqual([null, '11-20', null]);
	});
});

describe('the date of a thing is not the day to act', () => {
	test.each([
		['- Follow up with Dana about the January 5 start date'],
		['- Follow up with Dana on the 2026-11-16 proposal'],
		['- Follow up with Dana re: Dec 12 call'],
		['- Follow up with Dana per the Oct 1 summary'],
		['- Follow up with Dana about a start date of Jan 4'],
		['- Send Dana the quote with the 2027-01-01 effective date #follow-up'],
	])('%s has no date', (line) => {
		expect(rolesOf(line)).toEqual([null, null, null, 'date.partly-read']);
		expect(rolesOf(line.replace('Dana', 'Dana on Tuesday')).slice(0, 3)).toEqual(['11-24', null, null]);
	});

	test.each([
		['- Follow up with Dana by the Dec 10 deadline', '12-10'],
		['- Follow up with Dana on the 15th about the offer', '12-15'],
		['- Follow up with Dana about the start date on Tuesday', '11-24'],
		['- Follow up with Dana the week of December 1', '11-30'],
	])('but %s has one', (line, day) => {
		expect(rolesOf(line)).toEqual([day, null, null]);
	});
});

describe('a date in full outranks a vague one before it', () => {
	test.each([
		['- Follow up with Dana within 48 hrs (by Mon Nov 23)', '11-23'],
		['- Follow up with Dana next week (Tue Nov 24)', '11-24'],
		['- Call Dana at 4 PM (2026-11-24) #follow-up', '11-24 16:00'],
	])('%s', (line, day) => {
		expect(rolesOf(line)).toEqual([day, null, null]);
	});

	test('but brackets that only mention a date do not', () => {
		expect(rolesOf('- Check in with Dana about notice dates (31 December?) on Monday')[0]).toBe('11-23');
		expect(rolesOf('- Check in with Dana next week (her leave ends Dec 12)')[0]).toBe('11-23');
	});
});

describe('a time next to a sign, a link or a field counts', () => {
	test.each([
		['- Check in with Dana 📅 2026-11-24 09:30', '11-24 09:30'],
		['- Check in with Dana 📅 2026-11-24 at 4pm 🔁 every week', '11-24 16:00'],
		['- Check in with Dana at 9:30 📅 2026-11-24', '11-24 09:30'],
		['- Check in with Dana 📅 [[2026-11-24]] 14:00', '11-24 14:00'],
		['- Check in with Dana [[2026-11-24|Tuesday]] at 2pm', '11-24 14:00'],
		['- Check in with Dana [due:: 2026-11-24] at 14:00', '11-24 14:00'],
		['- Check in with Dana (due:: 2026-11-24 10:15)', '11-24 10:15'],
		['- Check in with Dana 📅 2026-11-24 3 things to ask', '11-24'],
		['- 🔁 Check in with Dana on 2026-11-24', '11-24'],
		['- Check in with Dana on 2026-11-24 🔁 every Monday', '11-24'],
		['- Check in with Dana ⏳ 2026-11-25 📅 2026-11-24', '11-24'],
		['- Check in with Dana ⏳ 2026-11-25 ➕ 2026-11-19', '11-25'],
	])('%s', (line, day) => {
		expect(rolesOf(line)).toEqual([day, null, null]);
	});

	test('the dates of other signs never count', () => {
		expect(rolesOf('- Check in with Dana ✅ 2026-11-24 🛫 2026-11-22 ❌ 2026-11-23 ➕ 2026-11-21')[0]).toBeNull();
	});
});

describe('a date is the contact’s promise in', () => {
	test.each([
		['- Next step: Sean to provide examples by Tuesday', '11-24'],
		['- Next step: HR to revert by Friday', '11-20'],
		['- Next step: @omar will send the deck by Friday', '11-20'],
		["- Next step: both said I'd hear by Friday", '11-20'],
		['- Next step: decision Dec 1-4', '12-04'],
		['- Next step: the recruiter says 5 to 7 business days', '11-30'],
		['- Next step: they said two weeks', '12-03'],
		['- Next step: team to finalise the budget by end of month', '11-30'],
		['- Next step: quote from Dana due by Friday', '11-20'],
	])('%s', (line, day) => {
		expect(rolesOf(line)).toEqual([null, day, null]);
	});
});

describe('a date is the user’s act in', () => {
	test.each([
		['- Next step: reply Friday'],
		['- Next step: offer Dana a date by Friday'],
		['- Next step: Dana said I could call Friday'],
		['- Next step: call Dana to discuss the offer Friday'],
		["- Next step: I told Dana I'd call Friday"],
	])('%s', (line) => {
		expect(rolesOf(line)).toEqual(['11-20', null, null]);
	});
});

test('unreadable words of a fallback are a problem', () => {
	const line = '- Next step: Dana will call next week, otherwise I try once she is back';
	expect(rolesOf(line)).toEqual([null, '11-27', null, 'date.not-understood']);
});

test('the date of the contact’s event is an anchor, not an act', () => {
	const line = '- Next step: they close applications Nov 27 and call people the week after';
	expect(rolesOf(line).slice(0, 3)).toEqual([null, '12-04', null]);
});

test('the name in a condition is the contact', () => {
	const [followUp] = read('- Next step: unless Gil calls first, I ring him on Dec 9').followUps;
	expect(followUp?.contacts.map(({ name }) => name)).toEqual(['Gil']);
	expect(followUp?.act?.day ?? followUp?.fallback?.day).toBe('2026-12-09');
});

test('a day before which nothing happens is not a promise', () => {
	expect(rolesOf("- Next step: Dana won't decide before March 8").slice(0, 3)).toEqual([null, null, null]);
});

test('any line is read without an error, and in linear time', () => {
	const word = fc.constantFrom(
		...[
			'the',
			'Monday',
			'after',
			'that',
			'a week',
			'later',
			'Dana',
			'will',
			'call',
			'by',
			'Dec 10',
			'(',
			')',
			',',
			'if',
		],
		...['not', 'otherwise', 'said', '5 to 7', 'business', 'days', '📅', '2026-11-24', 'at 4', 'start date', '[[', ']]'],
	);
	fc.assert(
		fc.property(fc.array(word, { maxLength: 40 }), (words) => {
			read(`- Follow up ${words.join(' ')}`, { expecting: 'Friday' });
		}),
	);
	read(`- Next step: ${'Dana will call Friday, the Monday after, a week later, '.repeat(2000)}`);
});
