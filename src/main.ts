import { Plugin } from 'obsidian';
import type { Explanation } from './core/explain/explanation';
import { attemptCommands } from './obsidian/commands/attempt-commands';
import { calendarCommands } from './obsidian/commands/calendar-commands';
import { explainCommand, explainInMenu } from './obsidian/commands/explain-command';
import { CommandTarget } from './obsidian/commands/command-target';
import { messageCommands } from './obsidian/commands/message-commands';
import { noteCommands } from './obsidian/commands/note-commands';
import { viewCommands } from './obsidian/commands/view-commands';
import { messageLint } from './obsidian/message/message-lint';
import { createParts, type Parts } from './obsidian/compose';
import { regionalDateOrder, SettingsStore } from './obsidian/settings/settings-store';
import { notifyThroughSystem } from './obsidian/announcements/system-notifications';
import { DueFollowUpsSettingTab } from './obsidian/settings/settings-tab';
import { revealSidebar } from './obsidian/sidebar/reveal-sidebar';
import { AddFollowUpModal } from './ui/dialogs/add-follow-up-modal';
import { CallAnnouncer } from './ui/notices/call-announcer';
import { CheckModal } from './ui/dialogs/message/check-modal';
import { ChooseFollowUpModal } from './ui/dialogs/choose-follow-up-modal';
import { DUE_FOLLOW_UPS_ICON, DUE_FOLLOW_UPS_VIEW, DueFollowUpsView } from './ui/sidebar/due-follow-ups-view';
import { ExplainModal } from './ui/dialogs/explain/explain-modal';
import { FocusedRow } from './ui/sidebar/focused-row';
import { LogAttemptModal } from './ui/dialogs/log-attempt/log-attempt-modal';
import { RehearseModal } from './ui/dialogs/message/rehearse-modal';
import { SnoozeModal } from './ui/dialogs/snooze-modal';
import type { Ports } from './ui/model';
import { addStatusBar } from './ui/notices/status-bar';
import { strings } from './strings';

/** Builds the parts and registers them. */
export default class DueFollowUpsPlugin extends Plugin {
	readonly store = new SettingsStore({
		load: () => this.loadData(),
		save: (settings) => this.saveData(settings),
		regionalDateOrder,
	});
	private tab: DueFollowUpsSettingTab | null = null;
	parts!: Parts;

	override async onload(): Promise<void> {
		await this.store.load();
		const { app } = this;
		const parts = (this.parts = createParts(this, this.store, DUE_FOLLOW_UPS_VIEW, {
			log: (row, outcome) => new LogAttemptModal(app, ports, row, outcome ?? null).open(),
			snooze: (row) => new SnoozeModal(app, ports, row).open(),
			add: (path) => new AddFollowUpModal(app, ports, path).open(),
			rehearse: (row, rehearsal) => new RehearseModal(app, ports, row, rehearsal).open(),
			check: (report) => new CheckModal(app, ports, report).open(),
		}));
		const { followUps, vaultNotes, history, actions } = parts;
		const ports: Ports = { store: followUps, actions };
		const openView = (then: (view: DueFollowUpsView) => void) =>
			void revealSidebar(app.workspace, DUE_FOLLOW_UPS_VIEW).then((leaf) => {
				if (leaf?.view instanceof DueFollowUpsView) then(leaf.view);
			});
		const openSidebar = () => openView((view) => view.focusCurrentRow());
		const settings = () => this.store.current();
		const focused = new FocusedRow();
		focused.follow(this, DUE_FOLLOW_UPS_VIEW);
		const target = new CommandTarget({
			app,
			followUps,
			vaultNotes,
			settings,
			focused: () => focused.current(),
			choose: (rows, chosen) => new ChooseFollowUpModal(app, rows, followUps.current(), chosen).open(),
		});

		this.registerView(DUE_FOLLOW_UPS_VIEW, (leaf) => new DueFollowUpsView(leaf, ports));
		this.registerHoverLinkSource(DUE_FOLLOW_UPS_VIEW, { display: this.manifest.name, defaultMod: true });
		this.addRibbonIcon(DUE_FOLLOW_UPS_ICON, strings.command.open, openSidebar);
		const explain = (explanation: Explanation) => new ExplainModal(app, ports, explanation).open();
		const commands = [
			...viewCommands({ followUps, vaultNotes, actions, openSidebar }),
			...attemptCommands(target, actions),
			...messageCommands(app, target, actions),
			...noteCommands({ app, followUps, vaultNotes, history, actions }),
			...calendarCommands(target, parts.explain),
			explainCommand(parts.explain, explain),
		];
		for (const command of commands) this.addCommand(command);
		explainInMenu(this, parts.explain, explain);
		this.registerEditorExtension(messageLint(parts.check));
		this.tab = new DueFollowUpsSettingTab(app, this, this.store);
		this.addSettingTab(this.tab);
		const drawStatus = addStatusBar(this, {
			model: () => followUps.current(),
			shown: () => settings().statusBar,
			open: openSidebar,
		});
		this.register(followUps.watch(drawStatus));
		const announcer = new CallAnnouncer({
			...ports,
			throughSystem: (message, clicked) => {
				if (settings().systemNotifications) notifyThroughSystem(message, clicked);
			},
			openList: openSidebar,
			openRow: (key) => openView((view) => view.showRow(key)),
		});
		app.workspace.onLayoutReady(() => parts.start(announcer));
	}

	/** Sync or another device changed the stored settings. */
	override async onExternalSettingsChange(): Promise<void> {
		await this.store.load();
		this.tab?.update();
	}
}
