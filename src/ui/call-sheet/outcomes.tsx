import { isUnsettled } from '../../core/agenda/row';
import { isOver, type Outcome } from '../../core/follow-up';
import type { Row } from '../model';
import { strings } from '../../strings';
import { useUi } from '../ui-context';
import { AgreeButtons } from './agree-buttons';
import { DecideButtons } from './decide-buttons';

const words = strings.sheet;

/** The usual outcomes of a call; the dialog has all of them. */
const CALL_OUTCOMES: readonly Outcome[] = ['no answer', 'left message', 'spoke', 'they called'];

/** Those of an email to a contact who wants no calls. */
const EMAIL_OUTCOMES: readonly Outcome[] = ['sent', 'they replied', 'they called'];

/** The outcomes that the user presses most often for a follow-up: of a call, or of an email if the contact wants no calls. */
export const usualOutcomes = ({ followUp }: Row): readonly Outcome[] =>
	followUp.noCalls ? EMAIL_OUTCOMES : CALL_OUTCOMES;

/** Buttons for what happened; for a follow-up that is over, to reopen it or to set the next step. */
export function Outcomes({ row }: { row: Row }) {
	const { actions } = useUi();
	const { state } = row.action;
	if (isOver(state)) {
		return (
			<div class="due-buttons">
				{isUnsettled(row) && <AgreeButtons row={row} />}
				<button type="button" class="due-button" onClick={() => actions.askToReopen(row.key)}>
					{words.reopen}
				</button>
			</div>
		);
	}
	return (
		<>
			{state === 'decide' && (
				<div class="due-buttons">
					<DecideButtons row={row} />
				</div>
			)}
			<h4 class="due-spoken">{words.whatHappened}</h4>
			<div class="due-buttons due-outcomes">
				{usualOutcomes(row).map((outcome) => (
					<button key={outcome} type="button" class="due-button" onClick={() => actions.askToLog(row.key, outcome)}>
						{strings.outcome[outcome]}
					</button>
				))}
				<button type="button" class="due-button" onClick={() => actions.askToLog(row.key)}>
					{words.otherOutcome}
				</button>
			</div>
		</>
	);
}
