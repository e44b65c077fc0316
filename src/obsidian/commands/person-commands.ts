import { TFile, type Command, type Menu, type Plugin } from 'obsidian';
import type { PersonId } from '../../core/agenda/persons/person-ids';
import { strings } from '../../strings';
import type { PersonActions, Row } from '../../ui/model';
import { activeNote } from '../active-note';
import { peopleAtCursor, type CursorOptions } from '../people/person-at-cursor';

export interface PersonCommandOptions extends CursorOptions {
	readonly actions: Pick<PersonActions, 'showPerson' | 'choosePerson'>;
}

/**
 * The command "Show person": of the focused row, of the link or the follow-up at the cursor, or of the person's own note;
 * else the user chooses, the people of the note first. `focused` is the focused row of the sidebar.
 */
export function showPersonCommand(options: PersonCommandOptions, focused: () => Row | null): Command {
	const { app, people, followUps, actions } = options;
	const preselected = (): readonly PersonId[] => {
		const row = focused();
		if (row) return row.people;
		const note = activeNote(app.workspace);
		return note?.editing ? peopleAtCursor(note.editor, note.file, options) : [];
	};
	return {
		id: 'show-person',
		icon: 'contact',
		name: strings.command.showPerson,
		callback: () => {
			const ids = preselected();
			if (ids.length > 0) return actions.showPerson(...ids);
			const path = activeNote(app.workspace)?.file.path ?? followUps.active;
			if (path !== null && followUps.knownAs(path).length > 0) actions.showPerson(...people.at(path));
			else actions.choosePerson(path === null ? [] : people.at(path));
		},
	};
}

/**
 * Adds "Show person" to the menus of notes about people and of links to them, and to the menu of the editor in such a link
 * or in a follow-up. `ownSource` is the source of menus of the sidebar's rows, which have it already.
 */
export function personInMenus(plugin: Plugin, options: PersonCommandOptions, ownSource: string): void {
	const { app, people, actions } = options;
	// Obsidian asks for the items of a link and for those of the editor with one menu.
	const extended = new WeakSet<Menu>();
	const add = (menu: Menu, ids: readonly PersonId[]) => {
		if (ids.length === 0 || extended.has(menu)) return;
		extended.add(menu);
		menu.addItem((item) =>
			item
				.setSection('action')
				.setTitle(strings.person.show)
				.setIcon('contact')
				.onClick(() => actions.showPerson(...ids)),
		);
	};
	plugin.registerEvent(
		app.workspace.on('file-menu', (menu, file, source) => {
			if (file instanceof TFile && file.extension === 'md' && source !== ownSource) add(menu, people.at(file.path));
		}),
	);
	plugin.registerEvent(
		app.workspace.on('editor-menu', (menu, editor, { file }) => {
			if (file) add(menu, peopleAtCursor(editor, file, options));
		}),
	);
}
