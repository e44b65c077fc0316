import fc from 'fast-check';
import { anyCharacters } from '../../../any-characters';
import { asksTooMuch } from '../../../../src/core/message/checks/too-much';
import { isDemandingAim } from '../../../../src/core/message/checks/demanding';
import { purposesIn } from '../../../../src/core/message/purposes/purposes';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { runs } from '../../../property-runs';

const wordsIn = (...notes: string[]) => purposesIn(notes, DEFAULT_SETTINGS).map(({ words }) => words);

describe('Purposes for a call', () => {
	test.each([
		['Northwind is moving its small customers to usage-based pricing.', 'share an article on usage-based pricing'],
		['We talked about usage-based pricing over lunch.', 'share an article on usage-based pricing'],
		[
			'- Northwind is moving its small customers to **usage-based pricing**.',
			'share an article on usage-based pricing',
		],
		['she kept coming back to usage-based pricing, twice', 'share an article on usage-based pricing'],
		['Her worry: surge fares in the snow.', 'share an article on surge fares in the snow'],
		['I promised to send Lee Park the survey.', 'send the survey'],
		['I would send [[Lee Park]] the survey.', 'send the survey'],
		['I promised to send case studies on rail.', 'send the case studies on rail'],
		['I said I would bring Dana more data on rail.', 'bring the more data on rail'],
		['He is interested in cold chains.', 'share an article on cold chains'],
		['They are rethinking transfers.', 'share an article on transfers'],
		['There is a study on empty backhauls that she had not seen.', 'share the study on empty backhauls'],
		[
			'"Credits that expire make enemies", an article by R. Oyelaran',
			'share the article “Credits that expire make enemies”',
		],
		['Told her about the [cap-and-credit model](https://pricing.example/c).', 'share more on the cap-and-credit model'],
		["I said I'd send her the decoy chart.", 'send the decoy chart'],
		['I promised to bring him the tide tables.', 'bring the tide tables'],
		['I offered to introduce him to Priya Nair.', 'introduce them to Priya Nair'],
		['Theo asked for the churn figures.', 'bring the churn figures'],
		['She is going to pass my résumé on to Lee.', 'ask whether I may write to Lee directly'],
		['Gerda offered to put me in touch with Ruth Vane.', 'ask whether I may write to Ruth Vane directly'],
	])('come from “%s”', (note, words) => expect(wordsIn(note)).toContain(words));

	test.each([
		'Coffee. Nice place, wobbly tables.',
		'We talked about life.',
		'We talked about it for an hour.',
		'<https://pricing.example/a> https://pricing.example/b',
		'- [[Lee Park]]\n- [[Sam Ortiz]]',
		'%% I promised to send her the decoy chart. %%',
		'```\nWe talked about usage-based pricing.\n```',
		'## Script\nI would like to talk about usage-based pricing.',
		'## Attempts\n- 2026-11-23 08:10 Call: no answer — talked about surge fares with the desk',
		'She has a shortlist for a **pricing manager**.',
	])('do not come from %j', (note) => expect(wordsIn(note)).toEqual([]));

	test('put promises first, say each once, and name six at most', () => {
		const note = [
			'We talked about **surge fares**, **night trams** and **ferry tolls**.',
			'We talked about surge fares again.',
			'Also about zone maps. He asked about fare capping. She is curious about barrier-free stations.',
			'We discussed ticket machines.',
			"I said I'd send her the decoy chart.",
		].join('\n');
		const words = wordsIn(note);
		expect(words[0]).toBe('send the decoy chart');
		expect(words.filter((each) => each.includes('surge fares'))).toHaveLength(1);
		expect(words).toHaveLength(6);
	});

	test.each([
		"Follow-up: call Dana Tuesday; she'll send the org chart by Friday",
		'Priya to share the study on empty backhauls',
		'I need the chart by Friday',
	])('are not what the contact brings, nor days: %s', (note) => {
		expect(wordsIn(note)).toEqual([]);
	});

	test('keep the sentence they come from', () => {
		expect(purposesIn(['They are **rethinking transfers**, finally.'], DEFAULT_SETTINGS)[0]?.because).toEqual({
			kind: 'sentence',
			sentence: 'They are rethinking transfers, finally',
		});
	});

	test('come from all the notes of a contact', () => {
		expect(wordsIn('We talked about night trams.', 'He is interested in cold chains.')).toEqual([
			'share an article on night trams',
			'share an article on cold chains',
		]);
	});

	test('are short phrases without links, whatever the text', () => {
		const bits = fc.constantFrom(
			...[
				'I promised to send',
				'her',
				'the',
				'[[Lee]]',
				'[map](https://a.example)',
				'about',
				'We talked about',
				'usage-based',
			],
			...[
				'pricing',
				'**bold**',
				'"A title"',
				', an article',
				'study on',
				'. ',
				'\n',
				'- ',
				'\u0000',
				'(',
				']]',
				'a hundred words of nothing',
			],
		);
		const texts = fc.oneof(
			anyCharacters(),
			fc.array(bits, { maxLength: 30 }).map((some) => some.join(' ')),
		);
		fc.assert(
			fc.property(texts, (text) => {
				for (const words of wordsIn(text)) {
					expect(words.length).toBeLessThan(130);
					expect(words).not.toMatch(/https?:|\[\[|\n/);
					expect(isDemandingAim(words) && asksTooMuch(words)).toBe(false);
				}
			}),
			{ numRuns: runs(300) },
		);
	});
});

test('A note of the user replaces the article on its topic that is still to find', () => {
	const because = { kind: 'phrase', topic: 'night trams', name: 'Dana', day: null } as const;
	const note = { words: 'share “Night trams of the north”', kind: 'note', because } as const;
	expect(purposesIn(['We talked about night trams.'], DEFAULT_SETTINGS, [note])).toEqual([note]);
});

test('A note whose title is the topic itself is proposed', () => {
	const because = { kind: 'link', topic: 'Night trams', name: 'Dana', day: null } as const;
	const note = { words: 'share “Night trams”', kind: 'note', because } as const;
	expect(purposesIn(['We talked about night trams.'], DEFAULT_SETTINGS, [note])).toEqual([note]);
});
