import type { RowKey } from '../model';
import { IconButton } from '../parts/icon';
import { strings } from '../../strings';
import { useUi } from '../ui-context';

const words = strings.selection;

/** What to do with the selected rows. */
export function SelectionBar({ keys, clear }: { keys: readonly RowKey[]; clear: () => void }) {
	const { actions } = useUi();
	const [first] = keys;
	if (first === undefined) return null;
	return (
		<div class="due-selection">
			<span class="due-selection-count">{words.selected(keys.length)}</span>
			<button type="button" class="due-button" onClick={() => actions.askToSnooze(first, keys)}>
				{strings.sheet.snooze}
			</button>
			<button type="button" class="due-button" onClick={() => void actions.close(keys).then(clear)}>
				{strings.sheet.close}
			</button>
			<IconButton icon="x" label={words.clear} onClick={clear} />
		</div>
	);
}
