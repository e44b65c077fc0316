import { bestHour, type HourOfCalls, type PickUpHours } from '../../core/agenda/views/pick-up-hours';
import { Dialog } from './dialog';
import { strings } from '../../strings';
import { useUi } from '../ui-context';

const words = strings.pickUp;

/** "When do they pick up?": for each hour of the day, how many calls were answered. */
export class PickUpModal extends Dialog {
	override onOpen(): void {
		this.setTitle(words.title);
		super.onOpen();
	}

	protected draw() {
		return <PickUp hours={this.ports.actions.pickUpHours()} onClose={() => this.close()} />;
	}
}

/** The table of hours, or how many more calls it needs. Bars repeat the numbers beside them. */
export function PickUp({ hours, onClose }: { hours: PickUpHours; onClose: () => void }) {
	const { times } = useUi();
	const best = bestHour(hours);
	const name = (hour: number) => times.clock(`${String(hour).padStart(2, '0')}:00`);
	return (
		<div class="due-form">
			{hours.missing > 0 ? (
				<>
					<p>{words.missing(hours.missing)}</p>
					<p class="due-quiet">{words.missingHint}</p>
				</>
			) : (
				<>
					{best && (
						<p>{words.best(name(best.hour), name((best.hour + 1) % 24), best.reached, best.reached + best.missed)}</p>
					)}
					<Hours hours={hours.hours} name={name} />
					<p class="due-quiet">{words.intro(hours.calls)}</p>
				</>
			)}
			<div class="due-dialog-buttons">
				<button type="button" onClick={onClose}>
					{words.close}
				</button>
			</div>
		</div>
	);
}

function Hours({ hours, name }: { hours: readonly HourOfCalls[]; name: (hour: number) => string }) {
	const most = Math.max(...hours.map(({ reached, missed }) => reached + missed));
	const share = (calls: number) => ({ inlineSize: `${(100 * calls) / most}%` });
	return (
		<table class="due-hours">
			<thead>
				<tr>
					<th scope="col">{words.hour}</th>
					<th scope="col">
						<span class="due-bar is-reached" aria-hidden="true" /> {words.reached}
					</th>
					<th scope="col">
						<span class="due-bar is-missed" aria-hidden="true" /> {words.missed}
					</th>
					<td />
				</tr>
			</thead>
			<tbody>
				{hours.map(({ hour, reached, missed }) => (
					<tr key={hour}>
						<th scope="row">{name(hour)}</th>
						<td>{reached}</td>
						<td>{missed}</td>
						<td class="due-hours-bars" aria-hidden="true">
							<span class="due-bar is-reached" style={share(reached)} />
							<span class="due-bar is-missed" style={share(missed)} />
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
