import type { App } from 'obsidian';
import { AddForm } from './add-form';
import { Dialog } from './dialog';
import type { FilledIn, Ports } from '../model';
import { strings } from '../../strings';

/** "Add follow-up" to the note at `path`. */
export class AddFollowUpModal extends Dialog {
	constructor(
		app: App,
		ports: Ports,
		private readonly path: string,
		private readonly filledIn?: FilledIn,
	) {
		super(app, ports);
		this.setTitle(strings.add.title);
	}

	protected draw() {
		return <AddForm path={this.path} filledIn={this.filledIn} onClose={() => this.close()} />;
	}
}
