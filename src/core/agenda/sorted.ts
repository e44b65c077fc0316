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
