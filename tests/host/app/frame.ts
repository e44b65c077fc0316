import type { App } from '../obsidian/app';
import { setIcon } from '../obsidian/base/icons';
import { setTooltip } from '../obsidian/ui/tooltip';
import type { SidePane } from '../obsidian/workspace/items';
import type { HostConfig, PageOptions } from './config';
import { addPhoneToolbar } from './phone-toolbar';

/** Draws what is around the workspace: a bar of the host's own, the ribbon's core buttons, the status bar, drag handles. */
export function buildFrame(app: App, config: HostConfig, options: PageOptions): void {
	const { workspace } = app;
	const frame = document.body.createDiv('app-container');
	buildHostBar(frame, config, options);
	const main = frame.createDiv('horizontal-main-container');
	main.appendChild(workspace.containerEl);
	const ribbon = workspace.leftRibbon;
	button(
		ribbon.containerEl,
		'sidebar-toggle-button',
		'panel-left',
		'Toggle left sidebar',
		() => workspace.leftSplit.toggle(),
		true,
	);
	button(ribbon.actionsEl, 'side-dock-ribbon-action', 'file-search', 'Open quick switcher', () =>
		run(app, 'switcher:open'),
	);
	button(ribbon.actionsEl, 'side-dock-ribbon-action', 'terminal', 'Open command palette', () =>
		run(app, 'command-palette:open'),
	);
	const profile = workspace.leftSplit.containerEl.createDiv('workspace-sidedock-vault-profile');
	profile.createDiv({ cls: 'workspace-drawer-vault-name', text: config.name });
	button(profile, '', 'settings', 'Settings', () => run(app, 'app:open-settings'));
	if (options.phone) buildPhoneBar(app, frame);
	else {
		frame.appendChild(app.statusBarEl);
		const toggle = button(main, 'sidebar-toggle-button mod-right', 'panel-right', 'Toggle right sidebar', () =>
			workspace.rightSplit.toggle(),
		);
		toggle.dataset['tooltipPosition'] = 'left';
		dragHandle(workspace.leftSplit, 'left');
		dragHandle(workspace.rightSplit, 'right');
		countWords(app);
	}
}

function run(app: App, command: string): void {
	app.commands.executeCommandById(command);
}

function button(
	parent: HTMLElement,
	cls: string,
	icon: string,
	label: string,
	act: () => void,
	first = false,
): HTMLElement {
	const el = createEl('button', { cls: `clickable-icon ${cls}`.trim(), attr: { type: 'button' } });
	setIcon(el, icon);
	setTooltip(el, label);
	el.addEventListener('click', act);
	if (first) parent.prepend(el);
	else parent.appendChild(el);
	return el;
}

