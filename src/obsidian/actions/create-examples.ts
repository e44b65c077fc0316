import type { App, TFile } from 'obsidian';
import type { Minute } from '../../core/follow-up';
import type { Settings } from '../../core/settings';
import type { WriteResult } from '../../ui/model';
import type { FollowUpWriter } from '../writing/follow-up-writer';
import { EXAMPLES_FOLDER, exampleNotes } from './example-notes';
import type { Navigation } from './navigation';
import { strings } from '../../strings';

/** Creates the example notes that do not exist yet, and opens the first one. */
export async function createExamples(
	app: App,
	followUpWriter: FollowUpWriter,
	navigation: Navigation,
	now: Minute,
	settings: Settings,
): Promise<WriteResult> {
	const created: { file: TFile; text: string }[] = [];
	const notes = exampleNotes(now, settings);
	try {
		if (!app.vault.getFolderByPath(EXAMPLES_FOLDER)) await app.vault.createFolder(EXAMPLES_FOLDER);
		for (const { path, text } of notes) {
			if (app.vault.getFileByPath(path)) continue;
			created.push({ file: await app.vault.create(path, text), text });
		}
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return followUpWriter.failed(strings.notices.examplesFailed(reason), '');
	}
	const first = app.vault.getFileByPath(notes[0]?.path ?? '');
	if (first) await navigation.openLine(first, 0);
	if (created.length === 0) return followUpWriter.failed(strings.notices.examplesThere(EXAMPLES_FOLDER), '');
	return followUpWriter.done(strings.notices.examplesCreated(created.length, EXAMPLES_FOLDER), {
		changes: [],
		created,
	});
}
