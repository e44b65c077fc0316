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
import type { Acts } from '../writing/follow-up-writer';
import { copyCalendarEvent, saveCalendarFile } from './calendar/export';
import type { Dismissed } from '../sidebar/dismissed-lines';
import { createExamples } from './create-examples';
import type { FollowUps } from '../sidebar/sidebar-store';
import { createGuidanceActs } from './guidance-actions';
import type { Navigation } from './navigation';
import type { NoteWriter, Plan } from '../writing/note-writer';
import { messageActions } from './message-actions';
import type { MessageCheck } from '../message/message-check';
import { contactsIn } from './contact-suggestions';
import { tell } from './notices';
import { resolveWords } from './resolve-date-field';
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
	readonly followUps: FollowUps;
	readonly acts: Acts;
	readonly writer: NoteWriter;
	readonly vaultNotes: VaultNotes;
	readonly navigation: Navigation;
	readonly dismissed: Dismissed;
	readonly dialogs: Dialogs;
	readonly check: MessageCheck;
	readonly settings: () => Settings;
	readonly now: () => Minute;
	readonly zone: () => string;
	/** Another clock than the reader's is on the screen, and must not stand still. */
	readonly clockShown: () => void;
}

const NUMBERS_REFUSED: Readonly<Record<NumberRefusal, string>> = {
	'target-gone': strings.told.changed,
	'nothing-to-do': strings.told.noNumber,
};

const REMEMBERED = 'due-follow-ups-';

/** Everything a person can do from the sidebar and the dialogs, over the parts that do it. */
export function createActions(options: ActionsOptions): Actions {
	const { app, index, followUps, acts, writer, vaultNotes, navigation, dismissed, dialogs, settings, now, zone } =
		options;
	const row = (key: RowKey) => followUps.row(key);
	const withRow = (key: RowKey, act: (row: Row) => void) => {
		const found = row(key);
		if (found) act(found);
		else tell(strings.told.gone);
	};
	return {
		...messageActions(options),
		askToLog: (key, outcome) => withRow(key, (found) => dialogs.log(found, outcome)),
		askToSnooze: (key) => withRow(key, (found) => dialogs.snooze(found)),
		askToAdd: (path) => {
			const target = path ?? followUps.active;
			if (target === null) tell(strings.told.openNoteFirst);
			else dialogs.add(target);
		},

		log: (keys, draft) => acts.log(keys, draft),
		snooze: (key, until) => acts.happen([key], { event: 'snoozed', until }, strings.told.snoozed),
		close: (keys) => acts.happen(keys, { event: 'closed' }, strings.told.closed),
		giveUp: (key) => acts.happen([key], { event: 'gave-up' }, strings.told.gaveUp),
		reopen: (key) => acts.happen([key], { event: 'reopened' }, strings.told.reopened),
		allowMore: (key, more) => acts.happen([key], { event: 'allowed-more', more }, strings.told.allowed(more)),
		add: (path, draft) => {
			const words = newFollowUpWords(draft, settings());
			const file = acts.fileOf(path);
			if (!file) return Promise.resolve(acts.failed(strings.told.noteDeleted, words));
			const count = (text: string) => readNote(vaultNotes.sourceOf(file, text), settings()).followUps.length;
			const plan: Plan = (text) => {
				const edit = addFollowUp(text, words, settings());
				// A comment or code block without an end would swallow the line.
				if (count(applyEdits(text, [edit])) <= count(text)) return { refused: strings.told.noPlace };
				return { edits: [edit] };
			};
			return acts.edit(path, plan, strings.told.added, words);
		},
		numberDates: async (key) => {
			const found = row(key);
			const file = found && acts.fileOf(found.followUp.path);
			if (!file) return acts.failed(strings.told.gone, '');
			const plan: Plan = (text) => {
				const result = datesAsNumbers(vaultNotes.sourceOf(file, text), found.followUp.id, settings());
				if (!('edits' in result)) return { refused: NUMBERS_REFUSED[result.refused] };
				// Two edits in one line could not be taken back one after the other.
				const edit = mergeEdits(text, result.edits);
				return { edits: edit ? [edit] : [] };
			};
			return acts.edit(file.path, plan, strings.told.numbered, '');
		},
		...createGuidanceActs(options),
		copyToCalendar: (key) => withRow(key, (found) => void copyCalendarEvent(found, options)),
		saveToCalendar: (key) => withRow(key, (found) => void saveCalendarFile(found, options)),
		undo: () => acts.undo(),
		track: (line) => {
			const refusal = { refused: strings.told.lineChanged };
			const plan: Plan = (text) => {
				const edit = trackLine(text, line, settings());
				return edit ? { edits: [edit] } : refusal;
			};
			return acts.edit(line.path, plan, strings.told.tracked, '');
		},
		dismiss: (line) => {
			dismissed.add(line);
			followUps.changed();
		},
		createExamples: () => createExamples(app, acts, navigation, now(), settings()),

		resolve: (words, at, whose, key) => {
			const timezone = key === null ? null : (row(key)?.followUp.timezone ?? null);
			return resolveWords(words, { at, whose, settings: settings(), zone: zone(), timezone, times: acts.times });
		},
		previewAdd: (draft) => newFollowUpWords(draft, settings()),
		snoozePresets: (key) => {
			const found = row(key);
			return found ? snoozePresets(found.followUp, found.action.kind === 'cold', now(), zone(), settings()) : [];
		},
		contactsOf: async (path) => {
			const file = acts.fileOf(path);
			return file ? contactsIn(app, file, index) : [];
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
			const file = found && acts.fileOf(found.followUp.path);
			if (!file) return null;
			try {
				return { markdown: excerptOf(await writer.textOf(file), found.followUp, settings()), path: file.path };
			} catch {
				return null;
			}
		},

		openNote: (key, open) =>
			withRow(key, (found) => {
				const file = acts.fileOf(found.followUp.path);
				if (file) void navigation.openFollowUp(file, found.followUp, open);
			}),
		openLine: (path, line, open) => {
			const file = acts.fileOf(path);
			if (file) void navigation.openLine(file, line, open);
		},
		openLink: (linktext, sourcePath, open) => {
			void app.workspace.openLinkText(linktext, sourcePath, open?.newLeaf ?? false);
		},
		hoverPreview: (event, target, path, linktext) => navigation.hoverPreview(event, target, path, linktext),
		markdownLink: (key) => {
			const found = row(key);
			const file = found && acts.fileOf(found.followUp.path);
			return file ? app.fileManager.generateMarkdownLink(file, '') : '';
		},
		copy: async (text) => {
			try {
				await navigator.clipboard.writeText(text);
				tell(strings.told.copied);
			} catch {
				tell(strings.told.notCopied(text));
			}
		},

		remembered: (name): unknown => app.loadLocalStorage(REMEMBERED + name),
		remember: (name, value) => app.saveLocalStorage(REMEMBERED + name, value),
	};
}
