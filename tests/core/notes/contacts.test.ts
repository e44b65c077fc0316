import { readNote } from '../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';

/** Returns the contacts of the last follow-up in a note of 2026-11-19 without a name in its title, `-` for none. */
function who(text: string): string {
	const source = { path: '2026-11-19 Log.md', text, properties: null, propertiesBroken: false, created: '2026-11-19' };
	const { followUps } = readNote(source, DEFAULT_SETTINGS);
	return (
		followUps
			.at(-1)
			?.contacts.map(({ name }) => name)
			.join(', ') || '-'
	);
}

describe('The contact of a line', () => {
	test.each([
		['Follow up with Tove M. Lind Monday', 'Tove M. Lind'],
		['Follow up with Tove EOFY', 'Tove'],
		['Follow up with Tove Fridays', 'Tove'],
		['Follow up with Tove KW 49', 'Tove'],
		['Follow up with Tove OOO until Monday; ring Thu 26', 'Tove'],
		['follow up with tove mon-ish', 'tove'],
		['Follow up with Tove AFK until Monday; ring Thu 26', 'Tove'],
		['Next step: once I have Kofi’s answer (by Monday), call Tove', 'Tove'],
		['Next step: have Kofi call me by Monday', 'Kofi'],
		['F/U Tove w/ the plans by Monday', 'Tove'],
		['F/U Tove ~Monday', 'Tove'],
		['F/U Tove circa Dec 15', 'Tove'],
		['Follow up with @[[Tove Lind]] Monday', 'Tove Lind'],
		['F/U April Monday', 'April'],
		['Call back June on Monday', 'June'],
		['Follow up May 5', '-'],
		['Follow up April', '-'],
		['Next step: Tove’s free Monday', 'Tove'],
		['Next step: Tove away until Monday, ring Thu 26', 'Tove'],
		['Next step: Tove never rang on Monday, so call Friday', 'Tove'],
		['Next step: hear back from both Tove and Kofi by the 1st', 'Tove, Kofi'],
		['Check in with postdoc Wei on Monday', 'Wei'],
		['Next step: both Tove and Kofi will reply by Monday', 'Tove, Kofi'],
		['Next step: parcel to arrive Monday', '-'],
		['Next step: lease to renew Monday', '-'],
		['Next step: get back to tove monday', 'tove'],
		['Next step: write to mr lind monday', 'mr lind'],
		['Follow up with Dr. J. R. Smith Monday', 'Dr. J. R. Smith'],
		['Follow up with J.R. Smith Monday', 'J.R. Smith'],
		['Follow up with Tove West Monday', 'Tove West'],
		['Follow up with Tove Monday 8:30 WEST', 'Tove'],
		['Follow up with Tove 8:30 MT Monday', 'Tove'],
		['F/U edda Monday about the lease', 'edda'],
		['Follow up with AM on Monday', 'AM'],
		['dc: email the board on Monday #follow-up', 'dc'],
		['omar: ask the printer on Monday #follow-up', 'omar'],
		['btw: email the board on Monday #follow-up', '-'],
		['website: email the board on Monday #follow-up', '-'],
		['Follow up (Tove, Monday)', 'Tove'],
		['Follow up (Monday, by phone)', '-'],
		['Follow up with Tove Monday AM', 'Tove'],
		['ACTION: TL can paint it by Monday, needs help to polish, to show it', 'TL'],
		['ACTION: Tove volunteered to send it by Monday. Kofi will give Tove the form', 'Tove'],
		['Follow up promptly Monday', '-'],
		['Follow up later Monday', '-'],
		['ACTION: Respond to the draft email below by Monday', '-'],
		['Next step: Postpone the visit to Monday', '-'],
		['Next step: Summarise the offers by Monday', '-'],
		['Next step: She will ask her team lead about the role and get back to me by Friday', '-'],
		['Follow up with Ludwig van der Berg Monday', 'Ludwig van der Berg'],
		['Follow up with 田中さん Monday', '田中さん'],
		['Follow up with محمد Monday', 'محمد'],
		['Follow up with Kim, Lee and Tove Monday', 'Kim, Lee, Tove'],
		['Follow up with Kim & Lee Monday', 'Kim, Lee'],
		['Follow up Monday [contact:: Kim, Lee and Tove]', 'Kim, Lee, Tove'],
		['Follow up Monday [contact:: Kim & Lee]', 'Kim, Lee'],
		['Follow up Monday [contact:: [[Kim]] and [[People/Lee|Lee]]]', 'Kim, Lee'],
		['Follow up Monday [contact:: Smith & Sons]', 'Smith & Sons'],
		['Follow up with both Kim and Lee Monday', 'Kim, Lee'],
		['Next step: wait for Kim until Monday', 'Kim'],
		['Next step: waiting for Kim’s answer until Monday', 'Kim'],
		['Next step: wait for summer, then call Lee Monday', 'Lee'],
		['Follow up with [[Kim]] and [[People/Lee|Lee]] Monday', 'Kim, Lee'],
		['Follow up with @kim Monday', 'kim'],
		['Email kim.lee@acme.example Monday #follow-up', 'kim.lee@acme.example'],
		['followup w/ kim @ Acme Monday', 'kim'],
		['follow up with ana ruiz on 2026-12-01', 'ana ruiz'],
		['Follow up with April Monday', 'April'],
		['Follow up with Jan Novák Monday', 'Jan Novák'],
		['Email Sunday Okafor on 2026-12-01 #follow-up', 'Sunday Okafor'],
		['Follow up with Joe Friday on 2026-12-01', 'Joe Friday'],
		['Follow up with Joe Tuesday', 'Joe'],
		['Follow up with Tove EOY', 'Tove'],
		['Follow up with Tove Mid-December', 'Tove'],
		['Follow up with the Brightline engineer on Monday', 'Brightline engineer'],
		['Follow up with the recruiter on Monday', 'recruiter'],
		['Follow up with client (Adil Rana) on Monday', 'Adil Rana'],
		['Follow up on Brightline, Acme and Northwind (11/27)', 'Brightline, Acme, Northwind'],
		['Follow-up - Proposed terms for the contract - Tove', 'Tove'],
		['Follow-up: update Tove if other offers move faster', 'Tove'],
		['Follow-up: email to Tove on Monday', 'Tove'],
		['Follow-up: Tove said Monday is fine', 'Tove'],
		['Follow up about [[Pricing]] with [[Tove]] Monday', 'Tove'],
		['f/u w tove thurs re salary', 'tove'],
		['Follow up w/Tove tues', 'Tove'],
		['Follow up with Mar Oliva on Friday', 'Mar Oliva'],
		['Follow up with Sat Kaur tomorrow', 'Sat Kaur'],
		['Follow up with Faith at the depot on 2026-12-01', 'Faith'],
		['Follow up with Tove and Drew Friday', 'Tove, Drew'],
		['Follow up with the recruiter (Tove Lind) on Monday', 'Tove Lind'],
		['Follow-up: answer due from Tove by Friday', 'Tove'],
		['Call back Tove the Monday after Easter', 'Tove'],
		['Follow-up: if Paul hasn’t called by 2026-11-25, call Tove', 'Tove'],
		['call back the recruiter from Lumen (Tove?) on Friday', 'Tove'],
		['Call back Tove the day after the fair', 'Tove'],
		['Next step: Tove doesn’t take calls on Monday', 'Tove'],
		['Next step: let Tove know by Monday', 'Tove'],
		['Next step: let the recruiter know by Monday', 'recruiter'],
		['Next step: leave Tove alone until Monday', 'Tove'],
		['Next step: promised Tove the form by Monday', 'Tove'],
		['Next step: get Omar to introduce me to Tove on Monday', 'Omar'],
		['Next step: have Omar call Tove Monday', 'Omar'],
		['Next step: Tove told me to ring Omar on Monday', 'Omar'],
		['Next step: Tove asked me to call Omar on Monday', 'Omar'],
		['Next step: Tove wants me to send Omar the form on Monday', 'Omar'],
		['Next step: Tove needs to know by Friday', 'Tove'],
		['Next step: Tove’ll call Monday', 'Tove'],
		['Next step: call Tove’s manager Omar on Monday', 'Omar'],
		['Next step: call Tove’s manager on Monday', 'Tove’s manager'],
		['Follow up with Mr March in March', 'Mr March'],
		['Follow up with Ms. May on Monday', 'Ms. May'],
		['Follow up with d’Artagnan Monday', 'd’Artagnan'],
		['Follow up with Lise d’Arcy Monday', 'Lise d’Arcy'],
		['Follow up with 3M on Monday', '3M'],
		['Call 7-Eleven on Monday #follow-up', '7-Eleven'],
		['**Tove Lind** (Acme): call back Monday #follow-up', 'Tove Lind'],
		['Tove Lind (Acme): send the form Monday #follow-up', 'Tove Lind'],
		['Tove: send the form Monday #follow-up', 'Tove'],
		['Tove Monday #follow-up', 'Tove'],
		['Tove Lind, Monday 9:30 #follow-up', 'Tove Lind'],
		['Tove – Monday about the form #follow-up', 'Tove'],
	])('%s', (line, name) => {
		expect(who(`- ${line}`)).toBe(name);
	});

	test.each([
		'Next step: Move the portfolio to the new domain',
		'Next step: Move the Monday call to Friday',
		'Next step: Confirm the day of the call on Monday',
		'Next step: Change the first slide by Monday',
		'Follow-up: Always send a thank-you note',
		'Next step: Compile list of people on Monday',
		'Follow up with quotes on Monday',
		'Follow up with all contacts on Monday',
		'Follow up with everyone Monday',
		'Follow up with the client Monday',
		'Follow up with them Monday',
		'Follow up tomorrow',
		'Follow up about [[Pricing]] Monday',
		'Follow up with Dec numbers on Friday',
		'Follow-up: Hope to call on Friday',
		'Follow up on Sat with the slides',
		'Next step: let them know by Monday',
		'Next step: have lunch with the team on Monday',
		'Next step: get the form ready by Monday',
		'Next step: get back to them on Monday',
		'Report Monday #follow-up',
		'Interview: Monday 9:30 #follow-up',
		'Send the form Monday #follow-up',
		'Budget (draft): due Monday #follow-up',
		'Follow up with 2PM slots on Monday',
	])('%s has no contact', (line) => {
		expect(who(`- ${line}`)).toBe('-');
	});

	test.each([
		['### 1. Tove Lind — Northwind', 'Tove Lind'],
		['## Tove Lind (recruiter)', 'Tove Lind'],
		['## [[People/Tove Lind|Tove]]', 'Tove Lind'],
		['## Next calls', '-'],
		['## Senior Analyst (remote)', '-'],
	])('in the heading %s', (heading, name) => {
		expect(who(`${heading}\n\n- Follow up on Monday`)).toBe(name);
	});
});

