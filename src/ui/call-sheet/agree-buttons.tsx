import type { Row } from '../model';
import { strings } from '../../strings';
import { useUi } from '../ui-context';

/** After a talk in which nothing was agreed: set the next step, or say that this was all. */
export function AgreeButtons({ row }: { row: Row }) {
	const { actions } = useUi();
	return (
		<>
			<button type="button" class="due-button" onClick={() => actions.askWhatWasAgreed(row.key)}>
				{strings.sheet.setOne}
			</button>
			<button type="button" class="due-button" onClick={() => void actions.close([row.key])}>
				{strings.sheet.thatWasAll}
			</button>
		</>
	);
}
