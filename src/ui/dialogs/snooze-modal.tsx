import type { App } from 'obsidian';
import { byUrgency } from '../../core/agenda/persons/person-row';
import { Dialog } from './dialog';
import type { Ports, Row, RowKey } from '../model';
import { SnoozeForm } from './snooze-form';
import { strings } from '../../strings';

/** "Snooze follow-up": one of the presets, or a date in words. */
export class SnoozeModal extends Dialog {
	constructor(
		app: App,
		ports: Ports,
		private readonly row: Row,
		/** The most urgent follow-up of each of several people. */
		private readonly together: readonly RowKey[] = [],
	) {
		super(app, ports);
		const { label, several } = strings.snooze;
		this.setTitle(together.length > 1 ? several(together.length) : label(row.contact));
	}

	protected draw() {
		const { store } = this.ports;
		if (this.together.length > 1) {
			return <SnoozeForm row={this.row} together={this.together} onClose={() => this.close()} />;
		}
		const others = this.row.others.map((key) => store.row(key)).filter((other) => other !== null);
		return <SnoozeForm row={this.row} others={others.sort(byUrgency)} onClose={() => this.close()} />;
	}
}
