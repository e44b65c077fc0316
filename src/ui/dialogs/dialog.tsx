import type { Ports } from '../model';
import { Modal, setIcon, type App } from 'obsidian';
import { render, type ComponentChildren } from 'preact';
import { UiContext, type Ui } from '../ui-context';
import { timesIn } from '../../strings/date-format';

let opened = 0;

/** A modal with a Preact tree in it, named by its title, that gives the focus back to where it was. */
export abstract class Dialog extends Modal {
	private before: HTMLElement | null = null;

	constructor(
		app: App,
		protected readonly ports: Ports,
	) {
		super(app);
	}

	protected abstract draw(): ComponentChildren;

	/** Another title or another row: everything typed stays. */
	protected redraw(): void {
		const drawn = <UiContext.Provider value={this.ui()}>{this.draw()}</UiContext.Provider>;
		render(drawn, this.contentEl);
	}

	protected ui(): Ui {
		return {
			actions: this.ports.actions,
			times: timesIn(this.ports.store.current().language),
			drawing: {
				icon: setIcon,
				tooltip: () => undefined,
				menu: () => undefined,
				viewMenu: () => undefined,
				newLeaf: () => false,
				markdown: () => Promise.reject(new Error('A dialog renders no notes.')),
			},
		};
	}

	override open(): void {
		this.before = activeDocument.activeElement as HTMLElement | null;
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
		this.giveBackFocus();
	}

	/** The row may have moved or gone meanwhile: then the sidebar's current one takes the focus. */
	private giveBackFocus(): void {
		const { before } = this;
		const sidebar = before?.closest('.due-follow-ups') ?? null;
		if (before?.isConnected) before.focus();
		else sidebar?.querySelector<HTMLElement>('[data-item][tabindex="0"]')?.focus();
	}
}
