import fc from 'fast-check';
import { PASSIVE } from '../../../../../src/core/notes/introductions/acts/passives';
import * as others from '../../../../../src/core/notes/introductions/patterns';
import { mentionsIn } from '../../../../../src/core/notes/introductions/prefilter/mentions';
import { runs } from '../../../../property-runs';
import { same } from '../../../../same';
import { textLike } from './text-like';

const lists = Object.entries({ ...others, PASSIVE });

describe('the patterns of introductions', () => {
	it.each(lists)('compile: %s', (_, { all }) => {
		for (const { pattern } of all) expect(pattern.flags).toBe('gi');
	});

	it.each(lists)('are tried on each text that matches one: %s', (_, list) => {
		let matches = 0;
		fc.assert(
			fc.property(fc.constantFrom(...list.all), fc.infiniteStream(fc.nat(999)), (each, numbers) => {
				const text = `${textLike(each.pattern.source, () => Number(numbers.next().value))}`;
				each.pattern.lastIndex = 0;
				if (!each.pattern.test(text) || !each.hint.test(text)) return;
				matches++;
				same(list.for(text, mentionsIn(text)).includes(each), true);
				same(each.hasWords(text), true);
			}),
			{ numRuns: runs(2_000) },
		);
		expect(matches).toBeGreaterThan(runs(200));
	});
});
