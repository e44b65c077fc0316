import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DayOrMinute } from '../../core/follow-up';
import { AlsoFor } from './fields/also-for';
import { DateField, isUnclear, numbered, useTypedDate } from './fields/date-field';
import { Complaint, DialogButtons, RefusalNote } from './fields/form-footer';
import type { Row, RowKey, WriteResult } from '../model';
import { strings } from '../../strings';
import { useUi } from '../ui-context';
import { useId } from '../parts/use-id';

const words = strings.snooze;

/** A preset, by its button or by its number and Enter, or a date in words. */
export function SnoozeForm(props: {
	row: Row;
	others?: readonly Row[];
	/** Follow-ups to snooze together, whatever the user ticks. */
	together?: readonly RowKey[];
	onClose: () => void;
}) {
	const { row, others = [], together = [], onClose } = props;
	const { actions, times } = useUi();
	const id = useId();
	const now = actions.now();
	const [presets] = useState(() => actions.snoozePresets(row.key));
	const labels = presets.map(({ label }) => label);
	const [until, setUntil] = useTypedDate(now, 'mine', row.key, '', labels);
	const marked = numbered(until.text, presets.length);
	const [also, setAlso] = useState<readonly RowKey[]>([]);
	const [complaint, setComplaint] = useState('');
	const [result, setResult] = useState<WriteResult | null>(null);
	const [saving, setSaving] = useState(false);
	const input = useRef<HTMLInputElement>(null);
	const group = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => (group.current ?? input.current)?.focus(), []);

	const snooze = async (moment: DayOrMinute) => {
		if (saving) return;
		setSaving(true);
		const all = [...together.filter((key) => key !== row.key), ...also];
		const written = await actions.snooze(row.key, moment, ...(all.length > 0 ? [all] : []));
		setSaving(false);
		setResult(written);
		if (written.ok) onClose();
	};
	const save = () => {
		const preset = presets[marked ?? -1];
		if (preset) void snooze(preset.until);
		else if (isUnclear(until)) setComplaint(strings.when.notUnderstood);
		else if (!until.resolved) setComplaint(words.needDate);
		else void snooze(until.resolved.moment);
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (
			(event.target as HTMLElement).matches('input:not([type=checkbox])') ||
			event.altKey ||
			event.ctrlKey ||
			event.metaKey
		)
			return;
		// Words may be typed wherever the focus is.
		if (/^[\p{L}\p{N}]$/u.test(event.key)) input.current?.focus();
	};
	return (
		<form
			class="due-form"
			onKeyDown={onKeyDown}
			onSubmit={(event) => {
				event.preventDefault();
				save();
			}}
		>
			{presets.length > 0 && (
				<>
					<div class="due-field-label" id={id}>
						{words.presets}
					</div>
					<div class="due-presets" role="group" aria-labelledby={id} tabIndex={-1} ref={group}>
						{presets.map((preset, index) => (
							<button
								key={preset.label}
								type="button"
								class={index === marked ? 'due-preset is-chosen' : 'due-preset'}
								onClick={() => void snooze(preset.until)}
							>
								<span>{preset.label}</span>
								<span class="due-preset-until">
									{times.moment(preset.until)}
									<kbd class="due-choice-key" aria-hidden="true">
										{index + 1}
									</kbd>
								</span>
							</button>
						))}
					</div>
				</>
			)}
			<DateField
				label={words.until}
				placeholder={words.placeholder}
				input={input}
				typed={until}
				at={now}
				completes={labels}
				onText={(text) => {
					setUntil(text);
					setComplaint('');
				}}
			/>
			<AlsoFor others={others} ticked={also} onTicked={setAlso} />
			<RefusalNote result={result} />
			<Complaint text={complaint} />
			<DialogButtons save={words.save} saving={saving} onCancel={onClose} />
		</form>
	);
}
