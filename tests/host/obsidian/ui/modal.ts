import type { App } from '../app';
import { setIcon } from '../base/icons';
import { Scope } from '../base/keymap';

/** Closed by Escape, by a click beside it and by its cross; the focus stays inside and goes back afterwards. */
export class Modal {
	scope = new Scope();
	containerEl: HTMLElement;
	modalEl: HTMLElement;
	titleEl: HTMLElement;
	contentEl: HTMLElement;
	headerEl: HTMLElement;
	bgEl: HTMLElement;
	shouldRestoreSelection = true;
	private focused: Element | null = null;
	private closeCallback: (() => unknown) | null = null;

	constructor(public app: App) {
		this.containerEl = createDiv('modal-container mod-dim');
		this.bgEl = this.containerEl.createDiv('modal-bg');
		this.bgEl.addEventListener('click', () => this.close());
		this.modalEl = this.containerEl.createDiv({
			cls: 'modal',
			attr: { role: 'dialog', 'aria-modal': 'true', tabindex: '-1', 'data-host-label': '' },
		});
		const close = this.modalEl.createEl('button', {
			cls: 'modal-close-button mod-raised clickable-icon',
			attr: { type: 'button', 'aria-label': 'Close' },
		});
		setIcon(close, 'x');
		close.addEventListener('click', () => this.close());
		this.headerEl = this.modalEl.createDiv('modal-header');
		this.titleEl = this.headerEl.createDiv('modal-title');
		this.contentEl = this.modalEl.createDiv('modal-content');
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
		this.scope.register([], 'Tab', (evt) => this.trap(evt, 1));
		this.scope.register(['Shift'], 'Tab', (evt) => this.trap(evt, -1));
	}

	open(): void {
		if (this.containerEl.isConnected) return;
		const doc = activeDocument;
		this.focused = doc.activeElement;
		this.app.keymap.pushScope(this.scope);
		doc.body.appendChild(this.containerEl);
		this.nameIt();
		void this.onOpen();
		this.nameIt();
		if (!this.modalEl.contains(doc.activeElement)) this.modalEl.focus();
	}

	private nameIt(): void {
		const title = this.titleEl.getText();
		if (title) this.modalEl.setAttribute('aria-label', title);
	}

	close(): void {
		if (!this.containerEl.isConnected) return;
		this.app.keymap.popScope(this.scope);
		this.containerEl.remove();
		const { focused } = this;
		if (this.shouldRestoreSelection && focused && 'focus' in focused && focused.isConnected) {
			(focused as HTMLElement).focus();
		}
		this.onClose();
		this.closeCallback?.();
	}

	onOpen(): Promise<void> | void {}
	onClose(): void {}

	setTitle(title: string): this {
		this.titleEl.setText(title);
		this.nameIt();
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}

	setCloseCallback(callback: () => unknown): this {
		this.closeCallback = callback;
		return this;
	}

	onHistoryBack(): void {
		this.close();
	}

	private trap(evt: KeyboardEvent, direction: 1 | -1): false | void {
		const reachable = Array.from(
			this.modalEl.querySelectorAll<HTMLElement>(
				'a[href], button, input, select, textarea, [tabindex], [contenteditable=true]',
			),
		).filter((el) => el.tabIndex >= 0 && !el.matches(':disabled') && el.getClientRects().length > 0);
		const first = reachable[0];
		const last = reachable[reachable.length - 1];
		const active = this.modalEl.ownerDocument.activeElement;
		const outside = !this.modalEl.contains(active) || active === this.modalEl;
		const edge = direction === 1 ? last : first;
		if (!outside && active !== edge) return;
		evt.preventDefault();
		(direction === 1 ? first : last)?.focus();
		return false;
	}
}
