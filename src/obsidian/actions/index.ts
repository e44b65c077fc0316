import type { App } from 'obsidian';
import { pickUpHours } from '../../core/agenda/views/pick-up-hours';
import { convert } from '../../core/dates/time-zones';
import { contactZone } from '../../core/dates/call-hours';
import type { FollowUpIndex } from '../../core/follow-up-index';
import type { Minute, Outcome } from '../../core/follow-up';
import { excerptOf } from '../../core/markdown/excerpt';
import { datesAsNumbers, type NumberRefusal } from '../../core/notes/write/dates-as-numbers';
import { readNote } from '../../core/notes/read-note';
import { applyEdits, mergeEdits } from '../../core/markdown/text-edit';
import { addFollowUp, newFollowUpWords, trackLine } from '../../core/notes/write/write-follow-up';
import type { Settings } from '../../core/settings';
import type { Actions, MessageRehearsal, MessageReport, Row, RowKey } from '../../ui/model';
import type { FollowUpWriter } from '../writing/follow-up-writer';
import { copyCalendarEvent, saveCalendarFile } from './calendar/export';
import type { DismissedLines } from '../sidebar/dismissed-lines';
import { createExamples } from './create-examples';
import type { SidebarStore } from '../sidebar/sidebar-store';
import { guidanceActions } from './guidance-actions';
import type { Navigation } from './navigation';
import type { NoteWriter, EditPlan } from '../writing/note-writer';
import { messageActions } from './message-actions';
import type { MessageCheck } from '../message/message-check';
import { contactSuggestions } from './contact-suggestions';
import { showNotice } from './notices';
import { resolveDateField } from './resolve-date-field';
import { snoozePresets } from './snooze-presets';
import type { VaultNotes } from '../reading/vault-notes';
import { strings } from '../../strings';

/** The dialogs, which are drawn elsewhere. */
export interface Dialogs {
	readonly log: (row: Row, outcome?: Outcome) => void;
	readonly snooze: (row: Row) => void;
	readonly add: (path: string) => void;
	readonly rehearse: (row: Row, rehearsal: MessageRehearsal) => void;
	readonly check: (report: MessageReport) => void;
}

export interface ActionsOptions {
	readonly app: App;
	readonly index: FollowUpIndex;
	readonly followUps: SidebarStore;
	readonly followUpWriter: FollowUpWriter;
	readonly noteWriter: NoteWriter;
	readonly vaultNotes: VaultNotes;
	readonly navigation: Navigation;
	readonly dismissed: DismissedLines;
	readonly dialogs: Dialogs;
	readonly check: MessageCheck;
	readonly settings: () => Settings;
	readonly now: () => Minute;
	readonly zone: () => string;
	/** Another clock than the reader's is on the screen, and must not stand still. */
	readonly clockShown: () => void;
}

const NUMBERS_REFUSED: Readonly<Record<NumberRefusal, string>> = {
	'target-gone': strings.notices.changed,
	'nothing-to-do': strings.notices.noNumber,
};

const STORAGE_PREFIX = 'due-follow-ups-';

