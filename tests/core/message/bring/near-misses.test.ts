import { brought, clipping, outline, person, priya, vaultOf } from './vault';

const asked = priya('She asked about empty backhauls.');

describe('A note of the user that does not fit', () => {
	test.each([
		['shares only one everyday word', 'They plan a new product.', 'The product that nobody wanted'],
		['shares only small words', 'It was about the way back to them.', 'On the way to the top'],
		['shares words of job searches', 'The second interview is a panel call.', 'How to shine in a panel interview'],
		[
			'shares two words that are apart',
			'The trucks come back empty, and the backhauls are long.',
			'Empty backhauls in rail',
		],
		['shares a single rare word in passing', 'A torrential rain fell when we met.', 'Torrential floods of 1910'],
		['shares the name of the contact', 'Priya Nair was in a good mood.', 'Priya Nair on leadership'],
		['shares the firm of the contact', 'Harbor Vale is growing.', 'Harbor Vale buys a rival'],
		['shares a date', 'See her on Monday, November 23.', 'Monday, November 23 in history'],
		[
			'shares other words of the same stem list',
			'He kept the bigger picture in mind.',
			'A bigger picture of the brain',
		],
	])('%s: “%s”', (_, text, title) => {
		expect(brought(priya(text), vaultOf(clipping(title)))).toEqual([]);
	});

	test.each([
		['is older than 60 days', clipping('Empty backhauls in rail', { properties: { created: '2026-09-20' } })],
		['has no day at all', clipping('Empty backhauls in rail', { properties: {} })],
		['is of a day to come', clipping('Empty backhauls in rail', { properties: { created: '2026-12-24' } })],
		['is the user’s own plan', outline('Projects/Empty backhauls in rail.md')],
		['is a note of a talk with somebody else', outline('Meetings/Empty backhauls with Tom.md')],
		['is a person', person('Empty Backhauls')],
		[
			'is only an address',
			outline('Clippings/x.md', { properties: { title: 'https://empty.example/backhauls', created: '2026-11-20' } }),
		],
		['has a key instead of a title', clipping('@emptyBackhaulsInRail2018')],
		['is about the contact already', outline('Meetings/2026-11-17 Priya Nair.md', { tags: ['article'] })],
	])('%s', (_, note) => expect(brought(asked, vaultOf(note))).toEqual([]));

	test('is an article that the contact’s notes link', () => {
		const title = 'Empty backhauls in rail and what they cost the whole country';
		expect(brought(priya(`We spoke of [[${title}]] and of empty backhauls.`), vaultOf(clipping(title)))).toEqual([]);
		expect(brought(priya('We spoke of empty backhauls.'), vaultOf(clipping(title)))).not.toEqual([]);
	});

	test('shares a word that most notes have', () => {
		const many = Array.from({ length: 40 }, (_, index) => outline(`Notes/Empty backhauls ${index}.md`));
		expect(brought(asked, vaultOf(clipping('Empty backhauls in rail'), ...many))).toEqual([]);
	});

	test('shares a tag or a link that many notes have', () => {
		const many = Array.from({ length: 40 }, (_, index) =>
			outline(`Notes/${index}.md`, { tags: ['freight'], links: ['Freight map'] }),
		);
		const about = outline('Meetings/2026-11-17 Priya Nair.md', { tags: ['freight'] });
		const vault = vaultOf(clipping('Trucks', { tags: ['freight'], links: ['Freight map'] }), about, ...many);
		expect(brought(priya('See [[Freight map]].'), vault)).toEqual([]);
	});

	test('links the same person or firm', () => {
		const vault = vaultOf(
			clipping('Trucks that come back full', { links: ['Tom Reyes', 'Northwind'] }),
			outline('Companies/Northwind.md'),
			person('Tom Reyes'),
		);
		expect(brought(priya('She knows [[Tom Reyes]] of [[Northwind]].'), vault)).toEqual([]);
	});

	test('links the same person in lower case, or the same group', () => {
		const vault = vaultOf(
			clipping('Trucks that come back full', { links: ['tom reyes', 'ferry pilots', 'wulfric', 'zeph'] }),
			outline('tom reyes.md'),
			outline('ferry pilots.md', { links: ['community', 'Harbour'] }),
			outline('wulfric.md', { links: ['person', 'Leeds'] }),
		);
		expect(brought(priya('She knows [[tom reyes]], [[wulfric]] and [[zeph]] of [[ferry pilots]].'), vault)).toEqual([]);
	});

	test.each([
		['a firm of somebody’s card', 'We spoke of [[Quillon Freight]].', 'Quillon Freight'],
		['letters that may be a firm', 'The happy hour of [[QFS]] was fun.', 'QFS'],
		['letters of two names', 'They compared [[QFS of RTD]].', 'QFS of RTD'],
		['a place', 'She knows every bridge in [[Tidewater]].', 'Tidewater'],
		['a group', 'The [[Harbour Dynamics Lab]] was in the news.', 'Harbour Dynamics Lab'],
		['a school', 'We spoke of the [[University of Ostmark]].', 'University of Ostmark'],
		['an occasion', 'We spoke of [[Freight Days 2026]].', 'Freight Days 2026'],
		['where she works', 'She is at [[night trams]] now.', 'night trams'],
		['where she moved', 'She moved to [[Old Quay]] in May.', 'Old Quay'],
		['a field of her card', 'Location:: [[Old Quay]]', 'Old Quay'],
	])('links %s: “%s”', (_, text, link) => {
		const vault = vaultOf(
			clipping('Trucks that come back full', { links: [link] }),
			outline(`${link}.md`),
			person('Tom Reyes', { company: '[[Quillon Freight]]' }),
		);
		expect(brought(priya(text), vault)).toEqual([]);
	});

	test('links what the notes of many people link, or have as a tag', () => {
		const shared = { links: ['night trams'], tags: ['river-side'] };
		const people = (count: number) =>
			['Tom Reyes', 'Ana Silva', 'Kim Ito', 'Lee Park'].slice(0, count).map((name) => ({ ...person(name), ...shared }));
		const about = outline('Meetings/2026-11-17 Priya Nair.md', { tags: ['river-side'] });
		const clippings = [
			clipping('Trucks that come back full', { links: ['night trams'] }),
			clipping('Barges', { tags: ['river-side'] }),
		];
		const note = priya('She spoke of [[night trams]].');
		expect(brought(note, vaultOf(...clippings, about, ...people(1)))).toHaveLength(2);
		expect(brought(note, vaultOf(...clippings, about, ...people(4)))).toEqual([]);
	});

	test.each(['Nair et al. 2024 - Empty backhauls in rail', 'Priya Nair on empty backhauls'])(
		'has a title that names the contact: “%s”',
		(title) => expect(brought(asked, vaultOf(clipping(title)))).toEqual([]),
	);

	test('has a title that names the contact without the apostrophe', () => {
		const contact = priya('She asked about empty backhauls.', { names: ['odalaigh'] });
		expect(brought(contact, vaultOf(clipping('O’Dalaigh: Empty backhauls')))).toEqual([]);
	});

	test('fits a long paragraph that names the contact in another sentence', () => {
		const paragraph = (about: string) =>
			`Slept badly. ${about} The trams were late again. We ate by the river. Later I read about empty backhauls and slept.`;
		const vault = vaultOf(clipping('Empty backhauls in rail'));
		const inJournal = (text: string) => priya('', { notes: [{ path: 'Journal/2026-11-20.md', text, isWhole: false }] });
		expect(brought(inJournal(paragraph('Priya came by.')), vault)).toEqual([]);
		expect(brought(inJournal(paragraph('Priya came by. She asked about empty backhauls.')), vault)).toHaveLength(1);
		expect(brought(inJournal('Priya came by. Empty backhauls again.'), vault)).toHaveLength(1);
	});

	test('is about a group or a person', () => {
		const link = 'We spoke of [[ferry pilots]].';
		expect(brought(priya(link), vaultOf(clipping('ferry pilots', { links: ['rail'] })))).toHaveLength(1);
		expect(brought(priya(link), vaultOf(clipping('ferry pilots', { links: ['group'] })))).toEqual([]);
		expect(brought(priya('We spoke of [[tom reyes]].'), vaultOf(clipping('tom reyes')))).toEqual([]);
	});

	test('shares a name in lower case', () => {
		expect(brought(priya('She quoted hugo lindqvist.'), vaultOf(clipping('hugo lindqvist on rail')))).toEqual([]);
	});

	test.each([
		'She recommended [[Empty backhauls in rail]], about empty backhauls.',
		'She asked about empty backhauls. Empty backhauls in rail: she mentioned it first.',
	])('is what the contact recommended: %j', (text) => {
		expect(brought(priya(text), vaultOf(clipping('Empty backhauls in rail')))).toEqual([]);
	});

	test.each([
		'She asked about empty backhauls. I sent her [[Empty backhauls in rail]].',
		'She asked about empty backhauls.\n\n- [x] Empty backhauls in rail\n',
		'She asked about empty backhauls.\n\n## Attempts\n- 2026-11-21 09:00 Email: sent — shared "Empty backhauls in rail"\n',
	])('is known to the contact: %j', (text) => {
		expect(brought(priya(text), vaultOf(clipping('Empty backhauls in rail')))).toEqual([]);
	});

	test('is in the script, the attempts, code or comments only', () => {
		const text = [
			'## Script',
			'I call about empty backhauls.',
			'## Notes',
			'%% empty backhauls %%',
			'```',
			'empty backhauls',
			'```',
			'## Attempts',
			'- 2026-11-21 09:00 Call: spoke — empty backhauls',
		].join('\n');
		expect(brought(priya(text), vaultOf(clipping('Empty backhauls in rail')))).toEqual([]);
	});
});

