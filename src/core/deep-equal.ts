/**
 * Whether two values of strings, numbers, booleans, null, arrays and records are equal: `deepEqual({ day: '2026-11-23' },
 * { day: '2026-11-23' })` is true.
 */
export function deepEqual(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a) || Array.isArray(b)) {
		if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
		return a.every((item, at) => deepEqual(item, b[at]));
	}
	const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
	const names = Object.keys(left);
	if (names.length !== Object.keys(right).length) return false;
	return names.every((name) => Object.hasOwn(right, name) && deepEqual(left[name], right[name]));
}
