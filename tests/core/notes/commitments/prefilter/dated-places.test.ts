import { datedPlaces } from '../../../../../src/core/notes/commitments/prefilter/dated-places';

const placesOf = (text: string) => [...text.matchAll(/\b(?:call|send|reply|arrange)\b/gi)].map(({ index }) => index);

describe('A word of a commitment has a date beside it', () => {
	test.each([
		["I'll call Dana on Friday.", [5]],
		['Will send the draft. By July 12th.', [5]],
		['Rain on Monday. I send it tomorrow.', [18]],
		['Ask Mr. Smith to call by 3 p.m. today.', [17]],
		['I call Dr. Gomez approx. on Monday.', [2]],
		['Nothing.\n- 15 will reply\n- call Lee in May', [19, 27]],
		['call, then send and reply on Friday', [0]],
		['arrange a walk, then send and reply on Friday', [21]],
	])('%j', (text, places) => expect(datedPlaces(text, placesOf(text))).toEqual(places));

	test.each([
		['Rain today! I call my sister.'],
		['I call Dana\non Friday'],
		[`I call my sister. On Monday ${'we talked and talked about the weather, '.repeat(6)}`],
		['Friday'],
		[''],
	])('not in %j', (text) => {
		expect(datedPlaces(text, placesOf(text))).toEqual([]);
	});
});
