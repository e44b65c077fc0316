import { getLanguage, getLinkpath, type App, type Plugin } from 'obsidian';
import { addMinutes } from '../core/dates/moments';
import { FollowUpIndex } from '../core/follow-up-index';
import type { Minute, UntrackedLine } from '../core/follow-up';
import type { Actions, MessageButton, Messages, RowKey } from '../ui/model';
import { createActions } from './actions/index';
import { Navigation } from './actions/navigation';
import { isDialogOpen, showNotice, whenDialogsClose } from './actions/notices';
import type { Dialogs } from './actions/options';
import { activeNote } from './active-note';
import { MinuteTimer } from './announcements/clock';
import { localZone } from './announcements/local-time';
import type { Notifier } from './announcements/notifier';
import { startNotifier, type Announcer } from './announcements/start-notifier';
import { machine, onWake } from './announcements/wake';
import { explainFollowUp, type ExplainOptions } from './commands/explain-command';
import { deviceStorage } from './device-storage';
import { SelfIntroduction } from './message/self-introduction';
import { DayChoices } from './editor/day-choices';
import type { EditorParts } from './editor/editor-parts';
import { MessageCheck } from './message/message-check';
import type { RequestParts } from './other-programs/request-parts';
import { VaultPeople } from './people/vault-people';
import { cacheName, ReadingCache } from './reading/cache/reading-cache';
import { VaultNotes } from './reading/vault-notes';
import { VaultTopics } from './reading/vault-topics';
import { schedule } from './schedule';
import type { SettingsStore } from './settings/settings-store';
import { DismissedLines } from './sidebar/dismissed-lines';
import { followActiveNote } from './sidebar/follow-active-note';
import { LostAttempts } from './sidebar/lost-attempts';
import { SidebarMessages } from './sidebar/sidebar-messages';
import { SidebarStore } from './sidebar/sidebar-store';
import { SidebarVisibility } from './sidebar/sidebar-visibility';
import { WeekReviews } from './sidebar/week-reviews';
import { FollowUpWriter } from './writing/follow-up-writer';
import { LoggedEntries } from './writing/logged-entries';
import { NoteWriter } from './writing/note-writer';
import { UndoHistory } from './writing/undo-history';

/** The parts of the plugin, connected to each other. */
export interface Parts {
	readonly followUps: SidebarStore;
	readonly people: VaultPeople;
	readonly vaultNotes: VaultNotes;
	readonly history: UndoHistory;
	readonly check: MessageCheck;
	readonly introduction: SelfIntroduction;
	readonly explain: ExplainOptions;
	readonly logged: LoggedEntries;
	readonly editor: EditorParts;
	readonly requests: RequestParts;
	readonly actions: Actions;
	readonly messages: Messages;
	/** Says something at the foot of the sidebar, or in a notice while it is not in view or behind a dialog. */
	readonly showMessage: (message: string, ...buttons: readonly MessageButton[]) => void;
	/** Whether the user sees the sidebar in the window in which they work. */
	isSidebarInView(): boolean;
	/** Starts to read the vault, to follow its changes and to announce calls. */
	start(announcer: Announcer): void;
}

export interface ComposeOptions {
	readonly plugin: Plugin;
	readonly settingsStore: SettingsStore;
	/** The type of the sidebar's view. */
	readonly viewType: string;
	readonly dialogs: Dialogs;
}

