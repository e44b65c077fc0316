/** A message at the top right that goes away by itself, or never with a duration of 0. A click dismisses it. */
export class Notice {
	containerEl: HTMLElement;
	messageEl: HTMLElement;
	noticeEl: HTMLElement;
	private timer: ReturnType<typeof setTimeout> | undefined;

	constructor(message: string | DocumentFragment, duration = 5000) {
		const body = activeDocument.body;
		const holder = body.querySelector<HTMLElement>('.notice-container') ?? body.createDiv('notice-container');
		this.containerEl = holder.createDiv({ cls: 'notice', attr: { role: 'status' } });
		this.messageEl = this.containerEl.createDiv('notice-message');
		this.noticeEl = this.messageEl;
		this.setMessage(message);
		this.containerEl.addEventListener('click', () => this.hide());
		if (duration > 0) this.timer = setTimeout(() => this.hide(), duration);
	}

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.replaceChildren(message);
		return this;
	}

	hide(): void {
		clearTimeout(this.timer);
		const holder = this.containerEl.parentElement;
		this.containerEl.remove();
		if (holder?.childElementCount === 0) holder.remove();
	}
}
