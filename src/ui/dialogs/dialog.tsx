import type { Ports } from '../model';
import { Modal, Platform, setIcon, type App } from 'obsidian';
import { render, type ComponentChildren } from 'preact';
import { UiContext, type Ui } from '../ui-context';
import { dateFormat } from '../../strings/date-format';

let opened = 0;

/** A modal that shows a Preact tree, takes its name from its title, and returns the focus when it closes. */
export abstract class Dialog extends Modal {
	private focusedBefore: HTMLElement | null = null;
	/** The list or dialog that had the focus. */
	private focusedIn: HTMLElement | null = null;

	constructor(
		app: App,
		protected readonly ports: Ports,
	) {
		super(app);
	}

	protected abstract draw(): ComponentChildren;

	/** Renders again, for example for another row. Keeps everything the user typed. */
	protected redraw(): void {
		const drawn = <UiContext.Provider value={this.ui()}>{this.draw()}</UiContext.Provider>;
		render(drawn, this.contentEl);
	}

	protected ui(): Ui {
		return {
			actions: this.ports.actions,
			times: dateFormat(this.ports.store.current().language),
			isMobile: Platform.isMobile,
			drawing: {
				icon: setIcon,
				tooltip: () => undefined,
				menu: () => undefined,
				viewMenu: () => undefined,
				newLeaf: () => false,
				suggest: this.ports.suggest,
				markdown: () => Promise.reject(new Error('Dialogs do not render notes.')),
			},
		};
	}

	override open(): void {
		this.focusedBefore = activeDocument.activeElement as HTMLElement | null;
		this.focusedIn = this.focusedBefore?.closest<HTMLElement>('.due-follow-ups, .due-dialog') ?? null;
		super.open();
	}

	override onOpen(): void {
		this.titleEl.id = `due-dialog-${++opened}`;
		this.modalEl.addClass('due-dialog');
		this.modalEl.setAttrs({ role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': this.titleEl.id });
		this.redraw();
	}

	override onClose(): void {
		render(null, this.contentEl);
		this.restoreFocus();
	}

	/** If the row that had the focus no longer exists, the current row of its list or dialog gets it. */
	private restoreFocus(): void {
		const { focusedBefore: before, focusedIn } = this;
		if (before?.isConnected) before.focus();
		else focusedIn?.querySelector<HTMLElement>('[data-item][tabindex="0"]')?.focus();
	}
}
