import { Platform } from './platform';

export type Modifier = 'Mod' | 'Ctrl' | 'Meta' | 'Shift' | 'Alt';

interface Context {
	modifiers: string | null;
	key: string | null;
	vkey: string;
}

interface Handler {
	scope: Scope;
	modifiers: string | null;
	key: string | null;
	func: (evt: KeyboardEvent, ctx: Context) => unknown;
}

/** Keys bound to callbacks; a scope without a handler for a key asks its parent. */
export class Scope {
	keys: Handler[] = [];

	constructor(readonly parent?: Scope) {}

	register(modifiers: Modifier[] | null, key: string | null, func: Handler['func']): Handler {
		const handler: Handler = { scope: this, modifiers: modifiers && compile(modifiers), key, func };
		this.keys.push(handler);
		return handler;
	}

	unregister(handler: Handler): void {
		this.keys = this.keys.filter((other) => other !== handler);
	}

	handleKey(evt: KeyboardEvent, ctx: Context): unknown {
		for (const handler of this.keys) {
			if (handler.modifiers !== null && handler.modifiers !== ctx.modifiers) continue;
			const key = handler.key?.toLowerCase();
			if (key !== undefined && key !== evt.key.toLowerCase() && key !== ctx.vkey.toLowerCase()) continue;
			return handler.func(evt, ctx);
		}
		return this.parent?.handleKey(evt, ctx);
	}
}

function compile(modifiers: Modifier[]): string {
	return modifiers
		.map((modifier) => (modifier === 'Mod' ? (Platform.isMacOS ? 'Meta' : 'Ctrl') : modifier))
		.sort()
		.join(',');
}

function pressed(evt: KeyboardEvent): string {
	const all: [boolean, string][] = [
		[evt.altKey, 'Alt'],
		[evt.ctrlKey, 'Ctrl'],
		[evt.metaKey, 'Meta'],
		[evt.shiftKey, 'Shift'],
	];
	return all
		.filter(([on]) => on)
		.map(([, name]) => name)
		.join(',');
}

function virtualKey(evt: KeyboardEvent): string {
	if (evt.code.startsWith('Key')) return evt.code.slice(3);
	if (evt.code.startsWith('Digit')) return evt.code.slice(5);
	return evt.code || evt.key;
}

/** The stack of scopes: only the topmost one receives a key. */
export class Keymap {
	private stack: Scope[] = [];
	/** The scope to use while nothing is pushed: the active view's, or the app's. */
	rootScope: () => Scope | null = () => null;

	pushScope(scope: Scope): void {
		this.stack.push(scope);
	}

	popScope(scope: Scope): void {
		const index = this.stack.lastIndexOf(scope);
		if (index >= 0) this.stack.splice(index, 1);
	}

	onKeyEvent(evt: KeyboardEvent): void {
		const scope = this.stack[this.stack.length - 1] ?? this.rootScope();
		if (!scope || evt.isComposing) return;
		const vkey = virtualKey(evt);
		if (scope.handleKey(evt, { modifiers: pressed(evt), key: evt.key, vkey }) === false) {
			evt.preventDefault();
			evt.stopPropagation();
		}
	}

	private listener = (evt: KeyboardEvent): void => this.onKeyEvent(evt);

	listen(win: Window): void {
		win.addEventListener('keydown', this.listener, true);
	}

	unlisten(win: Window): void {
		win.removeEventListener('keydown', this.listener, true);
	}

	static isModifier(evt: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
		const name = compile([modifier]);
		if (name === 'Ctrl') return evt.ctrlKey;
		if (name === 'Meta') return evt.metaKey;
		return name === 'Alt' ? evt.altKey : evt.shiftKey;
	}

	static isModEvent(evt?: MouseEvent | KeyboardEvent | TouchEvent | null): 'tab' | 'split' | 'window' | boolean {
		if (!evt) return false;
		const mod = Keymap.isModifier(evt, 'Mod');
		if (mod && evt.altKey) return evt.shiftKey ? 'window' : 'split';
		return mod || ('button' in evt && evt.button === 1) ? 'tab' : false;
	}
}
