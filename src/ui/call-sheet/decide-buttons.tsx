import type { Row } from '../model';
import { strings } from '../../strings';
import { useUi } from '../ui-context';

const MORE = 2;

/** The choice at the limit of attempts. */
export function DecideButtons({ row }: { row: Row }) {
	const { actions } = useUi();
	return (
		<>
			<button type="button" class="due-button" onClick={() => void actions.giveUp(row.key)}>
				{strings.sheet.giveUp}
			</button>
			<button type="button" class="due-button" onClick={() => void actions.allowMore(row.key, MORE)}>
				{strings.sheet.allowMore(MORE)}
			</button>
		</>
	);
}
