import type { App } from '../app';
import { Component } from '../base/component';
import { Keymap } from '../base/keymap';
import { renderSections } from '../editor/sections';
import { parseLinktext } from '../vault/links';

interface HoverParent {
	hoverPopover: HoverPopover | null;
}

export enum PopoverState {
	Showing,
	Shown,
	Hiding,
	Hidden,
}

/** A floating box that shows a moment after the pointer came to its target and goes when it leaves both. */
export class HoverPopover extends Component {
	hoverEl: HTMLElement;
	state = PopoverState.Showing;
	private timer: ReturnType<typeof setTimeout> | undefined;
	private over = { target: true, self: false };

	constructor(
		readonly parent: HoverParent,
		readonly targetEl: HTMLElement | null,
		waitTime = 300,
		private staticPos: { x: number; y: number } | null = null,
	) {
		super();
		parent.hoverPopover?.hide();
		parent.hoverPopover = this;
		this.hoverEl = createDiv('popover hover-popover');
		this.timer = setTimeout(() => this.show(), waitTime);
		const watch = (el: HTMLElement, key: 'target' | 'self') => {
			const enter = () => this.track(key, true);
			const leave = () => this.track(key, false);
			el.addEventListener('mouseenter', enter);
			el.addEventListener('mouseleave', leave);
			this.register(() => {
				el.removeEventListener('mouseenter', enter);
				el.removeEventListener('mouseleave', leave);
			});
		};
		if (targetEl) watch(targetEl, 'target');
		watch(this.hoverEl, 'self');
	}

	private track(key: 'target' | 'self', inside: boolean): void {
		this.over[key] = inside;
		clearTimeout(this.timer);
		if (this.over.target || this.over.self) {
			if (this.state === PopoverState.Showing) this.timer = setTimeout(() => this.show(), 300);
		} else if (this.state === PopoverState.Showing) this.hide();
		else this.timer = setTimeout(() => this.hide(), 200);
	}

	private show(): void {
		if (this.targetEl && !this.targetEl.isConnected) return this.hide();
		this.state = PopoverState.Shown;
		const doc = this.targetEl?.ownerDocument ?? activeDocument;
		doc.body.appendChild(this.hoverEl);
		void this.load();
		const box = this.targetEl?.getBoundingClientRect() ?? new DOMRect(this.staticPos?.x, this.staticPos?.y);
		const own = this.hoverEl.getBoundingClientRect();
		const { clientWidth, clientHeight } = doc.documentElement;
		const below = box.bottom + own.height + 4 <= clientHeight;
		this.hoverEl.setCssStyles({
			left: `${Math.max(4, Math.min(box.left, clientWidth - own.width - 4))}px`,
			top: `${below ? box.bottom + 4 : Math.max(4, box.top - own.height - 4)}px`,
		});
	}

	hide(): void {
		clearTimeout(this.timer);
		this.state = PopoverState.Hidden;
		this.hoverEl.remove();
		this.unload();
		if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
	}
}

interface HoverLink {
	event: MouseEvent;
	source: string;
	hoverParent: HoverParent;
	targetEl: HTMLElement;
	linktext: string;
	sourcePath?: string;
}

/** The core plugin "Page preview": shows the note a hovered link leads to. */
export function enablePagePreview(app: App): void {
	app.workspace.on('hover-link', (link: HoverLink) => {
		const source = app.workspace.hoverLinkSources[link.source];
		if ((source?.defaultMod ?? true) && !Keymap.isModifier(link.event, 'Mod')) return;
		const { path } = parseLinktext(link.linktext);
		const file = app.metadataCache.getFirstLinkpathDest(path, link.sourcePath ?? '');
		if (!file) return;
		const open = link.hoverParent.hoverPopover;
		if (open?.targetEl === link.targetEl) return;
		const popover = new HoverPopover(link.hoverParent, link.targetEl);
		const body = popover.hoverEl.createDiv('markdown-embed is-loaded').createDiv('markdown-embed-content');
		const view = body.createDiv('markdown-preview-view markdown-rendered');
		view.createDiv({ cls: 'inline-title', text: file.basename });
		void app.vault.cachedRead(file).then((text) => renderSections(app, text, view, file.path, popover));
	});
}
