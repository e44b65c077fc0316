import type { Row } from '../model';
import { strings } from '../../strings';
import { useUi } from '../ui-context';

/**
 * How many more attempts one click allows, and the form at the limit proposes. With one, the question would return at once;
 * with many, the user would hardly be asked again.
 */
export const MORE_ATTEMPTS = 2;

/** The choice at the limit of attempts: give up or allow more. */
export function DecideButtons({ row }: { row: Row }) {
	const { actions } = useUi();
	return (
		<>
			<button type="button" class="due-button" onClick={() => void actions.giveUp(row.key)}>
				{strings.sheet.giveUp}
			</button>
			<button type="button" class="due-button" onClick={() => void actions.allowMore(row.key, MORE_ATTEMPTS)}>
				{strings.sheet.allowMore(MORE_ATTEMPTS)}
			</button>
		</>
	);
}
