import { isOver, type Minute } from '../../core/follow-up';
import { isUnsettled } from '../../core/agenda/row';
import { noteTitle } from '../../core/note-path';
import type { PersonRow, Row, RowKey, Thing } from '../model';
import { Icon, IconButton } from '../parts/icon';
import { strings } from '../../strings';
import { useUi } from '../ui-context';
import { aboutText, whenText } from './row-text';

const words = strings.things;

/** Everything there is to do with a person: each with what it is about, its notes and its buttons. */
export function Things(props: {
	person: PersonRow;
	now: Minute;
	/** The id of the element with the person's name. */
	name: string;
	/** The follow-up whose call sheet is shown below. */
	chosen: RowKey;
	choose: (key: RowKey) => void;
}) {
	const { person, now, name, chosen, choose } = props;
	const shared = person.shared.map((row): Thing => ({ row, alsoIn: [] }));
	return (
		<ul class="due-things" aria-labelledby={name}>
			{[...person.things, ...shared].map((thing) => {
				const { key } = thing.row;
				return (
					<ThingItem
						key={key}
						thing={thing}
						now={now}
						chosen={[thing.row, ...thing.alsoIn].some((row) => row.key === chosen)}
						choose={() => choose(key)}
						withName={thing.row.followUp.contacts.length > 1 && person.first !== thing.row}
					/>
				);
			})}
		</ul>
	);
}

function ThingItem(props: { thing: Thing; now: Minute; chosen: boolean; choose: () => void; withName: boolean }) {
	const { thing, now, chosen, choose, withName } = props;
	const { row, alsoIn } = thing;
	const { times } = useUi();
	const when = whenText(row, now, times);
	return (
		<li class={chosen ? 'due-thing is-chosen' : 'due-thing'} data-key={row.key}>
			<button type="button" class="due-thing-self" aria-pressed={chosen} onClick={choose}>
				<span class="due-thing-about">
					{withName && <bdi class="due-thing-with">{row.contact}</bdi>} <bdi>{aboutText(row, times)}</bdi>
				</span>{' '}
				<bdi class={`due-row-when is-${when.tone}`}>{when.text}</bdi>
			</button>
			<div class="due-thing-more">
				<span class="due-thing-notes">
					{[row, ...alsoIn].map((each) => (
						<NoteLink key={each.key} row={each} />
					))}
				</span>
				<ThingButtons row={row} />
			</div>
		</li>
	);
}

function NoteLink({ row }: { row: Row }) {
	const { actions, drawing } = useUi();
	return (
		<button
			type="button"
			class="due-text-button due-thing-note"
			onClick={(event) => actions.openNote(row.key, { newLeaf: drawing.newLeaf(event) })}
		>
			<Icon name="file-text" />
			<bdi>{noteTitle(row.followUp.path)}</bdi>
		</button>
	);
}

function ThingButtons({ row }: { row: Row }) {
	const { actions, drawing, times } = useUi();
	const { key } = row;
	const about = aboutText(row, times);
	const more = <IconButton icon="ellipsis" label={words.more(about)} onClick={(event) => drawing.menu(row, event)} />;
	if (isOver(row.action.state)) {
		const unsettled = isUnsettled(row);
		return (
			<span class="due-thing-buttons">
				{unsettled && (
					<>
						<IconButton
							icon="calendar-plus"
							label={words.setStep(about)}
							onClick={() => actions.askWhatWasAgreed(key)}
						/>
						<IconButton icon="check" label={words.close(about)} onClick={() => void actions.close([key])} />
					</>
				)}
				<IconButton icon="rotate-ccw" label={words.reopen(about)} onClick={() => actions.askToReopen(key)} />
				{more}
			</span>
		);
	}
	return (
		<span class="due-thing-buttons">
			<IconButton icon="phone-call" label={words.log(about)} onClick={() => actions.askToLog(key)} />
			<IconButton icon="alarm-clock" label={words.snooze(about)} onClick={() => actions.askToSnooze(key)} />
			<IconButton
				icon="check"
				class="due-thing-close"
				label={words.close(about)}
				onClick={() => void actions.close([key])}
			/>
			{more}
		</span>
	);
}
