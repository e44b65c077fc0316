import { toBring } from '../../../../src/core/message/bring/bring';
import { bringPurposes } from '../../../../src/core/message/bring/bring-purposes';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { brought, clipping, outline, person, priya, TODAY, vaultOf } from './vault';

describe('A note of the user that fits', () => {
	test.each([
		['There is a study on empty backhauls that she had not seen.', 'Empty backhauls in rail'],
		['She asked about the empty backhaul problem.', 'Why empty backhauls cost a third of the fuel'],
		['They are moving to usage-based pricing.', 'What usage-based pricing did to churn'],
		['Her worry is lane pricing in winter.', 'The pricing of lanes after a storm'],
		['She is worried about tariffs.', 'How tariffs reach the small importer'],
		['Prediction markets came up twice.', 'Why prediction markets are the wild west'],
		['She wants better test coverage.', 'How we measure test coverage'],
	])('is found: “%s” and the clipping “%s”', (text, title) => {
		expect(brought(priya(text), vaultOf(clipping(title)))).toEqual([`share “${title}”`]);
	});

	test('is found by a rare note that both link', () => {
		const vault = vaultOf(
			clipping('Trucks that come back full', { links: ['Lane pricing'] }),
			outline('Lane pricing.md'),
		);
		expect(brought(priya('We spoke of [[Lane pricing]].'), vault)).toEqual(['share “Trucks that come back full”']);
	});

	test('is found by a rare note of one word that both link', () => {
		const vault = vaultOf(clipping('Tracing without agents', { links: ['eBPF'] }), outline('eBPF.md'));
		expect(brought(priya('She wants to see more with [[eBPF]].'), vault)).toEqual(['share “Tracing without agents”']);
	});

	test('is found by a link of the contact’s note to it', () => {
		const vault = vaultOf(clipping('Trucks that come back full'));
		expect(brought(priya('Bring [[Trucks that come back full]].'), vault)).toEqual([
			'share “Trucks that come back full”',
		]);
	});

	test.each([
		['her field for it', 'Interests:: [[Lane pricing]]', 'Lane pricing'],
		['a sentence that names a place too', 'At Northwind they all speak of [[Lane pricing]].', 'Lane pricing'],
		['a name that begins with its topic', 'She spoke of [[Pricing of the lane]].', 'Pricing of the lane'],
	])('is found by a rare link in %s', (_, text, link) => {
		const vault = vaultOf(clipping('Trucks that come back full', { links: [link] }), outline(`${link}.md`));
		expect(brought(priya(text), vault)).toEqual(['share “Trucks that come back full”']);
	});

	test('is found by a link of one word that its title names', () => {
		const vault = vaultOf(
			clipping('How tariffs reach the small importer', { links: ['Tariffs'] }),
			outline('Tariffs.md'),
		);
		expect(brought(priya('We spoke of [[Tariffs]].'), vault)).toEqual(['share “How tariffs reach the small importer”']);
	});

	test('is found by a link that says to bring it, however long its title', () => {
		const title = 'Trucks that come back full and what they save the country';
		expect(brought(priya(`Send her [[${title}]].`), vaultOf(clipping(title)))).toEqual([`share “${title}”`]);
	});

	test('is found by a rare tag that both have', () => {
		const vault = vaultOf(
			clipping('Trucks that come back full', { tags: ['backhauls'] }),
			outline('Meetings/2026-11-17 Priya Nair.md', { tags: ['backhauls'] }),
		);
		expect(brought(priya('A talk.'), vault)).toEqual(['share “Trucks that come back full”']);
	});

	test('is found by a heading that has a word of its title', () => {
		const vault = vaultOf(clipping('Freight and its backhauls', { headings: ['Empty backhauls'] }));
		expect(brought(priya('She asked about empty backhauls.'), vault)).toEqual(['share “Freight and its backhauls”']);
	});

	test.each([
		['its folder', outline('Reading/Empty backhauls in rail.md')],
		['a numbered folder', outline('03_Articles/Empty backhauls in rail.md')],
		['its type', outline('Empty backhauls in rail.md', { properties: { type: 'article', created: '2026-11-20' } })],
		[
			'a link as its category',
			outline('Empty backhauls in rail.md', { properties: { categories: ['[[Clippings]]'], created: '2026-11-20' } }),
		],
		['a tag', outline('Empty backhauls in rail.md', { tags: ['highlights'] })],
		[
			'the address of its source',
			outline('Empty backhauls in rail.md', {
				properties: { source: 'https://rail.example/a', created: '2026-11-20' },
			}),
		],
	])('can be shared by %s', (_, note) => {
		expect(brought(priya('She asked about empty backhauls.'), vaultOf(note))).toEqual([
			'share “Empty backhauls in rail”',
		]);
	});

	test('says why: the topic, the name and the day it was clipped', () => {
		const found = toBring(
			priya('She asked about empty backhauls.'),
			vaultOf(clipping('Empty backhauls in rail')),
			TODAY,
			DEFAULT_SETTINGS,
		);
		expect(bringPurposes(found, 'Priya')[0]?.because).toEqual({
			kind: 'phrase',
			topic: 'empty backhauls',
			name: 'Priya',
			day: '2026-11-20',
		});
	});

	test('has no day if the note states none', () => {
		const note = clipping('Empty backhauls in rail', { properties: {}, created: '2026-11-19' });
		const found = toBring(priya('She asked about empty backhauls.'), vaultOf(note), TODAY, DEFAULT_SETTINGS);
		expect(bringPurposes(found, 'Priya')[0]?.because).toMatchObject({ day: null });
	});

	test('is proposed once for a topic, the newest first, three at most', () => {
		const vault = vaultOf(
			clipping('Empty backhauls in rail', { properties: { created: '2026-11-01' } }),
			clipping('Empty backhauls at sea'),
			clipping('Lane pricing in winter'),
			clipping('Toll roads and fairness'),
			clipping('Night trams of the north'),
		);
		const text = 'She asked about empty backhauls, lane pricing, toll roads and night trams.';
		expect(brought(priya(text), vault)).toEqual([
			'share “Empty backhauls at sea”',
			'share “Lane pricing in winter”',
			'share “Night trams of the north”',
		]);
	});

	test.each([
		['2026-11-20 Empty backhauls in rail', 'share “Empty backhauls in rail”'],
		['empty-backhauls-in-rail', 'share “empty backhauls in rail”'],
		['Empty backhauls in rail | The Freight Post', 'share “Empty backhauls in rail”'],
		['The “empty backhauls” [problem]', 'share “The empty backhauls problem”'],
		[
			`Empty backhauls ${'and other things '.repeat(8)}`,
			'share “Empty backhauls and other things and other things and other things and other things and…”',
		],
	])('has a title that fits a line: %s', (title, words) => {
		const note = outline('Clippings/x.md', { properties: { title, created: '2026-11-20' } });
		const named = outline(`Clippings/${title}.md`);
		const vault = vaultOf(title.startsWith('2026') || title.includes('-in-') ? named : note);
		expect(brought(priya('She asked about empty backhauls.'), vault)).toEqual([words]);
	});

	test('counts only the lines that name the contact in a note about several things', () => {
		const text = '- Priya asked about empty backhauls\n\t- and about toll roads\n- Lee spoke of night trams\n';
		const contact = priya('', { notes: [{ path: 'Journal/2026-11-20.md', text, isWhole: false }] });
		const vault = vaultOf(
			clipping('Empty backhauls in rail'),
			clipping('Toll roads and fairness'),
			clipping('Night trams'),
		);
		expect(brought(contact, vault)).toEqual(['share “Empty backhauls in rail”', 'share “Toll roads and fairness”']);
	});
});

