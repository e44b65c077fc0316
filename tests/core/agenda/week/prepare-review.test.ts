import { agenda } from '../../../../src/core/agenda/agenda';
import { NO_INTRODUCTIONS } from '../../../../src/core/agenda/persons/introduction-view';
import { prepareReview } from '../../../../src/core/agenda/week/prepare-review';
import { attempt, followUp, person, policyOf } from '../builders';

const NOW = '2026-11-27T15:30';

/** The sizes of the parts in which the review of a number of people is prepared. */
function partsOf(people: number): number[] {
	const policy = policyOf();
	const followUps = Array.from({ length: people }, (_, at) =>
		followUp({
			id: `l${at}.0`,
			path: `${at}.md`,
			contacts: [person(`Kim Lee ${at}`)],
			entries: [attempt('2026-11-24T10:00', 'no answer')],
		}),
	);
	return [
		...prepareReview({
			agenda: agenda(followUps, NOW, policy),
			policy,
			introductions: { of: () => NO_INTRODUCTIONS, reportLines: () => [] },
			isDismissed: () => false,
			meetings: () => [],
			found: () => [],
		}),
	];
}

test('the review of many rows is prepared in small parts', () => {
	const parts = partsOf(1_100);
	expect(Math.max(...parts)).toBeLessThanOrEqual(250);
	expect(parts.reduce((sum, size) => sum + size, 0)).toBe(1_100);
});

test('the review of few rows needs no preparation', () => {
	expect(partsOf(40)).toEqual([]);
});
