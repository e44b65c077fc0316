import { announceMigration, installInWindow, setActiveWindow } from '../base/globals';
import { WorkspaceContainer } from './items';
import type { Workspace } from './workspace';

export interface PopoutOptions {
	x?: number;
	y?: number;
	size?: { width: number; height: number };
}

/** A part of the workspace in a window of its own. */
export class WorkspaceWindow extends WorkspaceContainer {
	doc: Document;

	constructor(
		workspace: Workspace,
		public win: Window,
	) {
		super(workspace, 'vertical', 'mod-root');
		this.doc = win.document;
	}

	migrate(el: HTMLElement): void {
		announceMigration(el, this.win);
	}

	protected override emptied(): void {
		super.emptied();
		this.win.close();
	}
}

export function openPopout(workspace: Workspace, options: PopoutOptions = {}): WorkspaceWindow {
	const { width = 700, height = 600 } = options.size ?? {};
	const place = options.x === undefined ? '' : `,left=${options.x},top=${options.y ?? 0}`;
	const win = window.open('about:blank', '', `popup,width=${width},height=${height}${place}`);
	if (!win) throw new Error('This browser does not let the page open a window.');
	installInWindow(win);
	for (const style of Array.from(document.querySelectorAll('style, link[rel=stylesheet]'))) {
		win.document.head.appendChild(win.document.importNode(style, true));
	}
	win.document.title = document.title;
	win.document.documentElement.lang = 'en';
	win.document.body.className = `${document.body.className} is-popout-window`;
	const popout = new WorkspaceWindow(workspace, win);
	const frame = win.document.body.createDiv('app-container').createDiv('horizontal-main-container');
	frame.createDiv('workspace').appendChild(popout.containerEl);
	workspace.floatingSplit.children.push(popout);
	popout.parent = workspace.floatingSplit;
	workspace.app.keymap.listen(win);
	win.addEventListener('focus', () => setActiveWindow(win));
	win.addEventListener('blur', () => setActiveWindow(window));
	win.addEventListener('pagehide', () => {
		setActiveWindow(window);
		for (const leaf of popout.leaves()) leaf.detach();
		workspace.trigger('window-close', popout, win);
	});
	setActiveWindow(win);
	workspace.trigger('window-open', popout, win);
	return popout;
}
