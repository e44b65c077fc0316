import type { App } from 'obsidian';
import type { Page } from 'playwright';
import type { Parts } from '../../src/obsidian/compose';
import type { Figure } from './figure';
import { plain, shown } from './figure';
import { percentile, spreadOf } from './measure';

const CHANGES = 30;
const WARM_UP = 5;

/** What one change of a note takes, in milliseconds by the clock. */
export interface Change {
	/** From Obsidian's event, with the new text, to the new words in the sidebar, laid out. */
	readonly fromEvent: number;
	/** From the write to the file, with the host's own index. */
	readonly fromWrite: number;
}

/** Runs in the page, so it can use only its arguments: renames the contact of one listed follow-up after the other. */
async function inPage([id, count]: readonly [string, number]): Promise<Change[]> {
	interface Plugins {
		readonly plugins: Record<string, { readonly parts: Parts } | undefined>;
	}
	const { app } = window as unknown as { app: App & { plugins: Plugins } };
	const parts = app.plugins.plugins[id]?.parts;
	const list = document.querySelector('.due-row')?.closest('.workspace-leaf-content');
	if (!parts || !list) throw new Error('The list is not open.');
	const { metadataCache, vault } = app;
	let eventAt = 0;
	const trigger = metadataCache.trigger.bind(metadataCache);
	metadataCache.trigger = (name, ...data) => {
		if (name === 'changed') eventAt = performance.now();
		trigger(name, ...data);
	};
	const paths = new Set<string>();
	for (const { rows } of parts.followUps.current().groups) for (const { first } of rows) paths.add(first.followUp.path);
	const shows = (words: string) => list.textContent.includes(words);
	const changes: Change[] = [];
	for (const path of [...paths].slice(0, count)) {
		const file = vault.getFileByPath(path);
		if (!file) continue;
		const name = `Zora Quince ${changes.length}`;
		const text = (await vault.cachedRead(file)).replace(/\[\[[^\]]*\]\]/g, `[[${name}]]`);
		const shown = new Promise<void>((resolve) => {
			const observer = new MutationObserver(() => {
				if (!shows(name)) return;
				observer.disconnect();
				resolve();
			});
			observer.observe(list, { childList: true, subtree: true, characterData: true });
		});
		const begun = performance.now();
		await vault.modify(file, text);
		await shown;
		document.body.getBoundingClientRect();
		const now = performance.now();
		changes.push({ fromEvent: now - eventAt, fromWrite: now - begun });
		await new Promise((resolve) => setTimeout(resolve, 0));
	}
	return changes;
}

/** Changes notes of a vault that is read, and measures when the sidebar shows each change. */
export async function changeNotes(page: Page, id: string): Promise<readonly Change[]> {
	return (await page.evaluate(inPage, [id, CHANGES + WARM_UP] as const)).slice(WARM_UP);
}

export function changedNoteFigure(changes: readonly Change[], at: string): Figure {
	const times = changes.map(({ fromEvent }) => fromEvent);
	const whole = percentile(
		changes.map(({ fromWrite }) => fromWrite),
		50,
	);
	const median = percentile(times, 50);
	return {
		what: 'one note changed → new words in the sidebar',
		at: `${at}, ${changes.length} changes; ${plain(whole)} ms from the write, with the host's own index`,
		measured: `${shown(spreadOf(times))} ms`,
		goal: '≤ 50 ms',
		met: median <= 50,
	};
}
