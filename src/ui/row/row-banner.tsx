import { useContext } from 'preact/hooks';
import { rowsOfPerson } from '../../core/agenda/persons/person-row';
import type { PersonRow } from '../model';
import { BannersContext } from '../notices/row-banners';
import { sentence } from '../notices/sentence';
import { IconButton } from '../parts/icon';
import { strings } from '../../strings';
import { useUi } from '../ui-context';

const words = strings.announce;

/** An announced call in the row of the person, with what a notice would offer. */
export function RowBanner({ person }: { person: PersonRow }) {
	const { actions, times } = useUi();
	const banners = useContext(BannersContext);
	const announcement = rowsOfPerson(person).flatMap(({ key }) => banners.shown.get(key) ?? [])[0];
	if (!announcement) return null;
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
		<div class="due-banner due-row-banner" role="status" data-key={key}>
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
