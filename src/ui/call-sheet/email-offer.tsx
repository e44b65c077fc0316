import { callsBeforeEmail } from '../../core/message/email-offer';
import { isOver } from '../../core/follow-up';
import type { Row } from '../model';
import { strings } from '../../strings';
import { useUi } from '../ui-context';
import { DraftEmail } from './draft-email';

/** A short email: beside the next call after two without an answer, and instead of it if the contact wants none. */
export function EmailOffer({ row }: { row: Row }) {
	const { actions } = useUi();
	const calls = callsBeforeEmail(row.followUp, row.action);
	const isOnlyEmail = row.followUp.noCalls === true && !isOver(row.action.state);
	if (calls === null && !isOnlyEmail) return null;
	return (
		<div class="due-reminder due-email-offer">
			<p class="due-reminder-text">{calls === null ? strings.reach.noCalls : strings.reach.offer(calls)}</p>
			<div class="due-buttons">
				<DraftEmail
					label={strings.reach.draft}
					draft={() => actions.shortEmail(row.key)}
					address={row.followUp.email}
					logSent={() => actions.askToLog(row.key, 'sent')}
				/>
			</div>
		</div>
	);
}
