import type { App } from '../app';
import type { Ref } from '../base/events';
import type { TFile } from '../vault/files';
import type { Editor } from './editor';

/** What an editor of Markdown belongs to: the view of a note, or an editor that a plugin put elsewhere. */
export interface EditorOwner {
	readonly app: App;
	readonly file: TFile | null;
	readonly editor: Editor;
	readonly isLivePreview: boolean;
	/** What plugins read from the editor's `editorInfoField`. */
	readonly info: object;
	/** Called for each change of the text; `external` is whether the app made it. */
	edited(external: boolean): void;
	registerEvent(ref: Ref): void;
}
