import { Plugin } from 'obsidian';
import type { Explanation } from './core/explain/explanation';
import type { Dialogs } from './obsidian/actions/options';
import { attemptCommands } from './obsidian/commands/attempt-commands';
import { calendarCommands } from './obsidian/commands/calendar-commands';
import { explainCommand, explainInMenu, explanationIn } from './obsidian/commands/explain-command';
import { followUpsInFileMenu } from './obsidian/commands/file-menu';
import { CommandTarget } from './obsidian/commands/command-target';
import { personInMenus, showPersonCommand, type PersonCommandOptions } from './obsidian/commands/person-commands';
import { messageCommands } from './obsidian/commands/message-commands';
import { noteCommands } from './obsidian/commands/note-commands';
import { viewCommands } from './obsidian/commands/view-commands';
import { registerEditor } from './obsidian/editor';
import { createApi } from './obsidian/other-programs/api/api';
import type { DueFollowUpsApi } from './obsidian/other-programs/api/api-types';
import { registerCommandLine } from './obsidian/other-programs/command-line';
import { registerLinks } from './obsidian/other-programs/links';
import { startCalendar } from './obsidian/other-programs/start-calendar';
import { messageLint } from './obsidian/message/message-lint';
import { compose, type Parts } from './obsidian/compose';
import { eachWindow } from './obsidian/each-window';
import { showNotice } from './obsidian/actions/notices';
import { suggestIn } from './obsidian/input-suggest';
import { loadStored } from './obsidian/settings/load-stored';
import { regionalDateOrder, SettingsStore } from './obsidian/settings/settings-store';
import { typedEdits } from './obsidian/writing/typed-edits';
import { notifyThroughSystem } from './obsidian/announcements/system-notifications';
import { DueFollowUpsSettingTab } from './obsidian/settings/settings-tab';
import { revealSidebar } from './obsidian/sidebar/reveal-sidebar';
import { registerBasesView } from './ui/bases/register-bases-view';
import { insertListCommand, registerBlock } from './ui/block/register-block';
import { AddFollowUpModal } from './ui/dialogs/add/add-follow-up-modal';
import { AgreedModal } from './ui/dialogs/agreed-modal';
import { RowBanners } from './ui/notices/row-banners';
import { CallAnnouncer } from './ui/notices/call-announcer';
import { CheckModal } from './ui/dialogs/message/check-modal';
import { ChooseDayModal } from './ui/dialogs/choose-day-modal';
import { ChooseFollowUpModal } from './ui/dialogs/choose-follow-up-modal';
import { DUE_FOLLOW_UPS_ICON, DUE_FOLLOW_UPS_VIEW, DueFollowUpsView } from './ui/sidebar/due-follow-ups-view';
import { ExplainModal } from './ui/dialogs/explain/explain-modal';
import { FocusedRow } from './ui/sidebar/list/focused-row';
import { LogAttemptModal } from './ui/dialogs/log-attempt/log-attempt-modal';
import { SelfIntroductionModal } from './ui/dialogs/message/self-introduction-modal';
import { RehearseModal } from './ui/dialogs/message/rehearse-modal';
import { NoteDateModal } from './ui/dialogs/note-date-modal';
import { WhenModal } from './ui/dialogs/when-modal';
import { SnoozeModal } from './ui/dialogs/snooze-modal';
import { TrackModal } from './ui/dialogs/track/track-modal';
import { ChoosePersonModal } from './ui/person/choose-person-modal';
import { PersonModal } from './ui/person/person-modal';
import type { Ports, Row, RowKey } from './ui/model';
import { addStatusBar } from './ui/notices/status-bar';
import { WeekModal } from './ui/week/week-modal';
import { strings } from './strings';

/** Composes the parts and registers what Obsidian shows of them. */
export default class DueFollowUpsPlugin extends Plugin {
	readonly store = new SettingsStore({
		load: () => loadStored(this),
		save: (stored) => this.saveData(stored),
		notStored: () => showNotice(strings.notices.settingsNotStored),
		regionalDateOrder,
	});
	parts!: Parts;
	/** For other plugins and scripts. */
	api!: DueFollowUpsApi;
	private readonly banners = new RowBanners();
	private settingTab: DueFollowUpsSettingTab | null = null;

