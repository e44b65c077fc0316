import { setTooltip, type TooltipOptions } from '../ui/tooltip';
import {
	ButtonComponent,
	ExtraButtonComponent,
	SearchComponent,
	TextAreaComponent,
	TextComponent,
	ToggleComponent,
	type BaseComponent,
} from './components';
import {
	ColorComponent,
	DisplayValueComponent,
	DropdownComponent,
	MomentFormatComponent,
	ProgressBarComponent,
	SliderComponent,
} from './more-components';

type Add<T> = (component: T) => unknown;

let ids = 0;

/** One row: a name and a description on one side, controls on the other. */
export class Setting {
	settingEl: HTMLElement;
	infoEl: HTMLElement;
	nameEl: HTMLElement;
	descEl: HTMLElement;
	controlEl: HTMLElement;
	components: BaseComponent[] = [];
	errorEl: HTMLElement | null = null;

	constructor(containerEl: HTMLElement) {
		this.settingEl = containerEl.createDiv('setting-item');
		this.infoEl = this.settingEl.createDiv('setting-item-info');
		this.nameEl = this.infoEl.createDiv('setting-item-name');
		this.descEl = this.infoEl.createDiv('setting-item-description');
		this.controlEl = this.settingEl.createDiv('setting-item-control');
		this.nameEl.id = `setting-${++ids}`;
		this.descEl.id = `${this.nameEl.id}-description`;
	}

	setErrorMessage(message: string | null): this {
		this.settingEl.toggleClass('is-invalid', !!message);
		if (!message) {
			this.errorEl?.remove();
			this.errorEl = null;
			return this;
		}
		this.errorEl ??= this.settingEl.createDiv({ cls: 'setting-item-error', attr: { role: 'alert' } });
		this.errorEl.setText(message);
		return this;
	}

	setName(name: string | DocumentFragment): this {
		this.nameEl.setText(name);
		return this;
	}

	setDesc(desc: string | DocumentFragment): this {
		this.descEl.setText(desc);
		return this;
	}

	setClass(cls: string): this {
		this.settingEl.addClass(cls);
		return this;
	}

	setTooltip(tooltip: string, options?: TooltipOptions): this {
		setTooltip(this.nameEl, tooltip, options);
		return this;
	}

	setHeading(): this {
		this.settingEl.addClass('setting-item-heading');
		this.nameEl.setAttrs({ role: 'heading', 'aria-level': '3' });
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.settingEl.toggleClass('is-disabled', disabled);
		for (const component of this.components) component.setDisabled(disabled);
		return this;
	}

	/** Shows or hides the row; not in `obsidian.d.ts`, but the app has it and plugins call it. */
	setVisibility(visible: boolean): this {
		this.settingEl.toggle(visible);
		return this;
	}

	setNoInfo(): this {
		this.infoEl.remove();
		return this;
	}

	private add<T extends BaseComponent>(component: T, cb: Add<T>): this {
		this.components.push(component);
		const control = this.controlEl.querySelector('input, select, textarea');
		if (control && !control.hasAttribute('aria-labelledby')) {
			control.setAttribute('aria-labelledby', this.nameEl.id);
			control.setAttribute('aria-describedby', this.descEl.id);
		}
		cb(component);
		return this;
	}

	addButton(cb: Add<ButtonComponent>): this {
		return this.add(new ButtonComponent(this.controlEl), cb);
	}

	addExtraButton(cb: Add<ExtraButtonComponent>): this {
		return this.add(new ExtraButtonComponent(this.controlEl), cb);
	}

	addToggle(cb: Add<ToggleComponent>): this {
		this.settingEl.addClass('mod-toggle');
		return this.add(new ToggleComponent(this.controlEl), cb);
	}

	addText(cb: Add<TextComponent>): this {
		return this.add(new TextComponent(this.controlEl), cb);
	}

	addSearch(cb: Add<SearchComponent>): this {
		return this.add(new SearchComponent(this.controlEl), cb);
	}

	addTextArea(cb: Add<TextAreaComponent>): this {
		return this.add(new TextAreaComponent(this.controlEl), cb);
	}

	addMomentFormat(cb: Add<MomentFormatComponent>): this {
		return this.add(new MomentFormatComponent(this.controlEl), cb);
	}

	addDropdown(cb: Add<DropdownComponent>): this {
		return this.add(new DropdownComponent(this.controlEl), cb);
	}

	addColorPicker(cb: Add<ColorComponent>): this {
		return this.add(new ColorComponent(this.controlEl), cb);
	}

	addProgressBar(cb: Add<ProgressBarComponent>): this {
		return this.add(new ProgressBarComponent(this.controlEl), cb);
	}

	addSlider(cb: Add<SliderComponent>): this {
		return this.add(new SliderComponent(this.controlEl), cb);
	}

	addDisplayValue(cb: Add<DisplayValueComponent>): this {
		return this.add(new DisplayValueComponent(this.controlEl), cb);
	}

	addComponent<T extends BaseComponent>(cb: (el: HTMLElement) => T): this {
		this.components.push(cb(this.controlEl));
		return this;
	}

	then(cb: (setting: this) => unknown): this {
		cb(this);
		return this;
	}

	clear(): this {
		this.controlEl.empty();
		this.components = [];
		return this;
	}
}

/** Rows under a shared heading. */
export class SettingGroup {
	groupEl: HTMLElement;
	listEl: HTMLElement;
	private headingEl: HTMLElement | null = null;
	private controlEl: HTMLElement | null = null;

	constructor(containerEl: HTMLElement) {
		this.groupEl = containerEl.createDiv('setting-group');
		this.listEl = this.groupEl.createDiv('setting-items');
	}

	private header(): HTMLElement {
		if (!this.headingEl) {
			this.headingEl = createDiv('setting-item setting-item-heading');
			this.groupEl.prepend(this.headingEl);
			this.headingEl.createDiv({ cls: 'setting-item-name', attr: { role: 'heading', 'aria-level': '3' } });
			this.controlEl = this.headingEl.createDiv('setting-item-control');
		}
		return this.headingEl;
	}

	setHeading(text: string | DocumentFragment): this {
		this.header().querySelector('.setting-item-name')?.setText(text);
		return this;
	}

	addClass(...classes: string[]): this {
		this.groupEl.addClass(...classes);
		return this;
	}

	addSetting(cb: (setting: Setting) => void): this {
		cb(new Setting(this.listEl));
		return this;
	}

	addSearch(cb: (component: SearchComponent) => unknown): this {
		this.header();
		cb(new SearchComponent(this.controlEl as HTMLElement));
		return this;
	}

	addExtraButton(cb: (component: ExtraButtonComponent) => unknown): this {
		this.header();
		cb(new ExtraButtonComponent(this.controlEl as HTMLElement));
		return this;
	}
}
