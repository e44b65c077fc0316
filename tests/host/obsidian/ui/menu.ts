import { Component } from '../base/component';
import { setIcon } from '../base/icons';
import { Scope, type Keymap } from '../base/keymap';

interface Position {
	x: number;
	y: number;
	width?: number;
	overlap?: boolean;
	left?: boolean;
}

export class MenuItem {
	dom: HTMLElement;
	section = '';
	disabled = false;
	isLabel = false;
	checked: boolean | null = null;
	callback: ((evt: MouseEvent | KeyboardEvent) => unknown) | null = null;
	submenu: Menu | null = null;
	private iconEl: HTMLElement;
	private titleEl: HTMLElement;

	constructor(readonly menu: Menu) {
		this.dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', tabindex: '-1' } });
		this.iconEl = this.dom.createDiv('menu-item-icon');
		this.titleEl = this.dom.createDiv('menu-item-title');
		this.dom.addEventListener('mouseenter', () => menu.select(this));
		this.dom.addEventListener('click', (evt) => {
			evt.stopPropagation();
			menu.choose(this, evt);
		});
	}

	setTitle(title: string | DocumentFragment): this {
		this.titleEl.replaceChildren(title);
		return this;
	}

	setIcon(icon: string | null): this {
		setIcon(this.iconEl, icon ?? '');
		return this;
	}

	setChecked(checked: boolean | null): this {
		this.checked = checked;
		this.dom.toggleClass('mod-checked', checked === true);
		this.dom.querySelector('.menu-item-icon.mod-checked')?.remove();
		if (checked) setIcon(this.dom.createDiv('menu-item-icon mod-checked'), 'check');
		if (checked !== null) {
			this.dom.setAttribute('role', 'menuitemcheckbox');
			this.dom.setAttribute('aria-checked', String(checked));
		}
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		this.dom.toggleClass('is-disabled', disabled);
		if (disabled) this.dom.setAttribute('aria-disabled', 'true');
		else this.dom.removeAttribute('aria-disabled');
		return this;
	}

	setWarning(isWarning: boolean): this {
		this.dom.toggleClass('is-warning', isWarning);
		return this;
	}

	setIsLabel(isLabel: boolean): this {
		this.isLabel = isLabel;
		this.dom.toggleClass('is-label', isLabel);
		return this;
	}

	setSection(section: string): this {
		this.section = section;
		this.dom.dataset['section'] = section;
		return this;
	}

	onClick(callback: (evt: MouseEvent | KeyboardEvent) => unknown): this {
		this.callback = callback;
		return this;
	}

	setSubmenu(): Menu {
		return (this.submenu ??= new Menu());
	}
}

export class MenuSeparator {
	dom = createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
	section = '';
}

let keymapOf: () => Keymap | null = () => null;

/** Told by the app, since menus are made without one. */
export function useKeymap(get: () => Keymap | null): void {
	keymapOf = get;
}

export class Menu extends Component {
	items: (MenuItem | MenuSeparator)[] = [];
	dom: HTMLElement;
	scope = new Scope();
	private hideCallbacks: (() => unknown)[] = [];
	private selected: MenuItem | null = null;
	private parentEl: HTMLElement | null = null;
	private restore: Element | null = null;
	private static open: Menu | null = null;
	private static events = new WeakMap<Event, Menu>();

	constructor() {
		super();
		this.dom = createDiv({ cls: 'menu', attr: { role: 'menu' } });
		const step = (by: number) => () => {
			this.move(by);
			return false as const;
		};
		this.scope.register([], 'ArrowDown', step(1));
		this.scope.register([], 'ArrowUp', step(-1));
		this.scope.register([], 'Tab', () => false);
		this.scope.register([], 'Escape', () => {
			this.hide();
			return false;
		});
		for (const key of ['Enter', ' ']) {
			this.scope.register([], key, (evt) => {
				if (this.selected) this.choose(this.selected, evt);
				return false;
			});
		}
	}

	static forEvent(evt: MouseEvent): Menu {
		let menu = Menu.events.get(evt);
		if (!menu) {
			const made = new Menu();
			Menu.events.set(evt, (menu = made));
			evt.preventDefault();
			setTimeout(() => made.showAtMouseEvent(evt), 0);
		}
		return menu;
	}

