import { isLikelyPlace } from '../../../../../src/core/notes/commitments/prefilter/likely-places';

/** Whether the word between bars is likely: `a |review| of it`. */
function isLikely(marked: string): boolean {
	return isLikelyPlace(marked.replaceAll('|', ''), marked.indexOf('|'));
}

describe('A word of a commitment can have an act', () => {
	test.each([
		'I will |call| Dana on Friday',
		'|review| with Dana on Friday',
		"the budget is |discussed| at Monday's call",
		'|bring| it to Lee tomorrow',
		'the |minutes| will go out on Monday',
		'let Ana and Lee |know| by Friday',
		'we should |know| on Monday',
		'|add| my comments by Friday',
		'|book| some time with her',
		'Kim to look into it and the next |meeting|',
		'Tove can |review| it by Friday',
		'I am |meeting| Dana on Friday',
		'|Meeting| the recruiter on Friday',
		'the |meeting| with Dana on Friday',
		'Lee and I have a |meeting| on Friday',
		'they are |meeting| on Friday',
		'**|Meeting|** _Dana_ tomorrow',
	])('%j', (text) => expect(isLikely(text)).toBe(true));

	test.each([
		'|reviews| are due on Friday',
		'|make| a call on Monday',
		'|put| it in the post on Monday',
		'|discussed| the budget on Monday',
		'the |minutes| of Monday',
		'I |know| them since Monday',
		'|add| a chapter by Friday',
		'|book| the ferry for Friday',
		'the next |meeting| is on Friday',
		'our |meeting| on Friday',
		'**|Meeting|:** Friday',
		'The |meeting| notes are due Friday',
	])('not in %j', (text) => expect(isLikely(text)).toBe(false));

	it('takes the other words from its own line', () => {
		expect(isLikely('the next |meeting| is on Friday\nwith Dana')).toBe(false);
	});
});
