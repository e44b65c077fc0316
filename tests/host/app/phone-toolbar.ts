import type { App } from '../obsidian/app';
import { getIcon } from '../obsidian/base/icons';

/** What a command without an icon of Lucide shows. */
const NO_ICON = 'circle-help';

/**
 * The toolbar above the keyboard of a phone while the user edits a note. It shows commands by their icons alone. Here it
 * has those of all plugins, which the user chooses in the app.
 */
export function addPhoneToolbar(app: App, parent: HTMLElement): void {
	const toolbar = parent.createDiv({
		cls: 'mobile-toolbar',
		attr: { role: 'toolbar', 'aria-label': 'Editing', 'data-host-label': '' },
	});
	toolbar.hide();
	const list = toolbar.createDiv('mobile-toolbar-options-list');
	const doc = parent.ownerDocument;
	const isEditing = () => doc.activeElement?.closest('.cm-editor') != null;
	doc.addEventListener('focusin', () => {
		if (isEditing() && !toolbar.isShown()) drawCommands(app, list);
		toolbar.toggle(isEditing());
	});
	doc.addEventListener('focusout', (event) => {
		if (!toolbar.contains(event.relatedTarget as Node | null)) toolbar.hide();
	});
}

function drawCommands(app: App, list: HTMLElement): void {
	list.empty();
	const ids = Object.keys(app.plugins.plugins);
	for (const { id, name, icon } of Object.values(app.commands.commands)) {
		if (!ids.some((plugin) => id.startsWith(`${plugin}:`))) continue;
		const option = list.createEl('button', {
			cls: 'mobile-toolbar-option clickable-icon',
			attr: { type: 'button', 'aria-label': name, 'data-command': id },
		});
		const drawn = (icon === undefined ? null : getIcon(icon)) ?? getIcon(NO_ICON);
		if (drawn) option.append(drawn);
		// The editor keeps the focus, and with it the keyboard.
		option.addEventListener('pointerdown', (event) => event.preventDefault());
		option.addEventListener('click', () => app.commands.executeCommandById(id));
	}
}