	setNoIcon(): this {
		this.dom.addClass('mod-no-icon');
		return this;
	}

	setUseNativeMenu(): this {
		return this;
	}

	addItem(cb: (item: MenuItem) => unknown): this {
		const item = new MenuItem(this);
		this.items.push(item);
		cb(item);
		return this;
	}

	addSeparator(): this {
		this.items.push(new MenuSeparator());
		return this;
	}

	setParentElement(el: HTMLElement): this {
		this.parentEl = el;
		return this;
	}

	showAtMouseEvent(evt: MouseEvent): this {
		evt.preventDefault();
		let { clientX: x, clientY: y } = evt;
		if (x === 0 && y === 0 && evt.target instanceof Element) {
			const box = evt.target.getBoundingClientRect();
			[x, y] = [box.left, box.bottom];
		}
		return this.showAtPosition({ x, y }, evt.view?.document);
	}

	showAtPosition(position: Position, doc: Document = activeDocument): this {
		if (Menu.open && Menu.open !== this) Menu.open.hide();
		Menu.open = this;
		this.restore = doc.activeElement;
		const scroll = this.dom.createDiv('menu-scroll');
		this.arranged().forEach((item) => scroll.appendChild(item.dom));
		doc.body.appendChild(this.dom);
		const box = this.dom.getBoundingClientRect();
		const { clientWidth, clientHeight } = doc.documentElement;
		const x = position.left ? position.x - box.width : position.x;
		this.dom.setCssStyles({
			left: `${Math.max(4, Math.min(x, clientWidth - box.width - 4))}px`,
			top: `${Math.max(4, Math.min(position.y, clientHeight - box.height - 4))}px`,
		});
		keymapOf()?.pushScope(this.scope);
		this.parentEl?.addClass('has-active-menu');
		const outside = (evt: Event) => {
			if (!this.dom.contains(evt.target as Node)) this.hide();
		};
		doc.addEventListener('mousedown', outside, true);
		this.register(() => doc.removeEventListener('mousedown', outside, true));
		void this.load();
		return this;
	}

	/** Items in the order of their sections, a line between sections. */
	private arranged(): (MenuItem | MenuSeparator)[] {
		const sections: string[] = [];
		for (const { section } of this.items) if (!sections.includes(section)) sections.push(section);
		return sections.flatMap((section, index) => {
			const inside = this.items.filter((item) => item.section === section);
			return index === 0 ? inside : [new MenuSeparator(), ...inside];
		});
	}

	private move(by: number): void {
		const choices = this.arranged().filter(
			(item): item is MenuItem => item instanceof MenuItem && !item.disabled && !item.isLabel,
		);
		const at = this.selected ? choices.indexOf(this.selected) : by > 0 ? -1 : 0;
		const next = choices[(at + by + choices.length) % choices.length];
		if (next) this.select(next);
	}

	select(item: MenuItem): void {
		this.selected?.dom.removeClass('selected');
		if (item.disabled || item.isLabel) return;
		this.selected = item;
		item.dom.addClass('selected');
		item.dom.focus();
	}

	choose(item: MenuItem, evt: MouseEvent | KeyboardEvent): void {
		if (item.disabled || item.isLabel) return;
		const box = item.dom.getBoundingClientRect();
		this.hide();
		if (item.submenu) item.submenu.showAtPosition({ x: box.left, y: box.top });
		else item.callback?.(evt);
	}

	hide(): this {
		if (!this.dom.isConnected) return this;
		if (Menu.open === this) Menu.open = null;
		const focused = this.dom.contains(this.dom.ownerDocument.activeElement);
		this.dom.remove();
		this.dom.empty();
		keymapOf()?.popScope(this.scope);
		this.parentEl?.removeClass('has-active-menu');
		this.unload();
		if (focused && this.restore instanceof HTMLElement && this.restore.isConnected) this.restore.focus();
		this.hideCallbacks.forEach((callback) => void callback());
		return this;
	}

	close(): void {
		this.hide();
	}

	onHide(callback: () => unknown): void {
		this.hideCallbacks.push(callback);
	}
}
