import './own-core';
import { isDate } from '../src/core/time';

test('a file that imports `own-core` first evaluates the core for itself', () => {
	expect(isDate).toBeInstanceOf(Function);
	expect(isDate(new Date(0))).toBe(true);
});
