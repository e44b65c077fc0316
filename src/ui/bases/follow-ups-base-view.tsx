import { BasesView, Keymap, Platform, type BasesEntry, type QueryController } from 'obsidian';
import { render } from 'preact';
import type { Ports, RowKey } from '../model';
import { rowDrawing } from '../row/drawing';
import { dateFormat } from '../../strings/date-format';
import { UiContext, type Drawing } from '../ui-context';
import { BaseModel } from './base-model';
import { BaseTable, type BaseLine } from './base-table';

/** The type under which a base stores this view. Another name would lose the views of users. */
export const BASE_VIEW = 'due-follow-ups';

/** The options of the view, by the keys under which a base stores them. */
export const OPTIONS = {
	section: 'showSection',
	attempts: 'showAttempts',
	outcome: 'showOutcome',
	open: 'onlyOpen',
} as const;

export interface BaseViewPorts {
	readonly ports: Ports;
	/** Opens the call sheet of a follow-up in the list. */
	readonly showRow: (key: RowKey) => void;
}

/** A base of applications or people: filters, sort and groups are the user's, and each entry shows its next call. */
export class FollowUpsBaseView extends BasesView {
	readonly type = BASE_VIEW;
	private readonly element: HTMLElement;
	private readonly drawing: Drawing;
	private readonly model: BaseModel;
	private hasData = false;

	constructor(
		controller: QueryController,
		container: HTMLElement,
		private readonly own: BaseViewPorts,
	) {
		super(controller);
		const { ports } = own;
		this.element = container.createDiv('due-follow-ups due-base');
		this.drawing = rowDrawing({ app: this.app, ports, owner: this, source: BASE_VIEW });
		this.model = new BaseModel(ports.store);
	}

	override onload(): void {
		this.register(this.own.ports.store.subscribe(() => this.draw()));
		this.register(() => render(null, this.element));
	}

	onDataUpdated(): void {
		this.hasData = true;
		this.draw();
	}

	private isOn(key: string, byDefault: boolean): boolean {
		const value = this.config.get(key);
		return typeof value === 'boolean' ? value : byDefault;
	}

	private lines(entries: readonly BasesEntry[]): readonly BaseLine[] {
		const lines = entries.map((entry) => ({ entry, found: this.model.of(entry.file.path) }));
		return this.isOn(OPTIONS.open, false) ? lines.filter(({ found }) => found.isToDo) : lines;
	}

	private draw(): void {
		if (!this.hasData) return;
		const { ports, showRow } = this.own;
		const { now, language, progress } = ports.store.current();
		const order = this.config.getOrder();
		const groups = this.data.groupedData.map((group) => ({
			key: group.hasKey() ? (group.key ?? null) : null,
			lines: this.lines(group.entries),
		}));
		const ui = {
			actions: ports.actions,
			drawing: this.drawing,
			times: dateFormat(language),
			isMobile: Platform.isMobile,
		};
		render(
			<UiContext.Provider value={ui}>
				<BaseTable
					groups={groups}
					properties={order.length > 0 ? order : ['file.name']}
					nameOf={(property) => this.config.getDisplayName(property)}
					columns={{
						section: this.isOn(OPTIONS.section, true),
						attempts: this.isOn(OPTIONS.attempts, true),
						outcome: this.isOn(OPTIONS.outcome, true),
					}}
					now={now}
					reading={progress !== null}
					renderContext={this.app.renderContext}
					openFile={(path, event) => void this.app.workspace.openLinkText(path, '', Keymap.isModEvent(event))}
					showRow={showRow}
				/>
			</UiContext.Provider>,
			this.element,
		);
	}
}
