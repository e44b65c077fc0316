import { Notice } from 'obsidian';

/** A notice with one button stays long enough to reach it. */
const WITH_BUTTON_MS = 10_000;

export interface NoticeButton {
	readonly text: string;
	readonly run: () => void;
}

/** Tells what happened; with a button for what can be done about it, which is also a command. */
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
