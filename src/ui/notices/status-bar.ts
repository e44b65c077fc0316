import { Platform, setTooltip, type Plugin } from 'obsidian';
import { clockOf, dayOf, daysBetween } from '../../core/dates/moments';
import type { Minute } from '../../core/follow-up';
import { strings } from '../../strings';
import type { Row, ViewModel } from '../model';
import { pressingCount } from '../sidebar/sidebar-layout';
import { timesIn } from '../../strings/date-format';

const words = strings.statusBar;

/** Beyond so many days a weekday alone would not say which one. */
const WEEK = 6;

/** The next promised call that lies ahead, within a week. */
function nextPromise({ groups, now }: ViewModel): { row: Row; at: Minute } | null {
	let next: { row: Row; at: Minute } | null = null;
	for (const row of groups.flatMap(({ rows }) => rows)) {
		const { state, due } = row.action;
		if (state !== 'promised' || due === null || due.length <= 10 || due < now) continue;
		if (daysBetween(dayOf(now), dayOf(due)) <= WEEK && (next === null || due < next.at)) next = { row, at: due };
	}
	return next;
}

/** What the status bar says: `3 due · 08:30`, and in full for a tooltip. Null when there is nothing to say. */
export function statusText(model: ViewModel): { readonly text: string; readonly label: string } | null {
	const times = timesIn(model.language);
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

/** The item in the status bar. Phones have no status bar; there the view says how many are due. */
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
		const said = shown() ? statusText(model()) : null;
		item.toggle(said !== null);
		if (!said || drawn === said.label) return;
		drawn = said.label;
		item.setText(said.text);
		setTooltip(item, said.label, { placement: 'top' });
	};
}
