import type { App } from 'obsidian';
import type { Day } from '../../core/follow-up';
import { strings } from '../../strings';
import { Dialog } from '../dialogs/dialog';
import type { Ports } from '../model';
import { WeekSheet } from './week-sheet';

/** "Review the week": what happened, and what is left. Follows every change of the vault while it is open. */
export class WeekModal extends Dialog {
	private day: Day | undefined;
	private unsubscribe: (() => void) | null = null;

	constructor(app: App, ports: Ports) {
		super(app, ports);
		this.setTitle(strings.week.title);
	}

	override onOpen(): void {
		super.onOpen();
		this.modalEl.addClass('due-week-modal');
		this.unsubscribe = this.ports.store.subscribe(() => this.redraw());
	}

	override onClose(): void {
		this.unsubscribe?.();
		super.onClose();
	}

	private readonly show = (day: Day) => {
		this.day = day;
		this.redraw();
	};

	protected draw() {
		const { store, actions } = this.ports;
		return (
			<WeekSheet
				review={actions.week(this.day)}
				now={store.current().now}
				show={this.show}
				onClose={() => this.close()}
			/>
		);
	}
}
