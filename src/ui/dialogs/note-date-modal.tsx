import type { App } from 'obsidian';
import type { Day } from '../../core/follow-up';
import { strings } from '../../strings';
import type { Ports } from '../model';
import { Dialog } from './dialog';
import { NoteDateForm } from './note-date-form';

/** "Set the note's date": today, the day the file was created, or another. */
export class NoteDateModal extends Dialog {
	constructor(
		app: App,
		ports: Ports,
		private readonly path: string,
		/** The day on which the note's file was created; null if it cannot be trusted. */
		private readonly created: Day | null,
	) {
		super(app, ports);
		this.setTitle(strings.noteDate.title);
	}

	protected draw() {
		return <NoteDateForm path={this.path} created={this.created} onClose={() => this.close()} />;
	}
}
