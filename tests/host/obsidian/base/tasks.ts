/** What must end before the app quits: a listener of `quit` adds its saves. */
export class Tasks {
	private promises: Promise<unknown>[] = [];

	add(callback: () => Promise<unknown>): void {
		this.addPromise(callback());
	}

	addPromise(promise: Promise<unknown>): void {
		this.promises.push(promise);
	}

	isEmpty(): boolean {
		return this.promises.length === 0;
	}

	/** Resolves when all of them have ended, also those that one of them adds and those that fail. */
	async promise(): Promise<void> {
		while (this.promises.length > 0) await Promise.allSettled(this.promises.splice(0));
	}
}
