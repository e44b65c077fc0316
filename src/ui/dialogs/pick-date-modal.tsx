import type { App } from 'obsidian';
import type { DateField } from '../../core/notes/write/dates-as-numbers';
import { strings } from '../../strings';
import type { Ports, Row } from '../model';
import { Dialog } from './dialog';
import { PickDateForm } from './pick-date-form';

/** Asks for the day that replaces the words of a date, or for the date that a follow-up lacks. */
export class PickDateModal extends Dialog {
	constructor(
		app: App,
		ports: Ports,
		private readonly row: Row,
		/** The date whose words are replaced; null for a follow-up without a date. */
		private readonly field: DateField | null,
	) {
		super(app, ports);
		this.setTitle(strings.pickDate.title(row.contact));
	}

	protected draw() {
		return <PickDateForm row={this.row} field={this.field} onClose={() => this.close()} />;
	}
}
