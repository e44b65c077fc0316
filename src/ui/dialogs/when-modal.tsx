import type { App } from 'obsidian';
import { Dialog } from './dialog';
import type { Ports, Row, WhenQuestion } from '../model';
import { WhenForm } from './when-form';

/** Asks for the day or minute on which the user or the contact acts. */
export class WhenModal extends Dialog {
	constructor(
		app: App,
		ports: Ports,
		private readonly row: Row,
		private readonly question: WhenQuestion,
	) {
		super(app, ports);
		this.setTitle(question.title);
	}

	protected draw() {
		return <WhenForm row={this.row} question={this.question} onClose={() => this.close()} />;
	}
}
