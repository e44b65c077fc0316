import { Keymap, type App } from 'obsidian';
import type { ComingMeeting } from '../../core/agenda/persons/coming-meeting';
import type { PersonId } from '../../core/agenda/persons/person-ids';
import { Dialog } from '../dialogs/dialog';
import type { Ports } from '../model';
import { rowMenu, showMenu } from '../row/row-menu';
import type { Ui } from '../ui-context';
import { PersonSheetView } from './person-sheet-view';

/** Everything that the notes say about one person. Follows the notes while it is open. */
export class PersonModal extends Dialog {
	private id: PersonId;
	private path: string | null = null;
	private unsubscribe: () => void = () => undefined;

	constructor(app: App, ports: Ports, id: PersonId) {
		super(app, ports);
		this.id = id;
	}

	override onOpen(): void {
		this.modalEl.addClass('due-person-dialog');
		super.onOpen();
		this.unsubscribe = this.ports.store.subscribe(() => this.redraw());
	}

	override onClose(): void {
		this.unsubscribe();
		super.onClose();
	}

	protected override ui(): Ui {
		const ui = super.ui();
		return {
			...ui,
			drawing: {
				...ui.drawing,
				newLeaf: (event) => Keymap.isModEvent(event),
				menu: (row, event) => showMenu(rowMenu(row, this.ports.actions), event),
			},
		};
	}

	protected draw() {
		const { path } = this;
		const sheet = this.ports.actions.personSheet({ id: this.id, path });
		const isGone = path !== null && sheet.path === null;
		this.id = sheet.id;
		this.path = sheet.path ?? path;
		this.setTitle(sheet.name);
		return (
			<PersonSheetView
				key={sheet.id}
				{...{ sheet, isGone }}
				meeting={this.meetingWith(sheet.id)}
				now={this.ports.store.current().now}
				show={(id) => this.show(id)}
				leave={() => this.close()}
			/>
		);
	}

	/** The meeting of today that the list announces. */
	private meetingWith(id: PersonId): ComingMeeting | null {
		const { groups, meetings } = this.ports.store.current();
		const inRows = groups.flatMap(({ rows }) => rows.flatMap(({ meeting }) => meeting ?? []));
		return [...meetings, ...inRows].find((meeting) => meeting.id === id) ?? null;
	}

	private show(id: PersonId): void {
		this.id = id;
		this.path = null;
		this.redraw();
		this.modalEl.scrollTop = 0;
		this.contentEl.scrollTop = 0;
		this.contentEl.querySelector<HTMLElement>('.due-person')?.focus();
	}
}
