import type { App } from 'obsidian';
import { Dialog } from './dialog';
import type { Ports, Row } from '../model';
import { SnoozeForm } from './snooze-form';
import { strings } from '../../strings';

/** "Snooze follow-up": one of the presets, or a date in words. */
export class SnoozeModal extends Dialog {
	constructor(
		app: App,
		ports: Ports,
		private readonly row: Row,
	) {
		super(app, ports);
		this.setTitle(strings.snooze.label(row.contact));
	}

	protected draw() {
		return <SnoozeForm row={this.row} onClose={() => this.close()} />;
	}
}
