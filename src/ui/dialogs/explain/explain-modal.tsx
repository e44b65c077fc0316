import type { App } from 'obsidian';
import type { Explanation } from '../../../core/explain/explanation';
import { Dialog } from '../dialog';
import { ExplainSheet } from './explain-sheet';
import type { Ports } from '../../model';
import { strings } from '../../../strings';

/** "Explain this line": what the plugin reads in a line of a note, and why. */
export class ExplainModal extends Dialog {
	constructor(
		app: App,
		ports: Ports,
		private readonly explanation: Explanation,
	) {
		super(app, ports);
		this.setTitle(strings.explain.title);
	}

	protected draw() {
		const copy = (text: string) => this.ports.actions.copy(text);
		return <ExplainSheet explanation={this.explanation} onCopy={copy} onClose={() => this.close()} />;
	}
}
