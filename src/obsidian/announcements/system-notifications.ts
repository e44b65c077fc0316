import { Platform } from 'obsidian';

/** Returns whether plugins can show system notifications. On phones they cannot. */
export function systemCanNotify(): boolean {
	return Platform.isDesktop && typeof Notification !== 'undefined';
}

/** Asks the user for permission if the system requires it. Returns false if the user or the system refuses. */
export async function askToNotify(): Promise<boolean> {
	if (!systemCanNotify()) return false;
	if (Notification.permission !== 'default') return Notification.permission === 'granted';
	try {
		return (await Notification.requestPermission()) === 'granted';
	} catch {
		return false;
	}
}

/** Shows a system notification, which replaces an earlier one with the same `tag`. Never asks for permission. */
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
		// The desktop has no notification service; Obsidian's notice is there anyway.
	}
}