	override async onload(): Promise<void> {
		await this.store.load();
		this.parts = compose({
			plugin: this,
			settingsStore: this.store,
			viewType: DUE_FOLLOW_UPS_VIEW,
			dialogs: this.dialogs(),
		});
		this.registerSidebar();
		this.registerCommands();
		this.registerInNotes();
		this.registerOutside();
		this.registerSettings();
		this.registerStatusBar();
		const announcer = this.createAnnouncer();
		this.app.workspace.onLayoutReady(() => this.parts.start(announcer));
	}

	/** The user has switched the plugin on, which happens once on a device; a start of Obsidian does not count. */
	override onUserEnable(): void {
		// Without the focus: the user is still in the settings.
		this.openView(() => undefined);
		void this.store.storeDateOrder();
	}

	/** Sync or another device changed the stored settings. */
	override async onExternalSettingsChange(): Promise<void> {
		await this.store.load();
		this.settingTab?.update();
	}

	private dialogs(): Dialogs {
		const { app } = this;
		return {
			log: (row, outcome) => new LogAttemptModal(app, this.ports, row, outcome ?? null).open(),
			snooze: (row, also) => new SnoozeModal(app, this.ports, row, also).open(),
			when: (row, question) => new WhenModal(app, this.ports, row, question).open(),
			chooseDay: (question, choices) => new ChooseDayModal(app, question, choices).open(),
			explain: this.showExplanation,
			agree: (row) => new AgreedModal(app, this.ports, row).open(),
			noteDate: (path, created) => new NoteDateModal(app, this.ports, path, created).open(),
			add: (path, words) => new AddFollowUpModal(app, this.ports, path, words).open(),
			track: (lines) => new TrackModal(app, this.ports, lines, this.store.current().tag).open(),
			introduce: (question) => new SelfIntroductionModal(app, this.ports, question).open(),
			rehearse: (row, rehearsal) => new RehearseModal(app, this.ports, row, rehearsal).open(),
			startCalls: (scope) =>
				// While the vault is being read, the list shows the progress.
				this.openView((view) => void this.parts.vaultNotes.whenRead().then(() => view.startCalls(scope))),
			check: (report) => new CheckModal(app, this.ports, report).open(),
			reviewWeek: () => new WeekModal(app, this.ports).open(),
			person: (id) => new PersonModal(app, this.ports, id).open(),
			choosePerson: (people, chosen) => {
				const modal = new ChoosePersonModal(app, people, chosen);
				modal.open();
				void this.parts.vaultNotes.whenRead().then(() => modal.refresh());
			},
		};
	}

	private registerSidebar(): void {
		this.registerView(
			DUE_FOLLOW_UPS_VIEW,
			(leaf) => new DueFollowUpsView(leaf, { ...this.ports, banners: this.banners }),
		);
		this.registerHoverLinkSource(DUE_FOLLOW_UPS_VIEW, { display: this.manifest.name, defaultMod: true });
		this.addRibbonIcon(DUE_FOLLOW_UPS_ICON, strings.openSidebar, this.openSidebar);
	}

	private registerCommands(): void {
		const { app } = this;
		const { followUps, vaultNotes, history, actions, explain, showMessage } = this.parts;
		const focusedRow = new FocusedRow();
		focusedRow.follow(this, DUE_FOLLOW_UPS_VIEW, (watch) => eachWindow(this, watch));
		const target = new CommandTarget({
			app,
			followUps,
			vaultNotes,
			settings: () => this.store.current(),
			focused: () => focusedRow.current(),
			choose: this.chooseRow,
			...{ actions, showMessage },
		});
		const commands = [
			...viewCommands({ app, followUps, vaultNotes, actions, openSidebar: this.openSidebar, showMessage }),
			...attemptCommands(target, actions),
			...messageCommands(app, target, actions),
			...noteCommands({ app, followUps, vaultNotes, history, actions }),
			...calendarCommands(target, actions),
			explainCommand(explain, this.showExplanation),
			insertListCommand(),
			showPersonCommand(this.people, () => target.focused()),
		];
		for (const command of commands) this.addCommand(command);
		explainInMenu(this, explain, this.showExplanation);
		personInMenus(this, this.people, DUE_FOLLOW_UPS_VIEW);
		followUpsInFileMenu(this, {
			rowsOf: (path) => followUps.rowsOf(path),
			openRow: this.openRow,
			askToAdd: (path) => actions.askToAdd(path),
			ownSource: DUE_FOLLOW_UPS_VIEW,
		});
	}

