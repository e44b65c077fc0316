import type { ComponentChildren, Ref } from 'preact';
import { useId } from '../../parts/use-id';

export interface Choice<Value> {
	readonly value: Value;
	readonly label: ComponentChildren;
	/** The key that chooses it, shown beside the label. */
	readonly key?: string;
}

/** Radio buttons that look like buttons. `chosen` is null until the user chooses one. */
export function Choices<Value extends string>(props: {
	label: string;
	choices: readonly Choice<Value>[];
	chosen: Value | null;
	group?: Ref<HTMLFieldSetElement>;
	onChoose: (value: Value) => void;
}) {
	const name = useId();
	return (
		<fieldset class="due-choices" ref={props.group} tabIndex={-1}>
			<legend class="due-field-label">{props.label}</legend>
			<div class="due-choices-buttons">
				{props.choices.map(({ value, label, key }) => (
					<label key={value} class={value === props.chosen ? 'due-choice is-chosen' : 'due-choice'}>
						<input
							class="due-choice-input"
							type="radio"
							name={name}
							checked={value === props.chosen}
							onChange={() => props.onChoose(value)}
						/>
						<span class="due-focus-frame" aria-hidden="true" />
						{label}
						{key && (
							<kbd class="due-choice-key" aria-hidden="true">
								{key.toUpperCase()}
							</kbd>
						)}
					</label>
				))}
			</div>
		</fieldset>
	);
}
