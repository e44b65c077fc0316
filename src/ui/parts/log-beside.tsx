import type { ProblemOf } from '../../core/problem';
import { strings } from '../../strings';
import type { Row } from '../model';
import { useUi } from '../ui-context';

/** The button that moves a log to the attempts of the follow-up that it is beside. */
export function CountLog({ row, problem }: { row: Row; problem: ProblemOf<'attempt.beside'> }) {
	const { actions } = useUi();
	return (
		<button type="button" class="due-button" onClick={() => void actions.countLog(row.key, problem.words)}>
			{strings.thisNote.countFor(row.followUp.contacts.length > 0 ? row.contact : null)}
		</button>
	);
}
