import { useLayoutEffect, useRef } from 'preact/hooks';
import { CHANNELS, OUTCOMES, type Outcome } from '../../../core/follow-up';
import { AlsoFor } from '../fields/also-for';
import { AgreedFields } from '../fields/agreed-fields';
import { Choices } from '../fields/choices';
import { DateField } from '../fields/date-field';
import { Complaint, DialogButtons, RefusalNote } from '../fields/form-footer';
import { TextField } from '../fields/text-field';
import { CHANNEL_ICONS, Icon } from '../../parts/icon';
import { LimitQuestion } from './limit-question';
import type { Row, RowKey } from '../../model';
import { strings } from '../../../strings';
import { useUi } from '../../ui-context';
import { useLogForm } from './use-log-form';

const words = strings.log;

export interface LogFormProps {
	readonly row: Row;
	/** Other open follow-ups with the same person. */
	readonly others: readonly Row[];
	/** The others that are ticked at first. */
	readonly ticked: readonly RowKey[];
	/** The outcome whose button the user pressed in the sidebar; null otherwise. */
	readonly outcome: Outcome | null;
	readonly onClose: () => void;
}

/** One key for the outcome, a few words for what comes next, Enter. */
export function LogForm({ row, others, ticked, outcome: given, onClose }: LogFormProps) {
	const form = useLogForm(row, ticked, given, onClose);
	const { outcome, fields, at } = form;
	const { actions } = useUi();
	const outcomes = useRef<HTMLFieldSetElement>(null);
	const firstDate = useRef<HTMLInputElement>(null);
	const chosenByKey = useRef(false);

	useLayoutEffect(() => {
		if (given && firstDate.current) firstDate.current.focus();
		else outcomes.current?.focus();
	}, []);
	useLayoutEffect(() => {
		if (chosenByKey.current) firstDate.current?.focus();
		chosenByKey.current = false;
	}, [outcome]);

	const onKeyDown = (event: KeyboardEvent) => {
		const target = event.target as HTMLInputElement;
		if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
		const typing = target.matches('select, textarea, input:not([type=radio], [type=checkbox])');
		if (event.key === 'Enter' && !target.matches('button, textarea, select')) {
			event.preventDefault();
			void form.save();
			return;
		}
		const pressed = typing ? undefined : OUTCOMES.find((one) => words.keys[one] === event.key.toLowerCase());
		if (!pressed) {
			if (!typing && outcome && /^[\p{L}\p{N}]$/u.test(event.key)) firstDate.current?.focus();
			return;
		}
		event.preventDefault();
		chosenByKey.current = true;
		if (pressed === outcome) firstDate.current?.focus();
		form.chooseOutcome(pressed);
	};

	if (form.atLimit) return <LimitQuestion row={row} onClose={onClose} />;
	return (
		<form
			class="due-form"
			onKeyDown={onKeyDown}
			onSubmit={(event) => {
				event.preventDefault();
				void form.save();
			}}
		>
			<Choices
				label={words.outcome}
				group={outcomes}
				chosen={outcome}
				onChoose={form.chooseOutcome}
				choices={OUTCOMES.map((one) => ({ value: one, label: strings.outcome[one], key: words.keys[one] }))}
			/>
			<Choices
				label={words.channel}
				chosen={form.channel}
				onChoose={form.setChannel}
				choices={CHANNELS.map((one) => ({
					value: one,
					label: (
						<>
							<Icon name={CHANNEL_ICONS[one]} />
							{strings.channel[one]}
						</>
					),
				}))}
			/>
			{fields === 'calling-back' && (
				<DateField
					label={words.callingBack}
					placeholder={words.callingBackPlaceholder}
					input={firstDate}
					typed={form.callingBack}
					at={at}
					keepsWindow
					chips={actions.dateChips('call-back', at, row.key)}
					onText={form.typeCallingBack}
				/>
			)}
			{fields === 'answer' && <AgreedFields form={form.agreed} at={at} about={row.key} input={firstDate} />}
			{outcome === 'wrong number' && (
				<TextField
					label={strings.fix.number}
					placeholder={strings.fix.numberPlaceholder}
					input={firstDate}
					value={form.number}
					onInput={form.setNumber}
				/>
			)}
			<TextField label={words.note} placeholder={words.notePlaceholder} value={form.note} onInput={form.setNote} />
			<DateField
				label={words.at}
				placeholder={words.atPlaceholder}
				typed={form.when}
				at={form.typedAt}
				past
				onText={form.typeWhen}
			/>
			<AlsoFor others={others} ticked={form.also} onTicked={form.setAlso} />
			<RefusalNote result={form.result} />
			<Complaint text={form.complaint} />
			<DialogButtons save={words.save} saving={form.saving} onCancel={onClose} />
		</form>
	);
}
