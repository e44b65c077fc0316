import type { App } from 'obsidian';
import { byUrgency } from '../../core/agenda/persons/person-row';
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
		const { store } = this.ports;
		const others = this.row.others.map((key) => store.row(key)).filter((other) => other !== null);
		return <SnoozeForm row={this.row} others={others.sort(byUrgency)} onClose={() => this.close()} />;
	}
}
