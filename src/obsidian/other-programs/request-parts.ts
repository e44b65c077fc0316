import { getLanguage, getLinkpath, type App } from 'obsidian';
import type { Agenda } from '../../core/agenda/agenda';
import type { Row } from '../../core/agenda/row';
import type { FollowUpIndex } from '../../core/follow-up-index';
import type { Minute, UntrackedLine } from '../../core/follow-up';
import type { Settings } from '../../core/settings';
import { dateFormat } from '../../strings/date-format';
import type { VaultPeople } from '../people/vault-people';
import type { VaultNotes } from '../reading/vault-notes';
import type { SidebarStore } from '../sidebar/sidebar-store';
import type { FollowUpWriter } from '../writing/follow-up-writer';
import type { TargetSource } from './find-target';
import { agendaReport } from './report/agenda-report';
import { chosenAgenda, type AgendaChoice } from './report/chosen-agenda';
import type { Report } from './report/report';

/** The parts of the plugin that requests of other programs use. */
export interface RequestParts {
	readonly app: App;
	readonly index: FollowUpIndex;
	readonly followUps: SidebarStore;
	readonly people: VaultPeople;
	readonly followUpWriter: FollowUpWriter;
	readonly vaultNotes: VaultNotes;
	readonly isDismissed: (line: Pick<UntrackedLine, 'path' | 'text'>) => boolean;
	readonly settings: () => Settings;
	readonly now: () => Minute;
	/** The user's IANA zone. */
	readonly zone: () => string;
}

/** Where a request finds follow-ups. A note is found as a link finds it. */
export function targetSource({ app, followUps }: RequestParts): TargetSource {
	return {
		current: () => followUps.current(),
		over: () => followUps.over(),
		resting: () =>
			followUps.agendaNow().agenda.groups.flatMap(({ section, rows }) => (section === 'resting' ? rows : [])),
		rowsOf: (path) => followUps.rowsOf(path),
		pathOf: (file) => {
			const exact = app.vault.getFileByPath(file) ?? app.vault.getFileByPath(`${file}.md`);
			const found = exact ?? app.metadataCache.getFirstLinkpathDest(getLinkpath(file), '');
			return found?.extension === 'md' ? found.path : null;
		},
	};
}

/** Resolves when the vault is read, also if Obsidian is still starting. */
export function whenRead({ app, vaultNotes }: Pick<RequestParts, 'app' | 'vaultNotes'>): Promise<void> {
	return new Promise((resolve) => app.workspace.onLayoutReady(() => resolve(vaultNotes.whenComplete())));
}

/** The format of dates in Obsidian's language. */
export const formatNow = () => dateFormat(getLanguage());

/** The part of the present agenda that is asked for, and the same as data. */
export function reportNow(
	parts: RequestParts,
	{ all, ...choice }: AgendaChoice & { readonly all: boolean },
): { readonly agenda: Agenda; readonly report: Report } {
	const { index, followUps, isDismissed, now } = parts;
	const { agenda: whole, policy } = followUps.agendaNow();
	const isWhole = choice.sections === null && choice.contact.trim() === '';
	const agenda = isWhole ? whole : chosenAgenda(whole, choice);
	const source = {
		readings: [...index.readings()],
		reading: (path: string) => index.reading(path),
		introductions: (row: Row) => followUps.introductions(row),
		policy,
		now: now(),
	};
	const { originals } = index.sorted();
	const report = agendaReport(agenda, source, { all, originals, format: formatNow(), isDismissed });
	// What belongs to whole notes is no follow-up of a section or of a contact.
	return { agenda, report: isWhole ? report : { ...report, untracked: [], noteReminders: [], problems: [] } };
}
