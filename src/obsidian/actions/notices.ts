import { Notice } from 'obsidian';

/** A notice with a button stays long enough to reach the button. */
const WITH_BUTTON_MS = 10_000;

export interface NoticeButton {
	readonly text: string;
	readonly run: () => void;
}

/** Shows a notice. Its button only repeats what a command does, because a notice disappears. */
export function showNotice(message: string, button?: NoticeButton): Notice {
	if (!button) return new Notice(message);
	const content = createFragment();
	content.createSpan({ text: `${message} ` });
	const element = content.createEl('button', { text: button.text });
	const notice = new Notice(content, WITH_BUTTON_MS);
	element.addEventListener('click', () => {
		notice.hide();
		button.run();
	});
	return notice;
}
