import { strings } from '../../strings';
import { Icon, IconButton } from '../parts/icon';
import { useUi } from '../ui-context';

const words = strings.week;

/** The row of the list that offers the review on Friday afternoon. */
export function WeekOffer() {
	const { actions } = useUi();
	return (
		<div class="due-week-offer">
			<button type="button" class="due-text-button" onClick={() => actions.askToReviewWeek()}>
				<Icon name="calendar-check" />
				<span>{words.offer}</span>
			</button>
			<IconButton icon="x" label={words.offerDismiss} onClick={() => actions.dismissWeek()} />
		</div>
	);
}
