import { useContext } from 'preact/hooks';
import { rowsOfPerson } from '../../core/agenda/persons/person-row';
import type { Announcement } from '../../core/agenda/announcements/announcements';
import type { PersonRow } from '../model';
import { BannersContext } from '../notices/row-banners';
import { sentence } from '../notices/sentence';
import { IconButton } from '../parts/icon';
import { strings } from '../../strings';
import { useUi } from '../ui-context';

const words = strings.announce;

/** An announced call in the row of the person, with what a notice would offer. */
export function RowBanner({ person }: { person: PersonRow }) {
	const { shown } = useContext(BannersContext);
	const banner = rowsOfPerson(person).flatMap(({ key }) => shown.get(key) ?? [])[0];
	return banner?.place === 'row' ? <CallBanner announcement={banner.announcement} cls="due-row-banner" /> : null;
}

/** Announced calls whose rows were not in view, above the list. */
export function BannersAboveList() {
	const { shown } = useContext(BannersContext);
	const banners = [...shown.values()].filter(({ place }) => place === 'above-list');
	if (banners.length === 0) return null;
	return (
		<div class="due-banners">
			{banners.map(({ announcement }) => (
				<CallBanner key={announcement.appointment.key} announcement={announcement} cls="" />
			))}
		</div>
	);
}

function CallBanner({ announcement, cls }: { announcement: Announcement; cls: string }) {
	const { actions, times } = useUi();
	const banners = useContext(BannersContext);
	const { key } = announcement.appointment;
	const button = (text: string, act: (of: string) => void) => (
		<button
			type="button"
			class="due-button"
			onClick={() => {
				banners.hide(key);
				act(key);
			}}
		>
			{text}
		</button>
	);
	return (
		<div class={`due-banner ${cls}`} role="status" data-key={key}>
			<span class="due-banner-text">
				<bdi>{sentence(announcement, (clock) => times.clock(clock))}</bdi>
			</span>
			<div class="due-buttons">
				{button(words.log, (of) => actions.askToLog(of))}
				{button(words.snooze, (of) => actions.askToSnooze(of))}
				{button(words.open, (of) => actions.openNote(of))}
				<IconButton icon="x" label={words.hide} onClick={() => banners.hide(key)} />
			</div>
		</div>
	);
}
