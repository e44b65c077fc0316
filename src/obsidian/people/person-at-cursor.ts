import type { App, Editor, TFile } from 'obsidian';
import type { PersonId } from '../../core/agenda/persons/person-ids';
import { leadsToNote, readContact, readLinks } from '../../core/markdown/links';
import { readOutline } from '../../core/markdown/scan';
import type { Settings } from '../../core/settings';
import type { Row } from '../../ui/model';
import { rowAtLine } from '../commands/target-rules';
import type { SidebarStore } from '../sidebar/sidebar-store';
import type { VaultPeople } from './vault-people';

export interface CursorOptions {
	readonly app: App;
	readonly people: VaultPeople;
	readonly followUps: SidebarStore;
	readonly settings: () => Settings;
}

/** The contact whose link holds the cursor; null outside of links. */
function contactAt(editor: Editor) {
	const { line, ch } = editor.getCursor();
	const text = editor.getLine(line);
	const link = readLinks(text).find((link) => link.from <= ch && ch <= link.to && leadsToNote(link));
	return link ? readContact(text.slice(link.from, link.to)) : null;
}

/** The people at the cursor: of the link that holds it, else of the follow-up whose line or children hold it. */
export function peopleAtCursor(editor: Editor, { path }: TFile, options: CursorOptions): readonly PersonId[] {
	const { people, followUps, settings } = options;
	const contact = contactAt(editor);
	const linked = contact === null ? [] : people.ofContact(contact, path);
	return linked.length > 0 ? linked : (rowAt(editor, path, followUps, settings())?.people ?? []);
}

function rowAt(editor: Editor, path: string, followUps: SidebarStore, { attemptsHeadings }: Settings): Row | null {
	const rows = followUps.rowsOf(path);
	if (rows.length === 0) return null;
	return rowAtLine(readOutline(editor.getValue()), rows, editor.getCursor().line, attemptsHeadings);
}
