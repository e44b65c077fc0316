import type { CallProgress } from '../../core/agenda/call-list/progress';
import type { Minute } from '../../core/follow-up';
import { minutesUntil } from '../../strings/date-format';
import { strings } from '../../strings';

const words = strings.calls;

/** A call with a clock time that comes up during another one. */
export function Interruption(props: {
	interruption: NonNullable<CallProgress['interruption']>;
	now: Minute;
	onNow: () => void;
	onNext: () => void;
}) {
	const { interruption, now, onNow, onNext } = props;
	const { person, at } = interruption;
	return (
		<div class="due-banner due-calls-interruption" role="status">
			<strong>
				<bdi>{words.comesUp(person.contact, minutesUntil(at, now))}</bdi>
			</strong>
			<div class="due-buttons">
				<button type="button" class="due-button due-primary" onClick={onNow}>
					{words.callNow}
				</button>
				<button type="button" class="due-button" onClick={onNext}>
					{words.afterThisOne}
				</button>
			</div>
		</div>
	);
}
