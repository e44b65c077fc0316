import { keptOf, type GivenPromise } from '../../core/agenda/persons/promises';
import type { PersonSheet } from '../../core/agenda/persons/sheet/person-sheet';
import { rowKey } from '../../core/agenda/row';
import type { Minute } from '../../core/follow-up';
import { strings } from '../../strings';
import { useUi } from '../ui-context';
import { PersonPart } from './person-part';

const words = strings.person;

/** The promises of both sides that count, and what became of them. */
export function Promises({ sheet, now, leave }: { sheet: PersonSheet; now: Minute; leave: () => void }) {
	const { actions, drawing, times } = useUi();
	const promises = sheet.promises.filter(({ verdict }) => verdict !== 'settled');
	const totals = (['me', 'them'] as const).flatMap((whose) => {
		const { kept, counted } = keptOf(promises.filter(({ by }) => by === whose));
		return counted === 0 ? [] : [words.kept(whose, kept, counted)];
	});
	const text = ({ by, due }: GivenPromise) =>
		(by === 'me' ? words.myPromise : words.theirPromise)(times.shortMoment(due, now));
	return (
		<PersonPart title={words.promises} aside={totals.join(' · ')} count={promises.length} atFirst={4}>
			{(shown) => (
				<ol class="due-person-list">
					{promises.slice(0, shown).map((promise) => (
						<li
							key={`${promise.by} ${promise.due} ${promise.given ?? ''} ${rowKey(promise.followUp)}`}
							class="due-person-item"
						>
							<button
								type="button"
								class="due-person-open"
								onClick={(event) => {
									leave();
									actions.openNote(rowKey(promise.followUp), { newLeaf: drawing.newLeaf(event) });
								}}
							>
								<span class="due-person-words">
									<bdi>{text(promise)}</bdi>
								</span>{' '}
								<span class={`due-person-verdict is-${promise.verdict}`}>{words.verdict[promise.verdict]}</span>
							</button>
						</li>
					))}
				</ol>
			)}
		</PersonPart>
	);
}