test.each(['Finn Lowe', 'Ida Goodwill', 'Bo Dismay', 'Kai Aldenis'])(
	'%s promises nothing by the end of the name',
	(name) => {
		const text = `- Follow up with ${name} on 2026-11-23\n- Follow up with ${name} making plans on 2026-11-23`;
		const source = {
			path: '2026-11-19 Log.md',
			text,
			properties: null,
			propertiesBroken: false,
			created: '2026-11-19',
		};
		const { followUps } = readNote(source, DEFAULT_SETTINGS);
		expect(followUps.map(({ act, expected }) => [act?.day, expected])).toEqual([
			['2026-11-23', null],
			['2026-11-23', null],
		]);
	},
);

describe('Who promises in front of a follow-up', () => {
	test.each([
		['Tove and Kofi', 'Tove, Kofi'],
		['Tove & Kofi', 'Tove, Kofi'],
		['Tove, Kofi and Amara', 'Tove, Kofi, Amara'],
		['Tove Lind and Kofi Mensah', 'Tove Lind, Kofi Mensah'],
		['May Lind', 'May Lind'],
		['Hope Mensah', 'Hope Mensah'],
		['Tove from Kestrel', 'Tove'],
		['Tove Lind at Kestrel Foods', 'Tove Lind'],
		['Tove @ Kestrel', 'Tove'],
		["Tove's assistant", "Tove's assistant"],
		['Bank of Ohio', 'Bank of Ohio'],
		['Emailed Tove, Kofi', 'Kofi'],
		['tove', 'tove'],
		['bob', 'bob'],
		['sarah jenkins', 'sarah jenkins'],
		['she', '-'],
	])('%s will call', (subject, names) => {
		expect(who(`- ${subject} will call Friday; if not, I check in Monday #follow-up`)).toBe(names);
	});
});

