/** The number of results that one function keeps: more texts than a full sidebar shows, so that a redraw finds each. */
const MOST_RESULTS = 4000;

/** The same function with a memory of the last few thousand texts: the words of notes seldom change. */
export function memoize<T>(work: (text: string) => T): (text: string) => T {
	const known = new Map<string, { readonly value: T }>();
	return (text) => {
		const before = known.get(text);
		if (before) return before.value;
		if (known.size >= MOST_RESULTS) known.clear();
		const value = work(text);
		known.set(text, { value });
		return value;
	};
}
