import { mentionsOf } from '../../../../src/core/message/bring/notes-about';
import { brought, outline, person, priya, vaultOf } from './vault';

const HELPED = ['introduce them to Tom Reyes'];
const helped = (text: string, does: string) => brought(priya(text), vaultOf({ ...person('Tom Reyes'), does: [does] }));

describe('Somebody who can help', () => {
	it.each([
		['Asked about a good structural engineer.', 'structural engineer'],
		['She is looking for somebody to photograph the school.', 'architectural photographer'],
		['Still needs a venue for January.', 'manages the venue'],
		['Met her at the fair: trying to find a caterer for the gala.', 'owns a catering company'],
		["Priya's people are looking for a roofer who takes small jobs.", 'roofer'],
		['Her group struggles with ethics approval.', 'consults on ethics approval'],
		['She asked for a translator.', 'does translations'],
		['Once again she needs a welder.', 'welder'],
	])('is found for “%s” by “%s”', (text, does) => {
		expect(helped(text, does)).toEqual(HELPED);
	});

	it.each([
		['If the tender comes through, she needs a welder.', 'welder'],
		['If the tender comes through Priya needs a welder, we will see.', 'welder'],
		["I'm looking for a roofer.", 'roofer'],
		['She is looking for a structural engineer.', 'structural engineer'],
		['She asked about the roofer.', 'roofer'],
		['She asked about an analyst role.', 'analyst'],
		['Asked about a boat.', 'roofer'],
	])('is nobody for “%s” and “%s”', (text, does) => {
		expect(helped(text, does)).toEqual([]);
	});
});

describe('Notes that only link a contact', () => {
	it('are looked at, the latest first, without those that are known', () => {
		const vault = vaultOf(
			outline('Log/2026-11-10.md', { links: ['People/Priya Nair'] }),
			outline('Log/2026-11-18.md', { links: ['Priya Nair'] }),
			outline('Log/2026-11-19.md', { links: ['Priya'] }),
			outline('Meetings/2026-11-17 Priya Nair.md', { links: ['Priya Nair'] }),
		);
		const known = [{ path: 'Meetings/2026-11-17 Priya Nair.md' }];
		expect(mentionsOf(['Priya Nair', 'Priya'], vault, known)).toEqual([
			{ path: 'Log/2026-11-18.md', isWhole: false },
			{ path: 'Log/2026-11-10.md', isWhole: false },
		]);
	});
});