	private registerInNotes(): void {
		const { check, introduction, editor, explain, logged } = this.parts;
		this.registerEditorExtension([messageLint(check, introduction), typedEdits(logged)]);
		registerEditor(this, {
			...editor,
			explain: (file, text, line) => this.showExplanation(explanationIn(file, text, line, explain)),
		});
		registerBlock(this, () => this.ports);
	}

	private registerOutside(): void {
		const { requests, actions } = this.parts;
		this.api = createApi(this, { ...requests, openRow: this.openRow });
		registerCommandLine(this, requests);
		registerBasesView(this, DUE_FOLLOW_UPS_ICON, () => ({ ports: this.ports, showRow: this.openRow }));
		startCalendar(this, requests, this.store);
		registerLinks(this, requests, {
			openRow: this.openRow,
			openNote: (key) => actions.openNote(key),
			openList: this.openSidebar,
			startCalls: () => actions.startCalls('due'),
			reviewWeek: () => actions.askToReviewWeek(),
			askToLog: (key) => actions.askToLog(key),
			askToAdd: (path, words) => actions.askToAdd(path, words),
			choose: this.chooseRow,
			showPerson: (...ids) => actions.showPerson(...ids),
		});
	}

	private registerSettings(): void {
		this.settingTab = new DueFollowUpsSettingTab(this.app, this, this.store);
		this.addSettingTab(this.settingTab);
	}

	private registerStatusBar(): void {
		const { followUps } = this.parts;
		const drawStatus = addStatusBar(this, {
			model: () => followUps.current(),
			shown: () => this.store.current().statusBar,
			open: this.openSidebar,
		});
		this.register(followUps.watch(drawStatus));
	}

	private createAnnouncer(): CallAnnouncer {
		return new CallAnnouncer({
			...this.ports,
			throughSystem: (message, clicked) => {
				if (this.store.current().systemNotifications) notifyThroughSystem(message, clicked);
			},
			banners: this.banners,
			placeOf: (key) => (this.parts.isSidebarInView() ? (this.view()?.bannerPlace(key) ?? null) : null),
			isListInView: () => this.parts.isSidebarInView(),
			openList: this.openSidebar,
			openRow: this.openRow,
		});
	}

	private get people(): PersonCommandOptions {
		const { people, followUps, actions } = this.parts;
		return { app: this.app, people, followUps, actions, settings: () => this.store.current() };
	}

	private get ports(): Ports {
		return {
			store: this.parts.followUps,
			actions: this.parts.actions,
			suggest: suggestIn(this.app),
			messages: this.parts.messages,
		};
	}

	private readonly showExplanation = (explanation: Explanation) =>
		new ExplainModal(this.app, this.ports, explanation).open();

	private readonly chooseRow = (rows: readonly Row[], chosen: (row: Row) => void) =>
		new ChooseFollowUpModal(this.app, rows, this.parts.followUps.current(), chosen).open();

	private readonly openSidebar = () => this.openView((view) => view.focusCurrentRow());

	private readonly openRow = (key: RowKey) => this.openView((view) => view.showRow(key));

	private view(): DueFollowUpsView | null {
		const [leaf] = this.app.workspace.getLeavesOfType(DUE_FOLLOW_UPS_VIEW);
		return leaf?.view instanceof DueFollowUpsView ? leaf.view : null;
	}

	private openView(opened: (view: DueFollowUpsView) => void): void {
		void revealSidebar(this.app.workspace, DUE_FOLLOW_UPS_VIEW).then((leaf) => {
			if (leaf?.view instanceof DueFollowUpsView) opened(leaf.view);
		});
	}
}
