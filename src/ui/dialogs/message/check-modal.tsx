import type { App } from 'obsidian';
import { CheckList } from './check-list';
import { Dialog } from '../dialog';
import type { MessageReport, Ports } from '../../model';
import { strings } from '../../../strings';

/** "Check message": what to fix in a script. */
export class CheckModal extends Dialog {
	constructor(
		app: App,
		ports: Ports,
		private readonly report: MessageReport,
	) {
		super(app, ports);
		this.setTitle(strings.check.title(report.title));
	}

	protected draw() {
		return <CheckList report={this.report} onClose={() => this.close()} />;
	}
}
