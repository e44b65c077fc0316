import type { Ref } from './events';

/** The lifecycle every view, plugin and render child shares. */
export class Component {
	_loaded = false;
	private _events: (() => unknown)[] = [];
	private _children: Component[] = [];

	load(): void | Promise<void> {
		if (this._loaded) return;
		this._loaded = true;
		const loading: unknown = this.onload();
		const children = () => this._children.slice().forEach((child) => void child.load());
		if (loading instanceof Promise) return loading.then(children);
		children();
	}

	onload(): void | Promise<void> {}

	unload(): void {
		if (!this._loaded) return;
		this._loaded = false;
		while (this._children.length) this._children.pop()?.unload();
		while (this._events.length) this._events.pop()?.();
		this.onunload();
	}

	onunload(): void {}

	addChild<T extends Component>(component: T): T {
		this._children.push(component);
		if (this._loaded) void component.load();
		return component;
	}

	removeChild<T extends Component>(component: T): T {
		const index = this._children.indexOf(component);
		if (index >= 0) {
			this._children.splice(index, 1);
			component.unload();
		}
		return component;
	}

	register(cb: () => unknown): void {
		this._events.push(cb);
	}

	registerEvent(ref: Ref): void {
		this.register(() => ref.e.offref(ref));
	}

	registerDomEvent(
		el: EventTarget,
		type: string,
		callback: EventListener,
		options?: boolean | AddEventListenerOptions,
	): void {
		el.addEventListener(type, callback, options);
		this.register(() => el.removeEventListener(type, callback, options));
	}

	registerInterval(id: number): number {
		this.register(() => window.clearInterval(id));
		return id;
	}
}