describe('A name right behind a marker', () => {
	test.each([
		['Call back May Chen Friday', 'May Chen'],
		['Call back Will Parker Friday', 'Will Parker'],
		['F/U Hope Adams re the offer, Friday', 'Hope Adams'],
		['F/U Will Friday', 'Will'],
		['Follow up: Will – Friday', 'Will'],
		['Follow up with José García Friday 9am', 'José García'],
		['Follow up with Will if I hear nothing by Friday', 'Will'],
		['F/U sarah jenkins Friday', 'sarah jenkins'],
		['Follow up: bob – Friday', 'bob'],
		['Next step: bob to send the contract by Friday', 'bob'],
		['Follow up with sarah jenkins on Friday', 'sarah jenkins'],
		['Follow up with bob on Friday', 'bob'],
		['Follow up with aunty Bea on Friday', 'Bea'],
	])('%s', (text, name) => {
		expect(who(`- ${text}`)).toBe(name);
	});

	test.each([
		'Next step: Will call on Friday',
		'Next step: Mark the offers by Friday',
		'Follow up: May 5',
		'Follow up: Friday',
		'Follow up: budget Friday',
		'Follow up: slides – Friday',
		'F/U asap Friday',
	])('%s names nobody', (text) => {
		expect(who(`- ${text}`)).toBe('-');
	});
});