/** Everything a person can do from the sidebar and the dialogs, over the parts that do it. */
export function createActions(options: ActionsOptions): Actions {
	const {
		app,
		index,
		followUps,
		followUpWriter,
		noteWriter,
		vaultNotes,
		navigation,
		dismissed,
		dialogs,
		settings,
		now,
		zone,
	} = options;
	const row = (key: RowKey) => followUps.row(key);
	const withRow = (key: RowKey, act: (row: Row) => void) => {
		const found = row(key);
		if (found) act(found);
		else showNotice(strings.notices.gone);
	};
	return {
		...messageActions(options),
		askToLog: (key, outcome) => withRow(key, (found) => dialogs.log(found, outcome)),
		askToSnooze: (key) => withRow(key, (found) => dialogs.snooze(found)),
		askToAdd: (path) => {
			const target = path ?? followUps.active;
			if (target === null) showNotice(strings.notices.openNoteFirst);
			else dialogs.add(target);
		},

		log: (keys, draft) => followUpWriter.log(keys, draft),
		snooze: (key, until) => followUpWriter.recordEvent([key], { event: 'snoozed', until }, strings.notices.snoozed),
		close: (keys) => followUpWriter.recordEvent(keys, { event: 'closed' }, strings.notices.closed),
		giveUp: (key) => followUpWriter.recordEvent([key], { event: 'gave-up' }, strings.notices.gaveUp),
		reopen: (key) => followUpWriter.recordEvent([key], { event: 'reopened' }, strings.notices.reopened),
		allowMore: (key, more) =>
			followUpWriter.recordEvent([key], { event: 'allowed-more', more }, strings.notices.allowed(more)),
		add: (path, draft) => {
			const words = newFollowUpWords(draft, settings());
			const file = followUpWriter.fileOf(path);
			if (!file) return Promise.resolve(followUpWriter.failed(strings.notices.noteDeleted, words));
			const count = (text: string) => readNote(vaultNotes.sourceOf(file, text), settings()).followUps.length;
			const plan: EditPlan = (text) => {
				const edit = addFollowUp(text, words, settings());
				// A comment or code block without an end would swallow the line.
				if (count(applyEdits(text, [edit])) <= count(text)) return { refused: strings.notices.noPlace };
				return { edits: [edit] };
			};
			return followUpWriter.edit(path, plan, strings.notices.added, words);
		},
		numberDates: async (key) => {
			const found = row(key);
			const file = found && followUpWriter.fileOf(found.followUp.path);
			if (!file) return followUpWriter.failed(strings.notices.gone, '');
			const plan: EditPlan = (text) => {
				const result = datesAsNumbers(vaultNotes.sourceOf(file, text), found.followUp.id, settings());
				if (!('edits' in result)) return { refused: NUMBERS_REFUSED[result.refused] };
				// Two edits in one line could not be taken back one after the other.
				const edit = mergeEdits(text, result.edits);
				return { edits: edit ? [edit] : [] };
			};
			return followUpWriter.edit(file.path, plan, strings.notices.numbered, '');
		},
		...guidanceActions(options),
		copyToCalendar: (key) => withRow(key, (found) => void copyCalendarEvent(found, options)),
		saveToCalendar: (key) => withRow(key, (found) => void saveCalendarFile(found, options)),
		undo: () => followUpWriter.undo(),
		track: (line) => {
			const refusal = { refused: strings.notices.lineChanged };
			const plan: EditPlan = (text) => {
				const edit = trackLine(text, line, settings());
				return edit ? { edits: [edit] } : refusal;
			};
			return followUpWriter.edit(line.path, plan, strings.notices.tracked, '');
		},
		dismiss: (line) => {
			dismissed.add(line);
			followUps.changed();
		},
		createExamples: () => createExamples(app, followUpWriter, navigation, now(), settings()),

		resolve: (words, at, whose, key) => {
			const timezone = key === null ? null : (row(key)?.followUp.timezone ?? null);
			return resolveDateField(words, {
				at,
				whose,
				settings: settings(),
				zone: zone(),
				timezone,
				times: followUpWriter.times,
			});
		},
		previewAdd: (draft) => newFollowUpWords(draft, settings()),
		snoozePresets: (key) => {
			const found = row(key);
			return found ? snoozePresets(found.followUp, found.action.kind === 'cold', now(), zone(), settings()) : [];
		},
		contactsOf: async (path) => {
			const file = followUpWriter.fileOf(path);
			return file ? contactSuggestions(app, file, index) : [];
		},
		now,
		contactTime: (key) => {
			const contact = row(key)?.followUp.timezone ?? null;
			const theirs = contactZone({ contact, reader: zone() });
			if (theirs === zone()) return null;
			options.clockShown();
			return convert(now(), zone(), theirs);
		},
		attemptsWith: (key) => {
			const found = row(key);
			return found ? followUps.attemptsWith(found) : [];
		},
		pickUpHours: () => pickUpHours(index.followUps(), zone()),
		script: (key) => {
			const found = row(key);
			return found ? (index.reading(found.followUp.path)?.script ?? null) : null;
		},
		excerpt: async (key) => {
			const found = row(key);
			const file = found && followUpWriter.fileOf(found.followUp.path);
			if (!file) return null;
			try {
				return { markdown: excerptOf(await noteWriter.textOf(file), found.followUp, settings()), path: file.path };
			} catch {
				return null;
			}
		},

		openNote: (key, open) =>
			withRow(key, (found) => {
				const file = followUpWriter.fileOf(found.followUp.path);
				if (file) void navigation.openFollowUp(file, found.followUp, open);
			}),
		openLine: (path, line, open) => {
			const file = followUpWriter.fileOf(path);
			if (file) void navigation.openLine(file, line, open);
		},
		openLink: (linktext, sourcePath, open) => {
			void app.workspace.openLinkText(linktext, sourcePath, open?.newLeaf ?? false);
		},
		hoverPreview: (event, target, path, linktext) => navigation.hoverPreview(event, target, path, linktext),
		markdownLink: (key) => {
			const found = row(key);
			const file = found && followUpWriter.fileOf(found.followUp.path);
			return file ? app.fileManager.generateMarkdownLink(file, '') : '';
		},
		copy: async (text) => {
			try {
				await navigator.clipboard.writeText(text);
				showNotice(strings.notices.copied);
			} catch {
				showNotice(strings.notices.notCopied(text));
			}
		},

		remembered: (name): unknown => app.loadLocalStorage(STORAGE_PREFIX + name),
		remember: (name, value) => app.saveLocalStorage(STORAGE_PREFIX + name, value),
	};
}
