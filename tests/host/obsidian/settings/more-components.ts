import moment from 'moment';
import { BaseComponent, TextComponent, ValueComponent } from './components';

export class DropdownComponent extends ValueComponent<string> {
	selectEl: HTMLSelectElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.selectEl = containerEl.createEl('select', 'dropdown');
		this.selectEl.addEventListener('change', () => void this.callback?.(this.getValue()));
	}

	override setDisabled(disabled: boolean): this {
		this.selectEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	addOption(value: string, display: string): this {
		this.selectEl.createEl('option', { value, text: display });
		return this;
	}

	addOptions(options: Record<string, string>): this {
		for (const [value, display] of Object.entries(options)) this.addOption(value, display);
		return this;
	}

	getValue(): string {
		return this.selectEl.value;
	}

	setValue(value: string): this {
		this.selectEl.value = value;
		return this;
	}
}

export class SliderComponent extends ValueComponent<number> {
	sliderEl: HTMLInputElement;
	private valueEl: HTMLElement;
	private instant = false;
	private format: (value: number) => string = String;

	constructor(containerEl: HTMLElement) {
		super();
		this.valueEl = containerEl.createSpan('slider-value');
		this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
		this.sliderEl.addEventListener('input', () => {
			this.showValue();
			if (this.instant) void this.callback?.(this.getValue());
		});
		this.sliderEl.addEventListener('change', () => {
			if (!this.instant) void this.callback?.(this.getValue());
		});
	}

	private showValue(): void {
		this.valueEl.setText(this.getValuePretty());
	}

	override setDisabled(disabled: boolean): this {
		this.sliderEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setInstant(instant: boolean): this {
		this.instant = instant;
		return this;
	}

	setLimits(min: number | null, max: number | null, step: number | 'any'): this {
		if (min !== null) this.sliderEl.min = String(min);
		if (max !== null) this.sliderEl.max = String(max);
		this.sliderEl.step = String(step);
		return this;
	}

	getValue(): number {
		return Number(this.sliderEl.value);
	}

	setValue(value: number): this {
		this.sliderEl.value = String(value);
		this.showValue();
		return this;
	}

	getValuePretty(): string {
		return this.format(this.getValue());
	}

	setDisplayFormat(format: (value: number) => string): this {
		this.format = format;
		this.showValue();
		return this;
	}

	setDynamicTooltip(): this {
		return this;
	}

	showTooltip(): void {}
}

export class ColorComponent extends ValueComponent<string> {
	colorPickerEl: HTMLInputElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.colorPickerEl = containerEl.createEl('input', { type: 'color' });
		this.colorPickerEl.addEventListener('input', () => void this.callback?.(this.getValue()));
	}

	override setDisabled(disabled: boolean): this {
		this.colorPickerEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): string {
		return this.colorPickerEl.value;
	}

	setValue(value: string): this {
		this.colorPickerEl.value = value;
		return this;
	}

	getValueRgb(): { r: number; g: number; b: number } {
		const number = parseInt(this.getValue().slice(1), 16);
		return { r: number >> 16, g: (number >> 8) & 255, b: number & 255 };
	}

	setValueRgb({ r, g, b }: { r: number; g: number; b: number }): this {
		return this.setValue(`#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`);
	}

	/** Hue in degrees, saturation and lightness in percent: `#ff0000` is `{ h: 0, s: 100, l: 50 }`. */
	getValueHsl(): { h: number; s: number; l: number } {
		const { r, g, b } = this.getValueRgb();
		const [red, green, blue] = [r / 255, g / 255, b / 255];
		const most = Math.max(red, green, blue);
		const spread = most - Math.min(red, green, blue);
		const lightness = most - spread / 2;
		let sector = 0;
		if (spread > 0) {
			if (most === red) sector = ((green - blue) / spread + 6) % 6;
			else if (most === green) sector = (blue - red) / spread + 2;
			else sector = (red - green) / spread + 4;
		}
		const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
		return { h: Math.round(sector * 60), s: Math.round(saturation * 100), l: Math.round(lightness * 100) };
	}

	setValueHsl({ h, s, l }: { h: number; s: number; l: number }): this {
		const lightness = l / 100;
		const reach = (s / 100) * Math.min(lightness, 1 - lightness);
		const channel = (offset: number): number => {
			const sector = (offset + h / 30) % 12;
			return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(sector - 3, 9 - sector, 1))));
		};
		return this.setValueRgb({ r: channel(0), g: channel(8), b: channel(4) });
	}
}

export class ProgressBarComponent extends ValueComponent<number> {
	progressBar: HTMLElement;
	private lineEl: HTMLElement;
	private value = 0;

	constructor(containerEl: HTMLElement) {
		super();
		this.progressBar = containerEl.createDiv({ cls: 'setting-progress-bar', attr: { role: 'progressbar' } });
		this.lineEl = this.progressBar.createDiv('setting-progress-bar-inner');
	}

	getValue(): number {
		return this.value;
	}

	setValue(value: number): this {
		this.value = value;
		this.lineEl.setCssStyles({ width: `${value}%` });
		this.progressBar.setAttribute('aria-valuenow', String(value));
		return this;
	}
}

export class MomentFormatComponent extends TextComponent {
	sampleEl: HTMLElement = createSpan();
	private defaultFormat = '';

	setDefaultFormat(format: string): this {
		this.defaultFormat = format;
		this.setPlaceholder(format);
		this.updateSample();
		return this;
	}

	setSampleEl(el: HTMLElement): this {
		this.sampleEl = el;
		this.updateSample();
		return this;
	}

	override setValue(value: string): this {
		super.setValue(value);
		this.updateSample();
		return this;
	}

	override onChanged(): void {
		this.updateSample();
		super.onChanged();
	}

	updateSample(): void {
		this.sampleEl.setText(moment().format(this.getValue() || this.defaultFormat));
	}
}

/** A read-only value at the end of a row. */
export class DisplayValueComponent extends BaseComponent {
	valueEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.valueEl = containerEl.createSpan('setting-display-value');
	}

	setValue(value: string | null): this {
		this.valueEl.setText(value ?? '');
		return this;
	}

	setStatus(status: 'warning' | null): this {
		this.valueEl.toggleClass('mod-warning', status === 'warning');
		return this;
	}
}