describe('Nothing is brought to what is no person', () => {
	const vault = vaultOf(clipping('Empty backhauls in rail'));

	test.each(['Daily RTD', 'MOC - Rail Engineering', 'Rail Conference', 'Meeting notes on rail'])(
		'such as “%s”',
		(name) =>
			expect(
				brought(priya('They speak of empty backhauls.', { names: [name, name.split(' ')[0] ?? ''] }), vault),
			).toEqual([]),
	);

	test.each(['Priya', 'Ms. Rao', 'Aniket', 'Mostafa El-Kalliny', 'bjorn'])('but to “%s”', (name) =>
		expect(brought(priya('They speak of empty backhauls.', { names: [name] }), vault)).toHaveLength(1),
	);

	test('but to whoever has a note', () => {
		const contact = priya('They speak of empty backhauls.', {
			names: ['Rail Meeting'],
			notes: [{ path: 'People/Rail Meeting.md', text: 'They speak of empty backhauls.', isWhole: true }],
		});
		expect(brought(contact, vaultOf(clipping('Empty backhauls in rail'), person('Rail Meeting')))).toHaveLength(1);
	});
});

describe('Nobody is introduced', () => {
	const tom = person('Tom Reyes', { role: 'customs broker' });

	test.each([
		'I need a customs broker.',
		'We are looking for a customs broker.',
		'Does she need a customs broker?',
		'If she needs a customs broker, she will ask.',
		'She does not need a customs broker.',
		'She no longer needs a customs broker.',
		'She needed a customs broker last year.',
		'She needs no customs broker.',
		'They need an answer by Friday.',
		'She needs my résumé.',
		'She needs to call the customs broker.',
		'She is a customs broker.',
		'She needs a customs form.',
		'She needs a broker of peace.',
	])('for “%s”', (text) => expect(brought(priya(text), vaultOf(tom))).toEqual([]));

	test.each([
		['They are looking for a React developer.', 'React developer'],
		['She needs a pricing analyst by March.', 'pricing analyst'],
		['Her team is looking for a new head of data.', 'head of data'],
	])('for an opening, which is the user’s own affair: “%s”', (text, role) => {
		expect(brought(priya(text), vaultOf(person('Tom Reyes', { role })))).toEqual([]);
	});

	test('for what the user offers', () => {
		const text = 'She needs a pricing consultant.';
		const vault = vaultOf(person('Tom Reyes', { role: 'pricing consultant' }));
		expect(brought(priya(text), vault)).toHaveLength(1);
		expect(brought(priya(text), vault, { whoIAm: 'Robin Ames, a pricing consultant' })).toEqual([]);
	});

	test.each([
		['whom the notes about the contact name', 'She needs a customs broker. Tom Reyes is too dear.', tom],
		['who is the contact', 'She needs a customs broker.', person('Priya Nair', { role: 'customs broker' })],
		[
			'of the same firm',
			'She needs a customs broker.',
			person('Tom Reyes', { role: 'customs broker', company: 'Harbor & Vale' }),
		],
		[
			'who wants the same job',
			'She needs a customs broker.',
			person('Tom Reyes', { role: 'candidate for customs broker' }),
		],
		['whose note says nothing', 'She needs a customs broker.', person('Tom Reyes')],
		[
			'who is a firm',
			'She needs a customs broker.',
			outline('Companies/Customs Brokers Ltd.md', { tags: ['customs-broker'] }),
		],
	])('%s', (_, text, helper) => expect(brought(priya(text), vaultOf(helper))).toEqual([]));

	test('if many people do the same', () => {
		const many = ['Tom Reyes', 'Ana Silva', 'Kim Ito', 'Lee Park', 'Max Stein'].map((name) =>
			person(name, { role: 'customs broker' }),
		);
		expect(brought(priya('She needs a customs broker.'), vaultOf(...many))).toEqual([]);
	});
});

describe('A phrase is not the same', () => {
	test.each([
		['if another word follows in each', 'They want a minimum viable product.', 'Minimum viable rail depots'],
		[
			'if it only looks joined',
			'Her thesis went into research on rail into systems.',
			'A look inside my book research systems',
		],
		['if it is a job', 'He moves from lead to rail planner and data scientist.', 'The role of the data scientist'],
		['if it is half of a longer one', 'The trucks have layers of data.', 'The many layers of data lineage'],
		['if it asks for an act', 'She decides on audit timing.', 'It is time to audit your subscriptions'],
		[
			'if a word follows its preposition and one more',
			'He decides as maker for rail partners.',
			'How rail makers hedge',
		],
		['across a comma', 'She spoke of endpoints, cron and rail.', 'All endpoints cron should call'],
	])('%s: “%s” and “%s”', (_, text, title) => expect(brought(priya(text), vaultOf(clipping(title)))).toEqual([]));

	test('by a tag that says what a note is', () => {
		const about = outline('Meetings/2026-11-17 Priya Nair.md', { tags: ['type/freight'] });
		expect(brought(priya('A talk.'), vaultOf(clipping('Trucks', { tags: ['type/freight'] }), about))).toEqual([]);
	});
});