describe('The title of a note as the contact', () => {
	test.each([
		['2026-11-19-continuing-to-mend-the-lamps', null],
		['how-to-mend-a-chair', null],
		['2026-11-19 Northwind', 'Northwind'],
		['blue-harbor-coffee', 'blue-harbor-coffee'],
		['Tove Lind', 'Tove Lind'],
		['Tove Lind 19 Nov 2026', 'Tove Lind'],
		['Nov 19, 2026 Tove Lind', 'Tove Lind'],
		['19th November 2026 Tove Lind', 'Tove Lind'],
		['Thu 19 Nov 2026 - Tove Lind', 'Tove Lind'],
		['Tove Lind (2026-11-19)', 'Tove Lind'],
		['Tove Lind [2026-11-19] lamps', 'Tove Lind lamps'],
		['Tove Lind, 19.11.2026', 'Tove Lind'],
		['2026-11-19 Thu - Tove Lind', 'Tove Lind'],
		['2026-11-19 Thu Tove', 'Tove'],
		['Thu-19-11-2026 Tove Lind', 'Tove Lind'],
		['20261119-1030 Tove Lind', 'Tove Lind'],
		['2026-11-19 10.30 Tove Lind', 'Tove Lind'],
		['2026-11-19_Tove_Lind', 'Tove Lind'],
		['19 November 2026', null],
		['Nov 19 2026', null],
		['Thursday, November 19th 2026', null],
		['Thursday 19 November', null],
		['Tove Lind Nov 19', 'Tove Lind'],
		['2026-11-19 Sun Li', 'Sun Li'],
		['2026-11-19 June Falk', 'June Falk'],
		['May Lind 12', 'May Lind 12'],
		['Room 19 Novak', 'Room 19 Novak'],
		['1. FC Tove', '1. FC Tove'],
		['Tove_Lind', 'Tove_Lind'],
	])('%s', (title, contact) => {
		const text = '- Check in on the lamps Nov 23\n';
		const source = { path: `${title}.md`, text, properties: null, propertiesBroken: false, created: '2026-11-19' };
		expect(readNote(source, DEFAULT_SETTINGS).followUps[0]?.contacts[0]?.name ?? null).toBe(contact);
	});
});
