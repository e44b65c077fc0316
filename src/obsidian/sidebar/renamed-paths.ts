/**
 * A chain of renames longer than this is a cycle: `a` became `b`, and `b` became `a`. A note is hardly renamed this
 * often while the app is open.
 */
const MAX_RENAMES = 20;

/** Remembers how notes were renamed, so that a dialog opened before a rename still finds its follow-up. */
export class RenamedPaths {
	/** Old path → new path. */
	private readonly renames = new Map<string, string>();

	/** `isCurrent` returns whether a note with follow-ups has this path now. */
	constructor(private readonly isCurrent: (path: string) => boolean) {}

	add(from: string, to: string): void {
		this.renames.set(from, to);
		this.renames.delete(to);
	}

	/** The present path of a note: after `Dana.md` became `People/Dana.md`, both paths return `People/Dana.md`. */
	resolve(path: string): string {
		let current = path;
		for (let step = 0; step < MAX_RENAMES && !this.isCurrent(current); step++) {
			const next = this.renames.get(current);
			if (next === undefined) break;
			current = next;
		}
		return current;
	}
}
