import type { App } from 'obsidian';
import { Dialog } from './dialog';
import { AgreedStepForm } from './agreed-step-form';
import type { Ports, Row } from '../model';
import { strings } from '../../strings';

/** "Next step": what was agreed in a talk that is logged already. */
export class AgreedModal extends Dialog {
	constructor(
		app: App,
		ports: Ports,
		private readonly row: Row,
	) {
		super(app, ports);
		this.setTitle(strings.agreed.title(row.contact));
	}

	protected draw() {
		return <AgreedStepForm row={this.row} onClose={() => this.close()} />;
	}
}
