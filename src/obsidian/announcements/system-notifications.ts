import { Platform } from 'obsidian';

/** Whether Obsidian can notify through the system here. On phones it lets no plugin do so. */
export function systemCanNotify(): boolean {
	return Platform.isDesktop && typeof Notification !== 'undefined';
}

/** Asks the person, if the system wants to be asked; false if they or the system refuse. */
export async function askToNotify(): Promise<boolean> {
	if (!systemCanNotify()) return false;
	if (Notification.permission !== 'default') return Notification.permission === 'granted';
	try {
		return (await Notification.requestPermission()) === 'granted';
	} catch {
		return false;
	}
}

/** Shows one message by the system. One with the same `tag` replaces the earlier one. Never asks for leave. */
export function notifyThroughSystem(message: { title: string; body: string; tag: string }, clicked: () => void): void {
	if (!systemCanNotify() || Notification.permission !== 'granted') return;
	try {
		const notification = new Notification(message.title, { body: message.body, tag: message.tag });
		notification.addEventListener('click', () => {
			notification.close();
			window.focus();
			clicked();
		});
	} catch {
		// A desktop without a notification service; the notice in the window is there.
	}
}
