/**
 * Files that are loaded at once, so that the disk works while text is read. With one, the run would wait for the disk
 * after each note; more would only hold more texts in memory.
 */
export const LOADS_AT_ONCE = 16;

/**
 * Yields each item with its loaded value, in order, and loads up to `count` items ahead, so that a slow disk and the
 * reading of text overlap.
 */
export async function* prefetch<Item, Value>(
	items: Iterable<Item>,
	count: number,
	load: (item: Item) => Promise<Value>,
): AsyncGenerator<readonly [Item, Value]> {
	const loading: (readonly [Item, Promise<Value>])[] = [];
	for (const item of items) {
		loading.push([item, load(item)]);
		if (loading.length < count) continue;
		const [first, value] = loading.shift() as readonly [Item, Promise<Value>];
		yield [first, await value];
	}
	for (const [item, value] of loading) yield [item, await value];
}
