import { useUi } from '../../ui-context';
import { useId } from '../../parts/use-id';

interface DateChipsProps {
	/** Shown before the chips; read aloud only with `quiet`. */
	readonly label: string;
	readonly quiet?: boolean;
	readonly chips: readonly string[];
	/** The chosen chip; null if none is. */
	readonly chosen: string | null;
	/** Called with null when the user takes the choice back. */
	readonly onChoose: (words: string | null) => void;
}

/** Words of a date to choose with one click. */
export function DateChips({ label, quiet = false, chips, chosen, onChoose }: DateChipsProps) {
	const id = useId();
	const { isMobile } = useUi();
	return (
		<div class="due-chips" role="group" aria-labelledby={id}>
			<span class={quiet ? 'due-spoken' : 'due-field-label due-chips-label'} id={id}>
				{label}
			</span>
			{chips.map((words) => (
				<button
					key={words}
					type="button"
					class={words === chosen ? 'due-chip is-chosen' : 'due-chip'}
					aria-pressed={words === chosen}
					// The field keeps the focus, so that the user can continue typing. On a phone its keyboard would come up.
					onMouseDown={(event) => isMobile || event.preventDefault()}
					onClick={() => onChoose(words === chosen ? null : words)}
				>
					{words}
				</button>
			))}
		</div>
	);
}
