import { lineDates, lineMeaning } from '../line-dates';

describe('the day of a thing beside that of the act', () => {
	test.each([
		["Next step: answer Ola's Tuesday email by Wed", 'Ola: act 2026-11-25'],
		['Next step: confirm Mon 10am with Raj by Fri', 'Raj: act 2026-11-20'],
		['Next step: send Ola times for Tuesday by tomorrow', 'Ola: act 2026-11-20'],
		["Next step: reply to Dana's Friday note by Tue", 'Dana: act 2026-11-24'],
		['Next step: send Kim the slides for Wednesday by Mon', 'Kim: act 2026-11-23'],
		['Next step: tell Per whether Tue 9am works by Fri', 'Per: act 2026-11-20'],
		['Next step: book the room for Wednesday before Tue', '-: act 2026-11-23, unread'],
		['Next step: pick a slot Mon or Tue with Ines by tomorrow', 'Ines: act 2026-11-20'],
		["Next step: accept Raj's Monday invite by Fri", '-: act 2026-11-20'],
		["Follow up with Raj to confirm Monday's slot by Friday", 'Raj: act 2026-11-20'],
		['Next step: call Ola Mon, or email by Wed', 'Ola: act 2026-11-23'],
		['Next step: call Ola Tue about the form due by Fri', 'Ola: act 2026-11-24'],
		['Next step: call Ola Mon to get the form by Wed', 'Ola: act 2026-11-23'],
		['Follow up with Ola Monday, by Wednesday at the latest', 'Ola: act 2026-11-23'],
		['Next step: send Ola the form by Tue', 'Ola: act 2026-11-24'],
		['Next step: grant deadline Dec 15; email Ola for the letter by Dec 1', 'Ola: act 2026-12-01'],
		['Next step: lease due 12/31 - call Ola 12/15', 'Ola: act 2026-12-15'],
		['F/U Per - wants quote by 11/30, call 11/25', 'Per: act 2026-11-25'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

describe('the day from which someone is known', () => {
	test.each([
		['Follow up with Raj from Tuesday on Friday', 'Raj: act 2026-11-20'],
		['Follow up with Jonah from Monday (the choir) on Friday', 'Jonah: act 2026-11-20'],
		["Follow up with Bea from Monday's panel on Wed", 'Bea: act 2026-11-25'],
		['Follow up with Ines from last Thursday on Mon', 'Ines: act 2026-11-23'],
		['Follow up with the recruiter from Wednesday this Friday', 'recruiter: act 2026-11-20'],
		['Follow up with Kim, met Tuesday, on Friday', 'Kim: act 2026-11-20'],
		['Follow up with Dov (from Tuesday) Mon', 'Dov: act 2026-11-23'],
		["Follow up with the woman from Saturday's fair on Tue", '-: act 2026-11-24'],
		['Follow up with Raj from Tuesday', 'Raj: act 2026-11-24'],
		['Follow up with Raj from Tuesday on', 'Raj: act 2026-11-24'],
		['Follow up with Raj from 9 on Friday', 'Raj: act 2026-11-20'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

describe('a noun between two days', () => {
	test.each([
		['Follow up with Ned on 5 May invoice Monday', 'Ned: act 2026-11-23'],
		['Follow up with Ned about the 5 May invoice Monday', 'Ned: act 2026-11-23'],
		['Follow up with Ned re 3 March contract on Tue', 'Ned: act 2026-11-24'],
		['Follow up with Bea on the 12 Dec offer tomorrow', 'Bea: act 2026-11-20'],
		['Follow up with Per on 1 June proposal Wed', 'Per: act 2026-11-25'],
		['Call back Sacha before the 8 December board meeting, on the 4th', 'Sacha: act 2026-12-04'],
		['Follow up with Ned on 5 May', 'Ned: act 2027-05-05'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

describe('a weekday with an article counts from another day of the line', () => {
	test.each([
		['Next step: fair 7-11 Dec, call Bea on the Thursday', 'Bea: act 2026-12-10'],
		['Next step: the fair is 7-11 Dec, meet Bea on the Thursday at 3', 'Bea: act 2026-12-10'],
		['Follow up with Bea: they vote on the first Tuesday in December, ask on the Wednesday', 'Bea: act 2026-12-02'],
		['Next step: the course finishes the 11th, ring Bea the Monday', 'Bea: act 2026-12-14'],
		['Next step: papers due by the 18th, nudge Bea on the Wednesday', 'Bea: act 2026-12-16'],
		['Next step: Bea decides by the 3rd, call on the Friday', 'Bea: act 2026-12-04, expected 2026-12-03'],
		// Without another day it is the next one.
		['Follow up with Bea on the Friday', 'Bea: act 2026-11-20'],
		['Follow up with Bea Dec 4 about the Friday slot', 'Bea: act 2026-12-04'],
		['Next step: call Bea on the Friday, the fair is Dec 10', 'Bea: act 2026-11-20'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

describe('the day behind a wait or a state of the user', () => {
	test.each([
		['Next step: give Bea till Friday then escalate Monday', 'Bea: act 2026-11-23'],
		['Next step: wait till Monday, then ring Bea Wednesday', 'Bea: act 2026-11-25'],
		['Next step: leave it till Monday and call or text Bea', 'Bea: act 2026-11-23'],
		['Next step: give Bea till Friday or Monday', 'Bea: act 2026-11-20'],
		['Next step: I have the year-end close till 3rd, call Bea on Friday 4th by 10am', 'Bea: act 2026-12-04'],
		["Next step: I'm on nights till Monday, ring Bea Tuesday", 'Bea: act 2026-11-24'],
		['Next step: I have a call with Bea Monday', 'Bea: act 2026-11-23'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

describe('a conclusion or a time behind the day of something else', () => {
	test.each([
		['Next step: Fri is a strike so ring Bea Mon', 'Bea: act 2026-11-23'],
		['Next step: ring Bea, Friday is a strike', 'Bea: unread'],
		['Follow up with Bea: Mon off, Tues on', 'Bea: act 2026-11-24'],
		['Follow up with Bea today next week', 'Bea: act 2026-11-23, unread'],
		['Next step: ring Bea on the way to Leeds on Sat', 'Bea: act 2026-11-21'],
		['Follow up with Bea: she said leave it till after Easter, so Tue 30 March', 'Bea: act 2027-03-30'],
		['Follow up with Bea after Christmas, Tue 29 Dec', 'Bea: act 2026-12-29'],
		['Next step: results out Fri 10am, ring Bea by noon', 'Bea: act 2026-11-20'],
		['Follow up with Bea: Friday is a good day', 'Bea: act 2026-11-20'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

describe('a corrected day', () => {
	test.each([
		['Next step: call Ola Tue. Update: Thu.', 'Ola: act 2026-11-26'],
		['Next step: call Ola Tue. Update: Wed.', 'Ola: act 2026-11-25'],
		['Next step: call Ola Tue (edit: Wed)', 'Ola: act 2026-11-25'],
		['Next step: call Ola Tue, better Wed', 'Ola: act 2026-11-25'],
		['Next step: call Ola Tue, oops Wed', 'Ola: act 2026-11-25'],
		['Next step: call Ola Tue - nope, Mon', 'Ola: act 2026-11-23'],
		['Follow up with Ola Mon, hm, make it Wed', 'Ola: act 2026-11-25'],
		['Follow up with Ola Mon; EDIT Wed', 'Ola: act 2026-11-25'],
		['Follow up with Ola Monday (changed: Wed)', 'Ola: act 2026-11-25'],
		['Follow up with Ola Mon - well, Tue', 'Ola: act 2026-11-24'],
		['Next step: call Ola Tue (updated: Wed)', 'Ola: act 2026-11-25'],
		['Next step: call Ola Mon. Edit: now Wed', 'Ola: act 2026-11-25'],
		['Next step: Ola calls Mon, oops, Wed', 'Ola: expected 2026-11-25'],
		['Next step: call Ola Mon, better by phone, Wed', 'Ola: act 2026-11-23'],
		['Next step: call Ola Mon, update her Wed', 'Ola: act 2026-11-23'],
		['Next step: call Ola Tue, edit the form Wed', 'Ola: act 2026-11-24'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

describe('a day that is cancelled or moved', () => {
	test.each([
		['Next step: Raj cancelled Mon, no new date', 'Raj: unread'],
		['Next step: Raj cancelled Mon, new date Wed', 'Raj: act 2026-11-25'],
		['Next step: Raj: deadline extended from Mon to Wed', 'Raj: unread'],
		['Follow up with Raj, he cancelled Monday', 'Raj: unread'],
		["Follow up with Raj, can't make Mon, new date Wed", 'Raj: act 2026-11-25'],
		['Next step: Bea called off Tue, new time Wed 10:00', 'Bea: act 2026-11-25'],
		['Next step: Ola pushed Mon to Wed', 'Ola: unread'],
		['Next step: deadline extended from Monday until Wednesday, call Raj', 'Raj: unread'],
		['Next step: Ines dropped Tue, new date to follow', 'Ines: unread'],
		['Next step: Raj postponed from Mon to Wed', 'Raj: act 2026-11-25'],
		['Next step: call Raj Mon, the cancelled order', 'Raj: act 2026-11-23'],
		['Next step: Raj cancelled the order, call him Mon', 'Raj: act 2026-11-23'],
		['Follow up with Raj Monday about the cancelled Tuesday slot', 'Raj: act 2026-11-23'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

describe('a day that was picked', () => {
	test.each([
		['Next step: Ek can do Mon or Wed, I picked Wed', 'Ek: act 2026-11-25'],
		['Next step: Ola offered Tue or Wed, I chose Wed', 'Ola: act 2026-11-25'],
		['Next step: Per has Mon and Wed free, we settled on Wed', 'Per: act 2026-11-25'],
		['Follow up with Ek, he can do Mon or Wed, we agreed on Wed', 'Ek: act 2026-11-25'],
		['Next step: Bea suggested Mon, we went with Tue', 'Bea: act 2026-11-24'],
		['Next step: Ek can do Mon or Wed, took Wed', 'Ek: act 2026-11-25'],
		['Next step: Ek can do Mon or Wed', 'Ek: act 2026-11-23'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});
describe('more days of things and corrections', () => {
	test.each([
		["Next step: sign Ana's Friday contract by Mon", '-: act 2026-11-23'],
		['Follow up with Pia on 12 June order Tuesday', 'Pia: act 2026-11-24'],
		['Next step: ring Pia Mon – hmm, Tue instead', 'Pia: act 2026-11-24'],
		['Next step: ring Pia Tue, on second thought Wed', 'Pia: act 2026-11-25'],
		['Next step: Rolf had to cancel Tue, now Wed', 'Rolf: act 2026-11-25'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

describe('the day of an event before a promise', () => {
	test.each([
		['Next step: panel on the 27th, Verity will let me know by the 30th', 'Verity: expected 2026-11-30'],
		['Next step: the final interview is on Tuesday, Bram decides by Friday', 'Bram: expected 2026-11-27'],
		['Next step: test on Tuesday; Bram calls the day after', 'Bram: expected 2026-11-25'],
		// The event alone, and a call, are days to act.
		['Next step: interview on the 27th', '-: act 2026-11-27'],
		['Next step: call on the 27th, Bram decides by the 30th', 'Bram: act 2026-11-27, expected 2026-11-30'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

describe('the day after an absence, as a conclusion', () => {
	test.each([
		['Follow up with Tora, off till Monday so Tuesday', 'Tora: act 2026-11-24'],
		['Follow up with Tora, out until Monday, so Tuesday', 'Tora: act 2026-11-24'],
		['Follow up with Tora, away until Wednesday so Friday', 'Tora: act 2026-11-27'],
		['Follow up with Tora, out through Tuesday so on Monday', 'Tora: act 2026-11-30'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

describe('a day instead of others', () => {
	test.each([
		['Follow up with Tora Monday > Tuesday', 'Tora: act 2026-11-24'],
		['Next step: think it over, answer Tora Fri; she needs it by Mon', 'Tora: act 2026-11-20'],
		['Follow up with Tora not this Friday, the one after', 'Tora: act 2026-11-27'],
		['Follow up with Tora not this Friday but the one after', 'Tora: act 2026-11-27'],
		['Follow up with Tora: not Mon, not Tue, Mon 30th works', 'Tora: act 2026-11-30, unread'],
		['Follow up with Tora not this Friday, the one after that is free', 'Tora: unread'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

describe('a promise that is counted or made by a name in lower case', () => {
	test.each([
		[
			'Next step: the board sits on the 24th; Inge will advise two business days thereafter',
			'Inge: expected 2026-11-26',
		],
		['Next step: counsel will respond within ten (10) days of today', '-: expected 2026-11-27'],
		['next step: priya is sending the link by tomorrow', 'priya: expected 2026-11-20'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

describe('the time of an act on the day of something else', () => {
	test.each([
		['Next step: land Tues 6am, ring Bea at 9', 'act 2026-11-24T09:00'],
		['Next step: interview Mon 10am, ring Bea at 2', 'act 2026-11-23T14:00'],
		['Next step: exam Friday, call Bea at 3', 'act 2026-11-20T15:00'],
		['Next step: interview Mon 10am', 'act 2026-11-23T10:00'],
		["Follow up with Bea Monday, St David's Day, half two", 'act 2026-11-23T14:30'],
	])('%s → %s', (text, meaning) => {
		expect(lineDates(text, '2026-11-19', true)).toBe(meaning);
	});
});

describe('"or else" between two days begins what to do otherwise', () => {
	test.each([
		['Next step: Bea will ring Friday or else Tuesday', 'Bea: expected 2026-11-20, otherwise 2026-11-24'],
		['Next step: Per to send the lease by Friday or else Wednesday', 'Per: expected 2026-11-20, otherwise 2026-11-25'],
		['Next step: awaiting an answer Friday or else Tuesday', '-: expected 2026-11-20, otherwise 2026-11-24'],
		['Next step: Bea will ring by Nov 27 or else Dec 1', 'Bea: expected 2026-11-27, otherwise 2026-12-01'],
		['Next step: Bea will ring Friday or Tuesday', 'Bea: expected 2026-11-24'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});