function countWords(app: App): void {
	const words = app.statusBarEl.createDiv('status-bar-item plugin-word-count');
	const update = () => {
		const view = app.workspace.getMostRecentLeaf()?.view as { editor?: { getValue(): string } } | undefined;
		const count = view?.editor?.getValue().match(/[\p{L}\p{N}']+/gu)?.length ?? 0;
		words.setText(`${count.toLocaleString('en')} words`);
	};
	for (const name of ['editor-change', 'file-open', 'active-leaf-change', 'layout-change'])
		app.workspace.on(name, update);
}

function dragHandle(dock: SidePane, side: 'left' | 'right'): void {
	const handle = dock.containerEl.createEl('hr', { cls: 'workspace-leaf-resize-handle' });
	handle.setAttribute('aria-hidden', 'true');
	handle.addEventListener('pointerdown', (evt) => {
		evt.preventDefault();
		handle.setPointerCapture(evt.pointerId);
		const before = dock.containerEl.getBoundingClientRect().width;
		const rtl = document.body.dir === 'rtl';
		const sign = (side === 'left') === !rtl ? 1 : -1;
		const move = (now: PointerEvent) => {
			const width = Math.max(200, before + sign * (now.clientX - evt.clientX));
			document.body.style.setProperty(`--host-${side}-sidebar`, `${width}px`);
		};
		handle.addEventListener('pointermove', move);
		handle.addEventListener('pointerup', () => handle.removeEventListener('pointermove', move), { once: true });
	});
}

/** Buttons to look at the plugin in another theme, width or direction; each is also a parameter of the address. */
function buildHostBar(parent: HTMLElement, config: HostConfig, options: PageOptions): void {
	const bar = parent.createDiv({
		cls: 'host-bar',
		attr: { role: 'toolbar', 'aria-label': 'Stand-in Obsidian', 'data-host-label': '' },
	});
	bar.createSpan({ cls: 'host-bar-title', text: 'Stand-in Obsidian' });
	const clock = bar.createSpan('host-bar-clock');
	const tick = () =>
		clock.setText(
			new Date().toLocaleString('en-GB', {
				weekday: 'short',
				day: 'numeric',
				month: 'short',
				year: 'numeric',
				hour: '2-digit',
				minute: '2-digit',
			}),
		);
	tick();
	setInterval(tick, 1000);
	if (config.now) bar.createSpan({ cls: 'host-bar-note', text: 'simulated time' });
	const choose = (change: Record<string, string | null>) => {
		const url = new URL(location.href);
		for (const [name, value] of Object.entries(change)) {
			if (value === null) url.searchParams.delete(name);
			else url.searchParams.set(name, value);
		}
		return url;
	};
	const add = (text: string, pressed: boolean, act: () => void) => {
		const el = bar.createEl('button', {
			cls: 'host-bar-button',
			text,
			attr: { type: 'button', 'aria-pressed': String(pressed) },
		});
		el.addEventListener('click', act);
		return el;
	};
	const dark = options.theme === 'dark';
	const theme = add('Dark', dark, () => {
		const now = !document.body.hasClass('theme-dark');
		document.body.toggleClass('theme-dark', now);
		document.body.toggleClass('theme-light', !now);
		theme.setAttribute('aria-pressed', String(now));
		history.replaceState(null, '', choose({ theme: now ? 'dark' : null }));
		(Reflect.get(window, 'app') as App).workspace.trigger('css-change');
	});
	add('Phone', options.phone !== null, () => {
		const url = choose({ phone: options.phone ? null : '1' });
		if (options.phone || innerWidth < 600) location.assign(url);
		else window.open(url, 'host-phone', 'popup,width=390,height=844');
	});
	add('Right to left', options.rtl, () => location.assign(choose({ rtl: options.rtl ? null : '1' })));
}

function buildPhoneBar(app: App, parent: HTMLElement): void {
	const { workspace } = app;
	const shade = parent.createDiv('workspace-drawer-backdrop');
	shade.addEventListener('click', () => {
		workspace.leftSplit.collapse();
		workspace.rightSplit.collapse();
	});
	addPhoneToolbar(app, parent);
	const bar = parent.createDiv({
		cls: 'mobile-navbar',
		attr: { role: 'toolbar', 'aria-label': 'Navigation', 'data-host-label': '' },
	});
	const actions: [string, string, () => void][] = [
		['panel-left', 'Open left sidebar', () => workspace.leftSplit.toggle()],
		['file-search', 'Quick switcher', () => run(app, 'switcher:open')],
		['terminal', 'Command palette', () => run(app, 'command-palette:open')],
		['settings', 'Settings', () => run(app, 'app:open-settings')],
		['panel-right', 'Open right sidebar', () => workspace.rightSplit.toggle()],
	];
	for (const [icon, label, act] of actions) button(bar, 'mobile-navbar-action', icon, label, act);
	workspace.leftSplit.collapse();
	workspace.rightSplit.collapse();
	const ribbon = workspace.leftSplit.containerEl.createDiv('workspace-drawer-ribbon');
	ribbon.appendChild(workspace.leftRibbon.actionsEl);
	workspace.on('file-open', () => workspace.leftSplit.collapse());
	workspace.on('active-leaf-change', () => {
		if (workspace.activeLeaf?.getRoot() === workspace.rootSplit) workspace.rightSplit.collapse();
	});
}
