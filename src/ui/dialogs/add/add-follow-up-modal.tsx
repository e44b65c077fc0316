import type { App } from 'obsidian';
import { AddForm } from './add-form';
import { Dialog } from '../dialog';
import type { Ports } from '../../model';
import { strings } from '../../../strings';

/** "Add follow-up" to the note at `path`, or to the contact's own note; the field starts with `words`. */
export class AddFollowUpModal extends Dialog {
	constructor(
		app: App,
		ports: Ports,
		private readonly path: string | null,
		private readonly words: string,
	) {
		super(app, ports);
		this.setTitle(strings.add.title);
	}

	protected draw() {
		return <AddForm path={this.path} words={this.words} onClose={() => this.close()} />;
	}
}
