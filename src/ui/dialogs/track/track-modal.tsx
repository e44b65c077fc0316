import type { App } from 'obsidian';
import type { UntrackedLine } from '../../../core/follow-up';
import { strings } from '../../../strings';
import type { Ports } from '../../model';
import { Dialog } from '../dialog';
import { TrackAllForm } from './track-all-form';
import { TrackForm } from './track-form';

/** Tracks one promise with a day to check in, or several found lines after a look at them. */
export class TrackModal extends Dialog {
	constructor(
		app: App,
		ports: Ports,
		private readonly lines: readonly UntrackedLine[],
		/** Without the `#`. */
		private readonly tag: string,
	) {
		super(app, ports);
		this.setTitle(lines.length === 1 ? strings.track.title : strings.track.titleOfAll(lines.length));
	}

	protected draw() {
		const { lines, tag } = this;
		const [first] = lines;
		const onClose = () => this.close();
		if (first && lines.length === 1) return <TrackForm line={first} tag={tag} onClose={onClose} />;
		return <TrackAllForm lines={lines} tag={tag} onClose={onClose} />;
	}
}
