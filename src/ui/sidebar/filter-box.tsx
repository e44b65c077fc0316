import type { Ref } from 'preact';
import { Icon, IconButton } from '../parts/icon';
import { strings } from '../../strings';
import { useId } from '../parts/use-id';

/** The filter field. Escape clears it; a second Escape returns to the list. */
export function FilterBox(props: {
	query: string;
	input: Ref<HTMLInputElement>;
	onQuery: (query: string) => void;
	onLeave: () => void;
}) {
	const { query, input, onQuery, onLeave } = props;
	const id = useId();
	return (
		<div class="due-filter">
			<Icon name="search" class="due-filter-icon" />
			<label class="due-spoken" for={id}>
				{strings.filter.label}
			</label>
			<input
				ref={input}
				type="search"
				enterKeyHint="search"
				spellcheck={false}
				autocomplete="off"
				id={id}
				placeholder={strings.filter.placeholder}
				value={query}
				onInput={(event) => onQuery(event.currentTarget.value)}
				onKeyDown={(event) => {
					if (event.isComposing) return;
					if (event.key === 'Escape' && query !== '') onQuery('');
					else if (['Escape', 'Enter', 'ArrowDown'].includes(event.key)) onLeave();
					else return;
					event.preventDefault();
					event.stopPropagation();
				}}
			/>
			{query !== '' && (
				<IconButton icon="x" label={strings.filter.clear} class="due-filter-clear" onClick={() => onQuery('')} />
			)}
		</div>
	);
}
