import { who } from './who';

describe('A name with titles', () => {
	test.each([
		'Prof. Dr. Anke Brandt',
		'Frau Dr. Yılmaz',
		'Herr Prof. Vogel',
		'Hr. Weiß',
		'Fr. Eamon Kelly',
		'Sr. Agnes',
		'Srta. Vega',
		'Sgt. Mills',
		'Lt. Col. Vance',
		'Sen. Ida Crane',
		'Gov. Marsh',
		'Atty. Santos',
		'Engr. Obi',
		'Assoc. Prof. Chua',
		'Dipl.-Ing. Kraus',
		'Dr. med. Seidel',
		'St. Clair Jones',
		'Mr. & Mrs. Rossi',
		'Mr and Mrs Rossi',
		'Mme. Roux',
		'Ms. May',
	])('with %s', (name) => {
		expect(who(`- Follow up with ${name} on Tuesday`)).toBe(name);
		expect(who(`- Call ${name} Tuesday about the lease #follow-up`)).toBe(name);
		expect(who(`- Next step: ${name} will call on Tuesday`)).toBe(name);
	});

	test.each([
		['Follow up with Ms. Lott and Mr. Hill on Tuesday', 'Ms. Lott, Mr. Hill'],
		['Follow up with Sen. Crane and Gov. Marsh on Tuesday', 'Sen. Crane, Gov. Marsh'],
		['Follow up with Jo. Tove is away, so Tuesday', 'Jo'],
		['Follow up with Ed. Send the form Tuesday', 'Ed'],
		['Follow up with Ng. Tove is away, so Tuesday', 'Ng'],
		['Follow up with Kay. She said Tuesday', 'Kay'],
		['Follow up with Gen on Tuesday', 'Gen'],
		['Follow up with Col. On Tuesday she is back', 'Col'],
		['Call Al. Ask for the form Tuesday #follow-up', 'Al'],
		['Ask the rep. Call Tove on Tuesday #follow-up', 'Tove'],
	])('%s', (line, names) => {
		expect(who(`- ${line}`)).toBe(names);
	});
});