/** Creates the parts. Reads nothing, and registers only what the plugin must release when it unloads. */
export function compose({ plugin, settingsStore, viewType, dialogs }: ComposeOptions): Parts {
	const { app } = plugin;
	const settings = () => settingsStore.current();
	const index = createIndex(app);
	const storage = deviceStorage(app);
	const dismissed = new DismissedLines(storage);
	const dayChoices = new DayChoices(storage);
	const isDismissed = (line: Pick<UntrackedLine, 'path' | 'text'>) => dismissed.has(line);
	const visibility = new SidebarVisibility(plugin, viewType);
	let notifier: Notifier | null = null;

	// Time: one clock, whose minutes bring the agenda up to date.
	const clock = new MinuteTimer(machine, (slept) => {
		if (slept) notifier?.woke();
		followUps.tick();
	});
	const now = (): Minute => clock.now();
	const zone = localZone(now);

	// Note → index → agenda → sidebar.
	const logged = new LoggedEntries(storage, now, () => followUps.changed());
	const lostAttempts = new LostAttempts({ index, logged: () => logged.byNote() });
	const weeks = new WeekReviews({ storage, index, isDismissed });
	const followUps: SidebarStore = new SidebarStore({
		index,
		settings,
		now,
		zone,
		language: getLanguage,
		lost: () => lostAttempts.problems(),
		isDismissed,
		typedOn: (followUp) => dayChoices.typedOn(followUp),
		armed: (next) => clock.wakeAt('agenda', next),
		visible: () => visibility.isVisible(),
		weeks,
		schedule,
	});
	const people = new VaultPeople({ index, followUps, now });
	const vaultNotes = new VaultNotes({
		app,
		index,
		readingCache: new ReadingCache(() => cacheName(storage)),
		settings,
		changed: (path) => followUps.noteChanged(path),
		renamed: (from, to) => {
			dismissed.move(from, to);
			logged.move(from, to);
			dayChoices.move(from, to);
			followUps.noteMoved(from, to);
		},
		afterRun: () => weeks.prepare({ ...followUps.agendaNow(), introductions: followUps.introductionView() }),
		progress: (progress) => {
			notifier?.vaultChanged();
			followUps.setProgress(progress);
		},
	});

	const vaultTopics = new VaultTopics({ app, index, settings, registerEvent: (event) => plugin.registerEvent(event) });

	// The user's act → text edit → note.
	const noteWriter = new NoteWriter(app, (file, text, { pieces }) => {
		const lines = (when: 'before' | 'now') => pieces.map((piece) => piece[when]).join('\n');
		logged.edited(file.path, lines('before'), lines('now'));
		vaultNotes.readOpen(file, text);
	});
	const history = new UndoHistory(noteWriter, (file) => app.fileManager.trashFile(file));
	const agree = (key: RowKey) => {
		const row = followUps.row(key);
		if (row) dialogs.agree(row);
	};
	const messages = new SidebarMessages(schedule);
	const showMessage = (message: string, ...buttons: readonly MessageButton[]) => {
		if (visibility.isInActiveWindow()) messages.show(message, buttons);
		else showNotice(message, ...buttons);
	};
	const showOverDialog = (message: string, ...buttons: readonly MessageButton[]) => {
		if (!isDialogOpen(activeDocument)) return showMessage(message, ...buttons);
		// An open dialog is in front of the sidebar. Once it is closed, the notice would cover the header of the sidebar.
		const notice = showNotice(message, ...buttons);
		whenDialogsClose(activeDocument, () => {
			if (!notice.containerEl.isConnected || !visibility.isInActiveWindow()) return;
			notice.hide();
			messages.show(message, buttons);
		});
	};
	const followUpWriter = new FollowUpWriter({
		...{ app, index, followUps, noteWriter, history, settings, now },
		...{ agree, showMessage: showMessage, refuse: showOverDialog },
		logged: (path, entry) => logged.add(path, entry),
	});
	const navigation = new Navigation(app, noteWriter, viewType);
	const check = new MessageCheck({ index, followUps, settings, now, zone });
	const introduction = new SelfIntroduction({
		settings,
		set: (key, value) => settingsStore.set(key, value),
		ask: (question) => dialogs.introduce(question),
	});
	const isSidebarInView = () => visibility.isInActiveWindow();
	const explain = { app, index, vaultNotes, dismissed, settings, now, zone };
	const actions = createActions({
		...{ app, index, followUps, people, followUpWriter, noteWriter, vaultNotes, vaultTopics, navigation },
		...{ storage, dismissed, logged, lostAttempts, dialogs, check, introduction, settings, now, zone },
		showMessage: showOverDialog,
		keepWords: (followUp) => {
			if (dayChoices.keep(followUp)) followUps.changed();
		},
		explainLine: (path, line) =>
			explainFollowUp(path, line, { ...explain, textOf: (file) => noteWriter.textOf(file) }).catch(() => null),
		clockShown: () => {
			if (visibility.isVisible()) clock.wakeAt('another clock', addMinutes(now(), 1));
		},
	});

	let isUnloaded = false;
	plugin.register(() => (isUnloaded = true));
	plugin.register(() => followUps.stop());
	plugin.register(() => clock.stop());
	plugin.register(() => vaultNotes.stop());
	plugin.register(() => messages.hide());

	const start = (announcer: Announcer) => {
		// Obsidian calls this when its layout is ready, also for a plugin that was disabled meanwhile.
		if (isUnloaded) return;
		followUps.setActive(activeNote(app.workspace)?.file.path ?? null);
		vaultNotes.start((event) => plugin.registerEvent(event));
		followActiveNote(
			plugin,
			() => followUps.active,
			(file) => {
				followUps.setActive(file?.path ?? null);
				if (file) vaultNotes.readAgain(file);
			},
		);
		plugin.register(
			settingsStore.subscribe((_, notesReadDifferently) => {
				if (notesReadDifferently) void vaultNotes.refresh();
				followUps.tick();
			}),
		);
		onWake(plugin, clock);
		visibility.onShown(() => followUps.tick());
		notifier = startNotifier(plugin, { storage, followUps, vaultNotes, clock, settings, announcer });
		followUps.tick();
	};

	const requests = { app, index, followUps, people, followUpWriter, vaultNotes, isDismissed, settings, now, zone };
	const editor = { app, index, vaultNotes, followUps, actions, dayChoices, isDismissed, settings, now, zone };
	return {
		followUps,
		people,
		vaultNotes,
		history,
		check,
		introduction,
		explain,
		logged,
		editor,
		requests,
		actions,
		messages,
		showMessage: showOverDialog,
		isSidebarInView,
		start,
	};
}

/** An empty index that resolves links as Obsidian does. */
function createIndex({ metadataCache }: App): FollowUpIndex {
	return new FollowUpIndex((link, from) => metadataCache.getFirstLinkpathDest(getLinkpath(link), from)?.path ?? null);
}
