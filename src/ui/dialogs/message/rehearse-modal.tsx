import type { App } from 'obsidian';
import { Dialog } from '../dialog';
import type { MessageRehearsal, Ports, Row } from '../../model';
import { RehearseForm } from './rehearse-form';
import { strings } from '../../../strings';

/** "Rehearse message": the script in large type with a stopwatch. */
export class RehearseModal extends Dialog {
	constructor(
		app: App,
		ports: Ports,
		private readonly row: Row,
		private readonly rehearsal: MessageRehearsal,
	) {
		super(app, ports);
		this.setTitle(strings.rehearse.title(row.contact));
	}

	override onOpen(): void {
		super.onOpen();
		this.modalEl.addClass('due-rehearse-dialog');
	}

	protected draw() {
		return <RehearseForm row={this.row} rehearsal={this.rehearsal} onClose={() => this.close()} />;
	}
}
