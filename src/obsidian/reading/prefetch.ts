/**
 * Goes through items in order with the answer to each, while those of the next ones are asked for already, so that a slow
 * disk and the reading of text overlap.
 */
export async function* prefetch<Item, Answer>(
	items: Iterable<Item>,
	count: number,
	ask: (item: Item) => Promise<Answer>,
): AsyncGenerator<readonly [Item, Answer]> {
	const asked: (readonly [Item, Promise<Answer>])[] = [];
	for (const item of items) {
		asked.push([item, ask(item)]);
		if (asked.length < count) continue;
		const [first, answer] = asked.shift() as readonly [Item, Promise<Answer>];
		yield [first, await answer];
	}
	for (const [item, answer] of asked) yield [item, await answer];
}
