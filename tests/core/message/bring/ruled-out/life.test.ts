import { saysDead } from '../../../../../src/core/message/bring/ruled-out/life';
import { brought, clipping, person, priya, vaultOf } from '../vault';

const NAMES = ['Edmund Vale', 'Edmund'];

describe('The own note of a person says that they are dead', () => {
	test.each([
		'Edmund Vale (1931–2009)',
		'**Edmund Vale** (12 May 1931 – 3 June 2009) wrote on canals.',
		'*Born* : 1873-1938',
		'- Born: (1857-1914)',
		'Lived:: 1873 – 1938',
		'b. 1873, d. 1938',
		'Historian (1873–1938) of canals.',
		'1896 – 1934. Psychologist.',
		'---\nborn: 1931\ndied: 2009\n---\n',
		'*Died* : in Leeds',
		'**Deceased**: yes',
		'- died in 2019',
		'Historian († 2019). Wrote on canals.',
		'Edmund † was a friend.',
		'Edmund Vale († 3 May 2019)',
		'Historian (died 2019)',
		'Edmund passed away in spring.',
		'Edmund Vale, who died at sea',
		'An essay of the late Edmund Vale',
		'Ran the harbor for 30 years. Died in 2024.',
		'He sadly passed away last spring.',
	])('“%s”', (text) => expect(saysDead(text, NAMES, 2026)).toBe(true));

	test.each([
		'Edmund Vale (2010–2019 at Northwind)',
		'Edmund Vale (2010–2019)',
		'Born: 1975-03-12',
		'Born: 1975',
		'*Born* :',
		'*Died* :',
		'died:\n',
		'deceased: false',
		'Director of the harbor (1981–2019)',
		'Edmund Vale (1975–2070)',
		'Northwind (1820–1990) was his firm.',
		'His father died in 2019.',
		'Edmund’s mother passed away in spring.',
		'Edmund is dying to see the new trams.',
		'His phone died in the call.',
		'Met his sister. Her cat died in May.',
		'Died laughing at his joke.',
		'Pages 1031-1038 of the report',
		'1998 - 2003. Worked at sea.',
		'Rates † see below',
		'',
	])('not “%s”', (text) => expect(saysDead(text, NAMES, 2026)).toBe(false));

	test('but not what is far below', () => {
		expect(saysDead(`${'A line.\n'.repeat(40)}Died: 2019`, NAMES, 2026)).toBe(false);
	});
});

describe('Nothing is brought to the dead', () => {
	const vault = vaultOf(clipping('Empty backhauls in rail'), person('Priya Nair'));
	const own = (text: string) =>
		priya('She asked about empty backhauls.', {
			notes: [
				{ path: 'Meetings/2026-11-17 Priya Nair.md', text: 'She asked about empty backhauls.', isWhole: true },
				{ path: 'People/Priya Nair.md', text, isWhole: true },
			],
		});

	test('if their own note says so', () => {
		expect(brought(own('Died: 2019'), vault)).toEqual([]);
		expect(brought(own('Priya Nair (1901–1984)'), vault)).toEqual([]);
		expect(brought(own('Likes trams.'), vault)).toHaveLength(1);
	});

	test('and the note of a talk says nothing about it', () => {
		expect(brought(priya('She asked about empty backhauls.\nDied: the old server'), vault)).toHaveLength(1);
	});
});
