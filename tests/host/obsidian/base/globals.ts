import { setup } from 'obsidian-test-mocks/setup';
import { createLegacyModes } from '../editor/legacy-modes';

type Listener = (win: Window) => void;

const migrations = new WeakMap<Node, Set<Listener>>();

/** Everything Obsidian adds to a window: DOM extensions, `activeDocument`, `createEl`, … Safe to call twice. */
export function installGlobals(): void {
	if (typeof document === 'undefined' || Reflect.has(globalThis, 'hostGlobals')) return;
	Reflect.set(globalThis, 'hostGlobals', true);
	setup();
	Reflect.deleteProperty(globalThis, 'app');
	for (const target of [Array, Array.prototype, Object, String, String.prototype, Math, Number]) hideKeys(target);
	Reflect.set(globalThis, 'CodeMirror', createLegacyModes());
	Object.assign(HTMLElement.prototype, { onNodeInserted, onWindowMigrated, isShown });
	Object.defineProperty(Node.prototype, 'instanceOf', { configurable: true, writable: true, value: instanceOf });
	Object.defineProperty(UIEvent.prototype, 'instanceOf', { configurable: true, writable: true, value: instanceOf });
	Object.defineProperty(UIEvent.prototype, 'win', {
		configurable: true,
		get(this: UIEvent) {
			return this.view ?? window;
		},
	});
	defineActive(window);
}

let active: Window | undefined;

/** The focused window, which `activeWindow` and `activeDocument` return. */
export function setActiveWindow(win: Window): void {
	active = win;
}

function defineActive(win: Window): void {
	Object.defineProperty(win, 'activeWindow', { configurable: true, get: () => active ?? window });
	Object.defineProperty(win, 'activeDocument', { configurable: true, get: () => (active ?? window).document });
}

function hideKeys(target: object): void {
	for (const key of Object.keys(target)) {
		const descriptor = Object.getOwnPropertyDescriptor(target, key);
		if (descriptor?.configurable) Object.defineProperty(target, key, { ...descriptor, enumerable: false });
	}
}

/** Gives a pop-out window the same extensions as the main one. */
export function installInWindow(win: Window): void {
	const names = ['Node', 'Element', 'HTMLElement', 'SVGElement', 'Document', 'DocumentFragment', 'UIEvent'];
	for (const name of names) {
		const from = prototypeOf(window, name);
		const to = prototypeOf(win, name);
		if (!from || !to) continue;
		for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(from))) {
			if (!Object.hasOwn(to, key)) Object.defineProperty(to, key, descriptor);
		}
	}
	for (const key of ['createEl', 'createDiv', 'createSpan', 'createSvg', 'createFragment', 'sleep', 'nextFrame']) {
		Reflect.set(win, key, Reflect.get(window, key));
	}
	defineActive(win);
}

function prototypeOf(win: Window, name: string): object | undefined {
	const type: unknown = Reflect.get(win, name);
	return typeof type === 'function' ? (type.prototype as object) : undefined;
}

function instanceOf(this: Node | UIEvent, type: { name: string }): boolean {
	const view = 'ownerDocument' in this ? (this.ownerDocument ?? (this as Document)).defaultView : this.view;
	const own: unknown = view ? Reflect.get(view, type.name) : undefined;
	return this instanceof (type as never) || (typeof own === 'function' && this instanceof own);
}

function isShown(this: HTMLElement): boolean {
	return this.offsetParent !== null;
}

function onNodeInserted(this: HTMLElement, listener: () => unknown, once?: boolean): () => void {
	let inserted = this.isConnected;
	const observer = new MutationObserver(() => {
		const now = this.isConnected;
		if (now && !inserted) {
			if (once) observer.disconnect();
			listener();
		}
		inserted = now;
	});
	observer.observe(document, { childList: true, subtree: true });
	return () => observer.disconnect();
}

function onWindowMigrated(this: HTMLElement, listener: Listener): () => void {
	const listeners = migrations.get(this) ?? new Set();
	migrations.set(this, listeners.add(listener));
	return () => listeners.delete(listener);
}

/** Informs the elements below `root` that they now live in another window. */
export function announceMigration(root: HTMLElement, win: Window): void {
	for (const el of [root, ...Array.from(root.querySelectorAll('*'))]) {
		migrations.get(el)?.forEach((listener) => listener(win));
	}
}
