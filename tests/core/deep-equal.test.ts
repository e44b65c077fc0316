import fc from 'fast-check';
import { deepEqual } from '../../src/core/deep-equal';

const value = fc.jsonValue({ maxDepth: 3 });

describe('two values', () => {
	it('say the same when one is a copy of the other', () => {
		fc.assert(fc.property(value, (given) => deepEqual(given, JSON.parse(JSON.stringify(given)))));
	});

	it('are equal only if their JSON is, apart from the order of keys', () => {
		const sorted = (given: unknown): unknown =>
			typeof given !== 'object' || given === null
				? given
				: Array.isArray(given)
					? given.map(sorted)
					: Object.entries(given)
							.map(([name, inner]) => [name, sorted(inner)])
							.sort();
		const pair = fc.oneof(
			fc.tuple(value, value),
			fc.tuple(fc.constantFrom(0, '', null, false, [], {}), fc.constantFrom(0, '', null, false, [], {})),
		);
		fc.assert(
			fc.property(pair, ([a, b]) => {
				const kinds = Array.isArray(a) === Array.isArray(b);
				const told = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
				if (kinds && JSON.stringify(a) === JSON.stringify(b)) expect(deepEqual(a, b)).toBe(true);
				if (!told) expect(deepEqual(a, b)).toBe(false);
			}),
		);
	});

	it.each([
		[{ a: 1 }, { a: 1, b: undefined }],
		[{ a: undefined }, { b: undefined }],
		[[], {}],
		[null, {}],
		[['a'], 'a'],
		[{ 0: 'a' }, ['a']],
		['1', 1],
	])('%j and %j differ', (a, b) => {
		expect(deepEqual(a, b)).toBe(false);
		expect(deepEqual(b, a)).toBe(false);
	});
});
