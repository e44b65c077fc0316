/** Pseudo-random numbers, equal for equal seeds (mulberry32). */
export class Chance {
	constructor(private state: number) {}

	/** At least 0, less than 1. */
	next(): number {
		this.state = (this.state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	}

	/** A whole number from `least` to `most`, both included. */
	whole(least: number, most: number): number {
		return least + Math.floor(this.next() * (most - least + 1));
	}

	of<Item>(items: readonly Item[]): Item {
		return items[this.whole(0, items.length - 1)] as Item;
	}

	/** True in this share of the calls, in percent. */
	percent(share: number): boolean {
		return this.next() * 100 < share;
	}
}
