import { lineMeaning } from '../line-dates';

describe('an aside between a name and its verb', () => {
	test.each([
		['Next step: Ola (HR) will send the form Tue', 'Ola: expected 2026-11-24'],
		['Next step: recruiter (Ola) will send the form Tue', 'Ola: expected 2026-11-24'],
		['Next step: HR (Lotte) sends the form Tue', 'Lotte: expected 2026-11-24'],
		['Next step: Ines Roth (Brightline) calls Monday', 'Ines Roth: expected 2026-11-23'],
		['Next step: the hiring manager (Paul Ek) gets back to me by Wed', 'Paul Ek: expected 2026-11-25'],
		['Next step: Bea (legal) to send the contract Mon', 'Bea: expected 2026-11-23'],
		['Next step: Dana (my recruiter) promised an answer by Friday', 'Dana: expected 2026-11-20'],
		['Next step: Tomas (CTO), will decide Tue', 'Tomas: expected 2026-11-24'],
		["Next step: Ola (HR) says she'll call Mon", 'Ola: expected 2026-11-23'],
		['Next step: Kim [the lead] is sending the brief Mon', 'Kim: expected 2026-11-23'],
		['Next step: call Ola (HR) Tue', 'Ola: act 2026-11-24'],
		['Next step: email the recruiter (Ola) Tue', 'Ola: act 2026-11-24'],
		['Follow up with Ola (HR) Tue', 'Ola: act 2026-11-24'],
		['Next step: Ola (HR): call her Tue', 'Ola: act 2026-11-24'],
		['Next step: call Ola (she will send the form Mon) Tue', 'Ola: act 2026-11-24, expected 2026-11-23'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

describe('several people who act together', () => {
	test.each([
		['Next step: Ola and Per decide Tue', 'Ola and Per: expected 2026-11-24'],
		['Next step: Ola & Per call Tue', 'Ola and Per: expected 2026-11-24'],
		['Next step: Bea, Cy and Dov send the list Mon', 'Bea and Cy and Dov: expected 2026-11-23'],
		['Next step: Ines and the panel get back to me Wed', 'Ines: expected 2026-11-25'],
		['Next step: Ola and Per review the draft Tue', 'Ola and Per: expected 2026-11-24'],
		['Next step: Ola and HR confirm the date Wed', 'Ola and HR: expected 2026-11-25'],
		['Next step: both Ola and Per reply Tue', 'Ola and Per: expected 2026-11-24'],
		['Next step: the recruiters call Mon', 'recruiters: expected 2026-11-23'],
		['Next step: call Ola and Per Tue', 'Ola and Per: act 2026-11-24'],
		['Next step: Ola and I decide Tue', 'Ola: act 2026-11-24'],
		['Follow up with Ola and Per Tue', 'Ola and Per: act 2026-11-24'],
		['Next step: email Ola and call Per Tue', 'Ola: act 2026-11-24'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

describe('what others ask the user to do', () => {
	test.each([
		['Next step: Ola says call me Tue', 'Ola: act 2026-11-24'],
		['Next step: Ola says ring me Tue', 'Ola: act 2026-11-24'],
		['Next step: Ola said get back to me Tue', 'Ola: act 2026-11-24'],
		['Next step: Ola said call him Tue', 'Ola: act 2026-11-24'],
		['Next step: Ines says give me a ring Mon', 'Ines: act 2026-11-23'],
		['Next step: Per told me: text me Wed', 'Per: act 2026-11-25'],
		['Next step: Lotte says please email her Mon', 'Lotte: act 2026-11-23'],
		['Next step: she says try me again Wed', '-: act 2026-11-25'],
		['Next step: Per wrote ping us Fri', 'Per: act 2026-11-20'],
		['Next step: Ola says chase me Tue', 'Ola: act 2026-11-24'],
		['Next step: Ola says "drop me a line Tue"', 'Ola: act 2026-11-24'],
		["Next step: Ola says she'll call me Tue", 'Ola: expected 2026-11-24'],
		['Next step: Ola said she calls me Tue', 'Ola: expected 2026-11-24'],
		["Next step: Ola said he'd ring me Tue", 'Ola: expected 2026-11-24'],
		['Next step: Ola says "I\'ll call you Tue"', 'Ola: expected 2026-11-24'],
		['Next step: Ola says they will get back to me Tue', 'Ola: expected 2026-11-24'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

describe('a name that is a verb too', () => {
	test.each([
		['Next step: Will calls Monday', 'Will: expected 2026-11-23'],
		['Next step: Will to call Monday', 'Will: expected 2026-11-23'],
		['Next step: Will sends it Tue', 'Will: expected 2026-11-24'],
		['Next step: Will and Per decide Tue', 'Will and Per: expected 2026-11-24'],
		['Next step: Will (HR) sends the form Mon', 'Will: expected 2026-11-23'],
		['Next step: Will promised the brief by Wed', 'Will: expected 2026-11-25'],
		['Next step: Will Chen calls Monday', 'Will Chen: expected 2026-11-23'],
		['Next step: Will is sending the quote Tue', 'Will: expected 2026-11-24'],
		["Next step: Will says he'll ring Tue", 'Will: expected 2026-11-24'],
		['Next step: Mark sends the form Tue', 'Mark: expected 2026-11-24'],
		['Next step: Grace to call Mon', 'Grace: expected 2026-11-23'],
		['Next step: Hope calls Monday', 'Hope: expected 2026-11-23'],
		['Next step: will call Ola Monday', 'Ola: act 2026-11-23'],
		['Next step: Will call Ola Monday', 'Ola: act 2026-11-23'],
		['Next step: Will send it to Per Tue', 'Per: act 2026-11-24'],
		['Next step: Mark the form Tue', '-: act 2026-11-24'],
		['Next step: call Will Monday', 'Will: act 2026-11-23'],
		['Next step: Will probably call Ola Tue', 'Ola: act 2026-11-24'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});
