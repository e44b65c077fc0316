import { clockOf } from '../../core/dates/moments';
import type { Minute } from '../../core/follow-up';
import { sheetReminders } from '../../core/guidelines';
import { Attempts } from '../call-sheet/attempts';
import { ContactLine } from '../call-sheet/contact-line';
import { EmailOffer } from '../call-sheet/email-offer';
import { Excerpt } from '../call-sheet/excerpt';
import { Facts } from '../call-sheet/facts';
import { Fixes } from '../call-sheet/fixes';
import { Reminders } from '../call-sheet/reminders';
import { ScriptPart } from '../call-sheet/script-part';
import { CHANNEL_ICONS, Icon } from '../parts/icon';
import type { PersonRow, Row } from '../model';
import { aboutText, whenText } from '../row/row-text';
import { strings } from '../../strings';
import { useUi } from '../ui-context';

const words = strings.calls;

/** Whom to call, and what to know for it, in the order in which the user needs it on the phone. */
export function CallPerson(props: {
	person: PersonRow;
	/** What the call covers; at least one. */
	rows: readonly Row[];
	now: Minute;
	nameId: string;
	onSnooze: (until: Minute) => void;
}) {
	const { person, rows, now, nameId, onSnooze } = props;
	const { actions, times } = useUi();
	const [row] = rows;
	if (!row) return null;
	const when = whenText(row, now, times);
	const asleep = actions.asleep(row.key);
	return (
		<div class="due-sheet due-call">
			<header class="due-call-head">
				<div class="due-row-line">
					<h3 class="due-call-name" id={nameId}>
						<bdi>{person.contact}</bdi>
					</h3>{' '}
					<bdi class={`due-row-when is-${when.tone}`}>{when.text}</bdi>
				</div>
				{person.company && person.company !== person.contact && <bdi class="due-call-company">{person.company}</bdi>}
			</header>
			<ContactLine row={row} now={now} />
			{asleep && (
				<div class="due-call-night">
					<span>
						{words.nightHint(times.clock(asleep.callAt.theirs), times.clock(clockOf(asleep.callAt.mine) ?? ''))}
					</span>
					<button type="button" class="due-button" onClick={() => onSnooze(asleep.callAt.mine)}>
						{words.snoozeTo(times.shortMoment(asleep.callAt.mine, now))}
					</button>
				</div>
			)}
			{rows.length > 1 && (
				<ul class="due-call-things">
					{rows.map((each) => (
						<li key={each.key}>
							<Icon name={CHANNEL_ICONS[each.channel]} /> <bdi>{aboutText(each, times)}</bdi>
						</li>
					))}
				</ul>
			)}
			<Fixes row={row} />
			<Facts row={row} now={now} />
			<ScriptPart row={row} />
			<EmailOffer row={row} />
			<Reminders row={row} reminders={sheetReminders(actions.reminders(row)).slice(0, 1)} />
			<Excerpt row={row} />
			<Attempts row={row} now={now} />
		</div>
	);
}
