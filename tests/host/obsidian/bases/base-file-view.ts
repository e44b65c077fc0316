import type { BasesViewRegistration } from 'obsidian';
import { setIcon } from '../base/icons';
import { Setting } from '../settings/setting';
import { Menu } from '../ui/menu';
import type { TFile } from '../vault/files';
import { TextFileView } from '../workspace/file-view';
import type { WorkspaceLeaf } from '../workspace/leaf';
import type { State, ViewStateResult } from '../workspace/view';
import { readBase, writeBase, type BaseContent, type ViewEntry } from './base-file';
import type { BasesView } from './bases-view';
import { QueryController } from './query-controller';
import { TableLayout } from './table-layout';
import { BasesViewConfig } from './view-config';
import { drawOptions } from './view-options';

const TABLE: BasesViewRegistration = {
	name: 'Table',
	icon: 'lucide-table',
	factory: (controller, containerEl) => new TableLayout(controller as never, containerEl) as never,
};

/** A `.base` file: a toolbar, and one of its views below. */
export class BaseFileView extends TextFileView {
	override icon = 'lucide-table';
	private text = '';
	private content: BaseContent | null = null;
	private viewName: string | null = null;
	private layout: BasesView | null = null;
	private controller: QueryController | null = null;
	private readonly toolbarEl: HTMLElement;
	private readonly optionsEl: HTMLElement;
	private readonly errorEl: HTMLElement;
	private readonly bodyEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.toolbarEl = this.contentEl.createDiv('bases-header').createDiv('bases-toolbar');
		this.optionsEl = this.contentEl.createDiv('bases-view-config');
		this.optionsEl.hide();
		this.errorEl = this.contentEl.createDiv({ cls: 'bases-error', attr: { role: 'alert' } });
		this.bodyEl = this.contentEl.createDiv('bases-view');
	}

	getViewType(): string {
		return 'bases';
	}

	override canAcceptExtension(extension: string): boolean {
		return extension === 'base';
	}

	override onload(): void {
		super.onload();
		this.register(this.app.bases.watch(() => this.draw()));
	}

	getViewData(): string {
		return this.text;
	}

	setViewData(data: string, clear: boolean): void {
		this.text = data;
		if (clear) this.viewName = null;
		this.draw();
	}

	clear(): void {
		this.text = '';
		this.undraw();
	}

	override getState(): State {
		return { ...super.getState(), ...(this.viewName === null ? {} : { viewName: this.viewName }) };
	}

	override async setState(state: State, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const { viewName } = state;
		if (typeof viewName === 'string' && viewName !== this.viewName) this.choose(viewName);
	}

	/** Shows another view of the base by its name. */
	choose(name: string): void {
		this.viewName = name;
		this.draw();
	}

	private draw(): void {
		this.undraw();
		if (!this.file) return;
		try {
			this.content = readBase(this.text);
		} catch (error) {
			this.errorEl.setText(error instanceof Error ? error.message : String(error));
			return;
		}
		this.drawView(this.file, this.content, this.entryOf(this.content));
	}

	private entryOf({ views }: BaseContent): ViewEntry {
		return views.find(({ name }) => name === this.viewName) ?? (views[0] as ViewEntry);
	}

	private registrationOf(type: string): BasesViewRegistration | null {
		return type === 'table' ? TABLE : this.app.bases.get(type);
	}

	private drawView(file: TFile, content: BaseContent, entry: ViewEntry): void {
		const controller = new QueryController(
			this.app,
			file,
			(changed) => this.write(changed),
			(message) => this.errorEl.setText(message ?? ''),
		);
		this.controller = this.addChild(controller);
		const config = new BasesViewConfig(controller, entry);
		const registration = this.registrationOf(entry.type);
		this.drawToolbar(content, entry, registration);
		if (!registration) {
			this.errorEl.setText(`Unknown view type “${entry.type}”.`);
			return;
		}
		this.layout = registration.factory(controller as never, this.bodyEl) as unknown as BasesView;
		this.addChild(this.layout);
		controller.show(this.layout, content, config);
		drawOptions(this.optionsEl, registration.options?.(config) ?? [], config, this.layout);
	}

	private undraw(): void {
		if (this.layout) this.removeChild(this.layout);
		if (this.controller) this.removeChild(this.controller);
		this.layout = null;
		this.controller = null;
		for (const el of [this.toolbarEl, this.optionsEl, this.errorEl, this.bodyEl]) el.empty();
	}

	private drawToolbar(content: BaseContent, entry: ViewEntry, registration: BasesViewRegistration | null): void {
		const views = this.toolbarEl.createEl('button', { cls: 'bases-toolbar-item', attr: { type: 'button' } });
		setIcon(views.createSpan('bases-toolbar-icon'), registration?.icon ?? 'lucide-circle-help');
		views.createSpan({ text: entry.name });
		views.addEventListener('click', (event) => {
			const menu = new Menu();
			for (const { name } of content.views) {
				menu.addItem((item) =>
					item
						.setTitle(name)
						.setChecked(name === entry.name)
						.onClick(() => this.choose(name)),
				);
			}
			menu.showAtMouseEvent(event);
		});
		const configure = this.toolbarEl.createEl('button', {
			cls: 'bases-toolbar-item',
			text: 'Configure view',
			attr: { type: 'button', 'aria-expanded': String(this.optionsEl.isShown()) },
		});
		configure.addEventListener('click', () => {
			this.optionsEl.toggle(!this.optionsEl.isShown());
			configure.setAttribute('aria-expanded', String(this.optionsEl.isShown()));
		});
		this.drawLayoutChoice(entry);
	}

	private drawLayoutChoice(entry: ViewEntry): void {
		const layouts = [['table', TABLE] as const, ...this.app.bases.list()];
		new Setting(this.optionsEl).setName('Layout').addDropdown((dropdown) =>
			dropdown
				.addOptions(Object.fromEntries(layouts.map(([type, { name }]) => [type, name])))
				.setValue(entry.type)
				.onChange((type) => {
					entry.type = type;
					if (this.content) this.write(this.content);
					this.draw();
				}),
		);
	}

	private write(content: BaseContent): void {
		this.text = writeBase(content);
		this.dirty = true;
		this.requestSave();
	}
}
