import { getLanguage, getLinkpath, MarkdownView, type Plugin, type WorkspaceLeaf } from 'obsidian';
import { FollowUpIndex } from '../core/follow-up-index';
import { addMinutes } from '../core/dates/moments';
import type { Minute } from '../core/follow-up';
import type { Actions } from '../ui/model';
import { createActions, type Dialogs } from './actions/index';
import { FollowUpWriter } from './writing/follow-up-writer';
import { Clock } from './announcements/clock';
import type { ExplainOptions } from './commands/explain-command';
import { DismissedLines } from './sidebar/dismissed-lines';
import { SidebarStore } from './sidebar/sidebar-store';
import { MessageCheck } from './message/message-check';
import { Navigation } from './actions/navigation';
import { ReadingCache, cacheName } from './reading/cache/reading-cache';
import { NoteWriter } from './writing/note-writer';
import type { SettingsStore } from './settings/settings-store';
import { startNotifier, type Announcer } from './announcements/start-notifier';
import { UndoHistory } from './writing/undo-history';
import { VaultNotes } from './reading/vault-notes';
import { machine, onWake } from './announcements/wake';

/** The parts of the shell, wired to each other. */
export interface Parts {
	readonly followUps: SidebarStore;
	readonly vaultNotes: VaultNotes;
	readonly history: UndoHistory;
	readonly check: MessageCheck;
	/** What it takes to explain a line. */
	readonly explain: ExplainOptions;
	readonly actions: Actions;
	/** Begins to read the vault and to follow it, and lets calls be announced. */
	start(announcer: Announcer): void;
}

/** The reader's zone, asked for once a minute: Intl takes longer to say it than a change to the agenda takes. */
function zoneAt(now: () => Minute): () => string {
	let asked = '';
	let zone = '';
	return () => {
		const minute = now();
		if (minute !== asked) [asked, zone] = [minute, Intl.DateTimeFormat().resolvedOptions().timeZone];
		return zone;
	};
}

/** In a sidebar that is collapsed. */
function isFolded(leaf: WorkspaceLeaf): boolean {
	const root = leaf.getRoot();
	return 'collapsed' in root && root.collapsed === true;
}

/** Builds the parts; reads nothing and registers only what must be released with the plugin. */
export function createParts(plugin: Plugin, store: SettingsStore, view: string, dialogs: Dialogs): Parts {
	const { app } = plugin;
	const settings = () => store.current();
	const index = new FollowUpIndex(
		(link, from) => app.metadataCache.getFirstLinkpathDest(getLinkpath(link), from)?.path ?? null,
	);
	const dismissed = new DismissedLines(app);
	let woke = (): void => undefined;
	let stirred = (): void => undefined;
	const clock = new Clock(machine, (slept) => {
		if (slept) woke();
		followUps.tick();
	});
	const now = (): Minute => clock.now();
	const zone = zoneAt(now);
	const visible = () => !activeDocument.hidden && app.workspace.getLeavesOfType(view).some((leaf) => !isFolded(leaf));
	let seen = false;
	const followUps: SidebarStore = new SidebarStore({
		index,
		settings,
		now,
		zone,
		language: getLanguage,
		isDismissed: (line) => dismissed.has(line),
		armed: (next) => clock.wakeAt('agenda', next),
		visible,
		schedule: (run, milliseconds) => {
			const timer = window.setTimeout(run, milliseconds);
			return () => window.clearTimeout(timer);
		},
	});
	plugin.register(() => followUps.stop());
	const vaultNotes = new VaultNotes({
		app,
		index,
		readingCache: new ReadingCache(() => cacheName(app)),
		settings,
		changed: (path) => followUps.noteChanged(path),
		progress: (progress) => {
			stirred();
			followUps.setProgress(progress);
		},
		active: () => followUps.active,
		renamed: (from, to) => {
			dismissed.move(from, to);
			followUps.noteMoved(from, to);
		},
	});
	const noteWriter = new NoteWriter(app, (file, text) => vaultNotes.readOpen(file, text));
	const history = new UndoHistory(noteWriter, (file) => app.fileManager.trashFile(file));
	const followUpWriter = new FollowUpWriter({ app, index, followUps, noteWriter, history, settings, now });
	const navigation = new Navigation(app, noteWriter, view);
	const check = new MessageCheck({ index, followUps, settings, now, zone });
	const actions = createActions({
		...{
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
		},
		check,
		clockShown: () => {
			if (visible()) clock.wakeAt('another clock', addMinutes(now(), 1));
		},
	});

	const follow = () => {
		const active = app.workspace.getActiveViewOfType(MarkdownView)?.file ?? null;
		const shown = app.workspace.getLeavesOfType('markdown').length > 0;
		if (active?.path === followUps.active || (!active && shown)) return;
		followUps.setActive(active?.path ?? null);
		if (active) vaultNotes.readAgain(active);
	};
	plugin.register(() => clock.stop());
	plugin.register(() => vaultNotes.stop());
	return {
		followUps,
		vaultNotes,
		history,
		check,
		explain: { app, index, vaultNotes, dismissed, settings, now, zone },
		actions,
		start(announcer) {
			followUps.setActive(app.workspace.getActiveViewOfType(MarkdownView)?.file?.path ?? null);
			vaultNotes.start((event) => plugin.registerEvent(event));
			plugin.registerEvent(app.workspace.on('active-leaf-change', follow));
			plugin.registerEvent(app.workspace.on('file-open', follow));
			plugin.register(
				store.subscribe((_, notesReadDifferently) => {
					if (notesReadDifferently) void vaultNotes.refresh();
					followUps.tick();
				}),
			);
			onWake(plugin, clock);
			const shownAgain = () => {
				const before = seen;
				seen = visible();
				if (seen && !before) followUps.tick();
			};
			plugin.registerEvent(app.workspace.on('layout-change', shownAgain));
			plugin.registerEvent(app.workspace.on('resize', shownAgain));
			const notifier = startNotifier(plugin, { followUps, vaultNotes, clock, settings, announcer });
			woke = () => notifier.woke();
			stirred = () => notifier.stirred();
			followUps.tick();
		},
	};
}
