import type { PersonSheet } from '../../core/agenda/persons/sheet/person-sheet';
import type { Minute } from '../../core/follow-up';
import { entryText, entryTime } from '../call-sheet/entry-text';
import { Timeline } from '../call-sheet/timeline';
import { strings } from '../../strings';
import { useUi } from '../ui-context';
import { PersonPart } from './person-part';

/** All attempts to reach the person, on a line of time and in words. */
export function PersonAttempts({ sheet, now, leave }: { sheet: PersonSheet; now: Minute; leave: () => void }) {
	const { actions, drawing, times } = useUi();
	const { attempts, name } = sheet;
	return (
		<PersonPart title={strings.person.attempts} aside={String(attempts.length)} count={attempts.length} atFirst={5}>
			{(shown) => (
				<>
					<Timeline name={name} attempts={attempts.map(({ attempt }) => attempt)} now={now} />
					<ol class="due-person-list">
						{attempts.slice(0, shown).map((logged) => {
							const { attempt, key } = logged;
							return (
								<li key={`${attempt.at} ${attempt.channel} ${attempt.outcome} ${key}`} class="due-person-item">
									<button
										type="button"
										class="due-person-open"
										onClick={(event) => {
											leave();
											actions.openAttempt(logged, { newLeaf: drawing.newLeaf(event) });
										}}
									>
										<bdi class="due-person-when">{entryTime(attempt, now, times)}</bdi>{' '}
										<span class="due-person-words">
											<bdi>{entryText(attempt, now, times)}</bdi>{' '}
											{attempt.note !== '' && <bdi class="due-quiet">{attempt.note}</bdi>}
										</span>
									</button>
								</li>
							);
						})}
					</ol>
				</>
			)}
		</PersonPart>
	);
}
