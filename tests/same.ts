import { isDeepStrictEqual } from 'node:util';

/**
 * Like `expect(actual).toEqual(expected)`, for a property that compares thousands of times: calls `expect` only if the two
 * differ, because that takes most of the time in such a loop.
 */
export function same<Value>(actual: Value, expected: Value): void {
	if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}
