import type { Outcome } from '../../core/follow-up';
import { strings } from '../../strings';

const words = strings.calls;

/** What happened, in one press; and what to do with the call instead. */
export function OutcomeButtons(props: {
	outcomes: readonly Outcome[];
	/** The contact, if the user has dialed the number; null before that. */
	dialed: string | null;
	busy: boolean;
	onOutcome: (outcome: Outcome) => void;
	onSnooze: () => void;
	onGiveUp: () => void;
	onSkip: () => void;
	onOther: () => void;
}) {
	const { outcomes, dialed, busy } = props;
	const button = (text: string, key: string, onClick: () => void, quiet = false) => (
		<button key={text} type="button" class={quiet ? 'due-text-button' : 'due-button'} disabled={busy} onClick={onClick}>
			{text}
			<kbd class="due-choice-key" aria-hidden="true">
				{key.toUpperCase()}
			</kbd>
		</button>
	);
	return (
		<div class={dialed === null ? 'due-calls-outcomes' : 'due-calls-outcomes is-dialed'}>
			<h4 class="due-calls-asked" aria-live="polite">
				{dialed === null ? words.whatHappened : words.howDidItGo(dialed)}
			</h4>
			<div class="due-calls-grid">
				{outcomes.map((outcome) =>
					button(strings.outcome[outcome], strings.log.keys[outcome], () => props.onOutcome(outcome)),
				)}
			</div>
			<div class="due-calls-rest">
				{button(words.snooze, words.keys.snooze, props.onSnooze, true)}
				{button(words.giveUp, words.keys.giveUp, props.onGiveUp, true)}
				{button(words.skip, words.keys.skip, props.onSkip, true)}
				{button(words.other, words.keys.other, props.onOther, true)}
			</div>
		</div>
	);
}
