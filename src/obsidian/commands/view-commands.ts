import type { App, Command } from 'obsidian';
import { ACTION_SECTIONS } from '../../core/follow-up';
import type { Actions, RowKey } from '../../ui/model';
import type { SidebarStore } from '../sidebar/sidebar-store';
import { confirm } from '../confirm';
import type { VaultNotes } from '../reading/vault-notes';
import { strings } from '../../strings';

export interface ViewCommandsOptions {
	readonly app: App;
	readonly followUps: SidebarStore;
	readonly vaultNotes: VaultNotes;
	readonly actions: Actions;
	readonly openSidebar: () => void;
	readonly showMessage: (message: string) => void;
}

/** Commands that show follow-ups and change no note. */
export function viewCommands(options: ViewCommandsOptions): Command[] {
	const { app, followUps, vaultNotes, actions, openSidebar, showMessage } = options;
	let visited: RowKey | null = null;
	return [
		{ id: 'open', icon: 'phone-outgoing', name: strings.command.open, callback: openSidebar },
		{
			id: 'start-calls',
			icon: 'phone-forwarded',
			name: strings.command.startCalls,
			callback: () => actions.startCalls('due'),
		},
		{
			id: 'review-week',
			icon: 'calendar-check',
			name: strings.command.reviewWeek,
			callback: () => actions.askToReviewWeek(),
		},
		{
			id: 'go-to-next-due-follow-up',
			icon: 'arrow-right',
			name: strings.command.next,
			callback: () => {
				const due = followUps
					.current()
					.groups.filter(({ name }) => (ACTION_SECTIONS as readonly string[]).includes(name))
					.flatMap(({ rows }) => rows.map(({ first }) => first));
				const next = due[(due.findIndex(({ key }) => key === visited) + 1) % due.length];
				visited = next?.key ?? null;
				if (next) actions.openNote(next.key);
				else showMessage(strings.notices.nothingDue);
			},
		},
		{
			id: 'rebuild-index',
			icon: 'refresh-cw',
			name: strings.command.rebuild,
			callback: () => {
				void confirm(app, strings.confirm.rebuild).then(async (confirmed) => {
					if (!confirmed) return;
					await vaultNotes.rebuild();
					showMessage(strings.notices.allRead);
				});
			},
		},
	];
}
