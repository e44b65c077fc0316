import { Notice } from 'obsidian';
import type { AmendRefusal } from '../../core/notes/write/amend';
import { strings } from '../../strings';
import type { MessageButton } from '../../ui/model';

/** What the notice says if a line or property was not amended, by the reason. */
export const NOT_AMENDED: Readonly<Record<AmendRefusal, string>> = {
	'target-gone': strings.notices.changed,
	'target-changed': strings.notices.changed,
	'no-place': strings.notices.readDifferently,
};

/** A notice with a button stays long enough to read it and to reach the button, about twice the time of reading alone. */
const WITH_BUTTON_MS = 10_000;

/** Shows a notice. Its buttons only repeat what a command or a row does, because a notice disappears. */
export function showNotice(message: string, ...buttons: readonly MessageButton[]): Notice {
	if (buttons.length === 0) return new Notice(message);
	const content = createFragment();
	content.createSpan({ text: `${message} ` });
	const row = content.createDiv('due-notice-buttons');
	const elements = buttons.map(({ text }) => row.createEl('button', { text }));
	const notice = new Notice(content, WITH_BUTTON_MS);
	for (const [index, element] of elements.entries()) {
		element.addEventListener('click', () => {
			notice.hide();
			buttons[index]?.run();
		});
	}
	return notice;
}

export const isDialogOpen = (doc: Document): boolean => doc.querySelector('.modal-container') !== null;

/** Calls `closed` once the last open dialog of a window is closed. */
export function whenDialogsClose(doc: Document, closed: () => void): void {
	const observer = new MutationObserver(() => {
		if (isDialogOpen(doc)) return;
		observer.disconnect();
		closed();
	});
	observer.observe(doc.body, { childList: true });
}
