import type { ComponentChildren, Ref } from 'preact';
import { useId } from '../../parts/use-id';

/** A label with its control. */
export function Field(props: { id: string; label: string; children: ComponentChildren }) {
	return (
		<div class="due-field">
			<label class="due-field-label" for={props.id}>
				{props.label}
			</label>
			<div class="due-field-control">{props.children}</div>
		</div>
	);
}

/** A labelled line of text. `suggestions` appear as the user types. */
export function TextField(props: {
	label: string;
	value: string;
	placeholder?: string;
	input?: Ref<HTMLInputElement>;
	suggestions?: readonly string[];
	onInput: (value: string) => void;
}) {
	const id = useId();
	const list = props.suggestions && props.suggestions.length > 0 ? `${id}-list` : undefined;
	return (
		<Field id={id} label={props.label}>
			<input
				id={id}
				ref={props.input}
				type="text"
				autocomplete="off"
				dir="auto"
				list={list}
				placeholder={props.placeholder}
				value={props.value}
				onInput={(event) => props.onInput(event.currentTarget.value)}
			/>
			{list && (
				<datalist id={list}>
					{props.suggestions?.map((suggestion) => (
						<option key={suggestion} value={suggestion} />
					))}
				</datalist>
			)}
		</Field>
	);
}
