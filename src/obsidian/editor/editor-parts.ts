import type { App, TFile } from 'obsidian';
import type { FollowUpIndex } from '../../core/follow-up-index';
import type { Minute, UntrackedLine } from '../../core/follow-up';
import type { Settings } from '../../core/settings';
import type { Actions } from '../../ui/model';
import type { VaultNotes } from '../reading/vault-notes';
import type { SidebarStore } from '../sidebar/sidebar-store';
import type { DayChoices } from './day-choices';

/** What the editor and reading view need from the other parts of the plugin. */
export interface EditorParts {
	readonly app: App;
	readonly index: FollowUpIndex;
	readonly vaultNotes: Pick<VaultNotes, 'readOpenInSteps' | 'sourceOf'>;
	readonly followUps: Pick<SidebarStore, 'rowsOf' | 'row' | 'watch' | 'current' | 'changed'>;
	readonly actions: Actions;
	readonly dayChoices: DayChoices;
	readonly isDismissed: (line: Pick<UntrackedLine, 'path' | 'text'>) => boolean;
	readonly settings: () => Settings;
	readonly now: () => Minute;
	/** The user's time zone. */
	readonly zone: () => string;
}

/** The parts, with the dialog that explains a line. */
export interface EditorOptions extends EditorParts {
	/** Explains a line of a note's text, counted from 1. */
	readonly explain: (file: TFile, text: string, line: number) => void;
}
