import type { App, Command, Editor, MarkdownFileInfo, Plugin, TFile } from 'obsidian';
import type { FollowUpIndex } from '../../core/follow-up-index';
import type { Minute } from '../../core/follow-up';
import { explainLine } from '../../core/explain/explain-line';
import type { Explanation } from '../../core/explain/explanation';
import { propertyPlace } from '../../core/message/script-section';
import type { Settings } from '../../core/settings';
import { strings } from '../../strings';
import type { DismissedLines } from '../sidebar/dismissed-lines';
import type { VaultNotes } from '../reading/vault-notes';

export interface ExplainOptions {
	readonly app: App;
	readonly index: FollowUpIndex;
	readonly vaultNotes: VaultNotes;
	readonly dismissed: DismissedLines;
	readonly settings: () => Settings;
	readonly now: () => Minute;
	readonly zone: () => string;
}

/** Explains the line at the cursor, from the editor's text, saved or not. */
function explainAt(editor: Editor, { file }: MarkdownFileInfo, options: ExplainOptions): Explanation | null {
	return file && explanationIn(file, editor.getValue(), editor.getCursor().line + 1, options);
}

/** Explains the follow-up in the property of a note, or in a line counted from 1. Returns null if the note is gone. */
export async function explainFollowUp(
	path: string,
	line: number | null,
	options: ExplainOptions & { readonly textOf: (file: TFile) => Promise<string> },
): Promise<Explanation | null> {
	const file = options.app.vault.getFileByPath(path);
	if (!file) return null;
	const text = await options.textOf(file);
	const property = () => text.slice(0, propertyPlace(text, options.settings().properties.followUp)).split('\n').length;
	return explanationIn(file, text, line ?? property(), options);
}

/** Explains a line of a note's text, saved or not. Lines count from 1. */
export function explanationIn(file: TFile, text: string, line: number, options: ExplainOptions): Explanation {
	const { index, vaultNotes, dismissed, settings, now, zone } = options;
	vaultNotes.readOpen(file, text);
	const known = new Map(index.followUpsOf(file.path).map((followUp) => [followUp.id, followUp]));
	return explainLine(vaultNotes.sourceOf(file, text), line, {
		settings: settings(),
		zone: zone(),
		now: now(),
		complete: (followUp) => known.get(followUp.id) ?? followUp,
		original: index.sorted().originals.get(file.path) ?? null,
		dismissed: (line) => dismissed.has(line),
	});
}

/** The command "Explain this line". */
export function explainCommand(options: ExplainOptions, show: (explanation: Explanation) => void): Command {
	return {
		id: 'explain-this-line',
		icon: 'message-circle-question',
		name: strings.explain.title,
		editorCallback: (editor, info) => {
			const explanation = explainAt(editor, info, options);
			if (explanation) show(explanation);
		},
	};
}

/** Adds "Explain this line" to the editor's context menu. */
export function explainInMenu(plugin: Plugin, options: ExplainOptions, show: (explanation: Explanation) => void): void {
	plugin.registerEvent(
		options.app.workspace.on('editor-menu', (menu, editor, info) => {
			menu.addItem((item) =>
				item
					.setSection('action')
					.setTitle(strings.explain.title)
					.setIcon('message-circle-question')
					.onClick(() => {
						const explanation = explainAt(editor, info, options);
						if (explanation) show(explanation);
					}),
			);
		}),
	);
}
