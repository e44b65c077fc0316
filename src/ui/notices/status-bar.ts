import { Platform, setTooltip, type Plugin } from 'obsidian';
import { clockOf, dayOf, daysBetween } from '../../core/dates/moments';
import { hasTime, type Minute } from '../../core/follow-up';
import { rowsOfPerson } from '../../core/agenda/persons/person-row';
import { strings } from '../../strings';
import type { Row, ViewModel } from '../model';
import { pressingCount } from '../sidebar/list/section-layout';
import { dateFormat } from '../../strings/date-format';

const words = strings.statusBar;

/** For later days a weekday alone would be ambiguous: the seventh day has the weekday of today. */
const MAX_DAYS_AHEAD = 6;

/** The next promised call within a week. */
function nextPromise({ groups, now }: ViewModel): { row: Row; at: Minute } | null {
	let next: { row: Row; at: Minute } | null = null;
	for (const row of groups.flatMap(({ rows }) => rows.flatMap(rowsOfPerson))) {
		const { state, due } = row.action;
		if (state !== 'promised' || due === null || !hasTime(due) || due < now) continue;
		if (daysBetween(dayOf(now), dayOf(due)) <= MAX_DAYS_AHEAD && (next === null || due < next.at))
			next = { row, at: due };
	}
	return next;
}

/** `3 due · 08:30` for the status bar, and the same in full for its tooltip. Null when nothing is due. */
export function statusText(model: ViewModel): { readonly text: string; readonly label: string } | null {
	const times = dateFormat(model.language);
	const due = pressingCount(model);
	const next = nextPromise(model);
	if (due === 0 && !next) return null;
	const parts = due > 0 ? [words.due(due)] : [];
	const spoken = [words.spokenDue(due)];
	if (next) {
		const clock = times.clock(clockOf(next.at) ?? '');
		const today = dayOf(next.at) === dayOf(model.now);
		parts.push(today ? clock : `${times.weekday(dayOf(next.at))} ${clock}`);
		spoken.push(words.spokenNext(next.row.contact, today ? clock : times.shortMoment(next.at, model.now)));
	}
	return { text: parts.join(' · '), label: `${spoken.join('; ')}. ${words.opens}` };
}

export interface StatusBarOptions {
	readonly model: () => ViewModel;
	readonly shown: () => boolean;
	readonly open: () => void;
}

/** Adds the item to the status bar and returns a function that updates it. Phones have no status bar. */
export function addStatusBar(plugin: Plugin, { model, shown, open }: StatusBarOptions): () => void {
	if (Platform.isMobile) return () => undefined;
	const item = plugin.addStatusBarItem();
	item.addClass('mod-clickable', 'due-status');
	item.setAttrs({ role: 'button', tabindex: '0' });
	plugin.registerDomEvent(item, 'click', open);
	plugin.registerDomEvent(item, 'keydown', (event) => {
		if (event.key !== 'Enter' && event.key !== ' ') return;
		event.preventDefault();
		open();
	});
	let drawn = '';
	item.hide();
	return () => {
		const status = shown() ? statusText(model()) : null;
		item.toggle(status !== null);
		if (!status || drawn === status.label) return;
		drawn = status.label;
		item.empty();
		item.createEl('bdi', { text: status.text });
		setTooltip(item, status.label, { placement: 'top' });
	};
}
