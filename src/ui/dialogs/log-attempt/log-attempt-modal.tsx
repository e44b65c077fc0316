import type { App } from 'obsidian';
import { render } from 'preact';
import { calledTogether } from '../../../core/agenda/persons/called-together';
import { byUrgency } from '../../../core/agenda/persons/person-row';
import type { Outcome } from '../../../core/follow-up';
import { Dialog } from '../dialog';
import { Icon } from '../../parts/icon';
import { LogForm } from './log-form';
import type { Ports, Row, RowKey } from '../../model';
import { whenText } from '../../row/row-text';
import { HiddenLabel } from '../../parts/hidden-label';
import { newId } from '../../parts/use-id';
import { strings } from '../../../strings';
import { UiContext } from '../../ui-context';
import { dateFormat } from '../../../strings/date-format';

/** "Log attempt" for one follow-up. The title is the contact; the user can choose another one there. */
export class LogAttemptModal extends Dialog {
	private readonly labelId = newId();

	constructor(
		app: App,
		ports: Ports,
		private row: Row,
		private readonly outcome: Outcome | null = null,
	) {
		super(app, ports);
	}

	override onClose(): void {
		render(null, this.titleEl);
		super.onClose();
	}

	protected draw() {
		this.drawTitle();
		const { store } = this.ports;
		const others = this.row.others.map((key) => store.row(key)).filter((other) => other !== null);
		return (
			<LogForm
				row={this.row}
				others={others.sort(byUrgency)}
				ticked={calledTogether(this.row, others, store.current().now)}
				outcome={this.outcome}
				onClose={() => this.close()}
			/>
		);
	}

	private drawTitle(): void {
		const { row } = this;
		const choices = this.ports.store.choices();
		const all = choices.some((choice) => choice.key === row.key) ? choices : [row, ...choices];
		const several = all.length > 1;
		render(
			<UiContext.Provider value={this.ui()}>
				<span class="due-spoken">{strings.log.title} </span>
				<span class="due-title">
					<bdi>{row.contact}</bdi>
					{several && <Icon name="chevrons-up-down" />}
					{several && <HiddenLabel id={this.labelId} text={strings.log.contact} />}
					{several && (
						<select
							class="due-title-select"
							aria-labelledby={this.labelId}
							value={row.key}
							onChange={(event) => this.switchTo(event.currentTarget.value)}
						>
							{all.map((choice) => (
								<option key={choice.key} value={choice.key}>
									{this.label(choice)}
								</option>
							))}
						</select>
					)}
					{several && <span class="due-focus-frame" aria-hidden="true" />}
				</span>
			</UiContext.Provider>,
			this.titleEl,
		);
	}

	private label(row: Row): string {
		const { now, language } = this.ports.store.current();
		const company = row.followUp.company && row.followUp.company !== row.contact ? ` (${row.followUp.company})` : '';
		return `${row.contact}${company} · ${whenText(row, now, dateFormat(language)).text}`;
	}

	private switchTo(key: RowKey): void {
		this.row = this.ports.store.row(key) ?? this.row;
		this.redraw();
	}
}
