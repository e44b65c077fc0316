import { onlyKeepsInTouch } from '../../core/agenda/rhythm/quiet';
import type { Minute } from '../../core/follow-up';
import { sheetReminders } from '../../core/guidelines';
import { Icon, IconButton } from '../parts/icon';
import type { Row } from '../model';
import { strings } from '../../strings';
import { useUi } from '../ui-context';
import { Attempts } from './attempts';
import { ConflictCopies } from './conflict-copies';
import { ContactLine } from './contact-line';
import { EmailOffer } from './email-offer';
import { Excerpt } from './excerpt';
import { Facts } from './facts';
import { Fixes } from './fixes';
import { Outcomes } from './outcomes';
import { Reminders } from './reminders';
import { ScriptPart } from './script-part';

const words = strings.sheet;

/**
 * The part of an open row below its head, in the order in which the user needs it on the phone. The number and the
 * buttons for what happened stay in view.
 */
export function CallSheet({ id, name, row, now }: { id: string; name: string; row: Row; now: Minute }) {
	const { actions } = useUi();
	return (
		<div id={id} class="due-sheet" role="group" aria-labelledby={name}>
			<div class="due-sheet-call">
				<ContactLine row={row} now={now} />
				<Outcomes row={row} />
			</div>
			<Fixes row={row} />
			<Facts row={row} now={now} />
			<EmailOffer row={row} />
			<ScriptPart row={row} />
			<Reminders row={row} reminders={sheetReminders(actions.reminders(row))} />
			<Excerpt row={row} />
			<Attempts row={row} now={now} />
			<ConflictCopies row={row} now={now} />
			<MoreActions row={row} />
		</div>
	);
}

function MoreActions({ row }: { row: Row }) {
	const { actions, drawing } = useUi();
	const open = row.action.due !== null || row.action.state === 'undated' || row.action.state === 'waiting';
	return (
		<div class="due-sheet-actions">
			<button
				type="button"
				class="due-text-button"
				onClick={(event) => actions.openNote(row.key, { newLeaf: drawing.newLeaf(event) })}
			>
				<Icon name="file-text" />
				{words.openNote}
			</button>
			{open && (
				<button type="button" class="due-text-button" onClick={() => actions.askToSnooze(row.key)}>
					<Icon name="alarm-clock" />
					{words.snooze}
				</button>
			)}
			{onlyKeepsInTouch(row.action) && (
				<button type="button" class="due-text-button" onClick={() => void actions.notNow(row.key)}>
					<Icon name="calendar-clock" />
					{strings.rhythm.notNow}
				</button>
			)}
			<IconButton icon="ellipsis" label={words.more} onClick={(event) => drawing.menu(row, event)} />
		</div>
	);
}