describe('Somebody who can help', () => {
	test.each([
		['Priya needs a customs broker.', person('Tom Reyes, customs broker')],
		[
			'She is looking for a customs broker for the new line.',
			person('Tom Reyes', { role: 'Customs broker in Gdansk' }),
		],
		['They could use a good customs broker.', person('Tom Reyes', {}, ['customs-broker'])],
		['Needs a customs broker', person('Tom Reyes (customs broker)')],
		['They are looking for a second warehouse.', person('Tom Reyes', { does: 'rents out a warehouse in Joliet' })],
		['Her team struggles with customs papers.', person('Tom Reyes', { expertise: ['customs', 'tariffs'] })],
		['Priya can’t find a notary who speaks Polish.', person('Tom Reyes', { occupation: 'Notary' })],
		['She asked if I knew a good translator.', person('Tom Reyes', { profession: 'translator' })],
		['They need somebody who knows maritime insurance.', person('Tom Reyes', { skills: 'maritime insurance' })],
		['She wants to find a caterer for the spring fair.', person('Tom Reyes', { job: 'caterer' })],
		['Priya would love to meet an impact investor.', person('Tom Reyes', { headline: 'Impact investor' })],
	])('is proposed: “%s”', (text, helper) => {
		expect(brought(priya(text), vaultOf(helper, person('Lee Park', { role: 'cost model' })))).toEqual([
			'introduce them to Tom Reyes',
		]);
	});

	test('says why: the need, and what the helper does', () => {
		const vault = vaultOf(person('Tom Reyes, customs broker'));
		const found = toBring(priya('Priya needs a customs broker.'), vault, TODAY, DEFAULT_SETTINGS);
		expect(bringPurposes(found, 'Priya')[0]?.because).toEqual({
			kind: 'need',
			need: 'Priya needs a customs broker',
			helper: 'Tom Reyes',
			does: 'customs broker',
		});
	});

	test('is one person, the one who fits best', () => {
		const vault = vaultOf(
			person('Ana Silva', { role: 'customs broker and forwarder of the northern ports' }),
			person('Tom Reyes', { role: 'customs broker' }),
		);
		expect(brought(priya('She needs a customs broker and she needs a forwarder.'), vault)).toEqual([
			'introduce them to Tom Reyes',
		]);
	});
});
