/** Inserts an item into a sorted list, after those that are equal: 2 into `[1, 3]` gives `[1, 2, 3]`. */
export function insertSorted<Item>(list: Item[], item: Item, compare: (a: Item, b: Item) => number): void {
	let [from, to] = [0, list.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if (compare(list[middle] as Item, item) <= 0) from = middle + 1;
		else to = middle;
	}
	list.splice(from, 0, item);
}

/**
 * Up to this many items are inserted one by one; more are sorted together with the others, because each insertion moves
 * the items after it. Measured: among 500 rows, insertions are faster up to about 32; among 5,000, up to some hundreds.
 */
const MOST_INSERTED = 32;

/** Adds items to a sorted list, which stays sorted: 2 and 4 to `[1, 3]` give `[1, 2, 3, 4]`. */
export function addSorted<Item>(list: Item[], items: readonly Item[], compare: (a: Item, b: Item) => number): void {
	if (items.length <= MOST_INSERTED) {
		for (const item of items) insertSorted(list, item, compare);
	} else {
		list.push(...items);
		list.sort(compare);
	}
}
