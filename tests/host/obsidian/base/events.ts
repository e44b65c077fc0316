export interface Ref {
	readonly e: Events;
	readonly name: string;
	readonly fn: (...data: never[]) => unknown;
	readonly ctx: unknown;
}

type Callback = (...data: never[]) => unknown;

/** Obsidian's event emitter: a listener that throws does not keep the others from hearing. */
export class Events {
	private _: Record<string, Ref[]> = {};

	on(name: string, fn: Callback, ctx?: unknown): Ref {
		const ref: Ref = { e: this, name, fn, ctx };
		(this._[name] ??= []).push(ref);
		return ref;
	}

	off(name: string, fn: Callback): void {
		this._[name] = (this._[name] ?? []).filter((ref) => ref.fn !== fn);
	}

	offref(ref: Ref): void {
		this._[ref.name] = (this._[ref.name] ?? []).filter((other) => other !== ref);
	}

	trigger(name: string, ...data: unknown[]): void {
		for (const ref of [...(this._[name] ?? [])]) this.tryTrigger(ref, data);
	}

	tryTrigger(ref: Ref, data: unknown[]): void {
		try {
			Reflect.apply(ref.fn, ref.ctx, data);
		} catch (error) {
			setTimeout(() => {
				throw error;
			}, 0);
		}
	}
}
