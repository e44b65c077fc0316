import { useState } from 'preact/hooks';
import { noteTitle } from '../../../core/note-path';
import type { Row, RowKey } from '../../model';
import { aboutText, whenText } from '../../row/row-text';
import { strings } from '../../../strings';
import { useUi } from '../../ui-context';

const words = strings.also;
/**
 * Other follow-ups that are shown at once. With more, the others are folded, so that the buttons of the dialog stay in
 * view.
 */
const SHOWN_OTHERS = 5;

/** Other follow-ups with the same person, each by its line, note and date. What is ticked gets the same entry. */
export function AlsoFor(props: {
	others: readonly Row[];
	ticked: readonly RowKey[];
	onTicked: (keys: readonly RowKey[]) => void;
}) {
	const { others, ticked, onTicked } = props;
	const { actions } = useUi();
	const [all, setAll] = useState(false);
	if (others.length === 0) return null;
	const shown = all ? others : others.slice(0, SHOWN_OTHERS);
	const hidden = others.slice(shown.length);
	const tick = (key: RowKey, on: boolean) => onTicked(on ? [...ticked, key] : ticked.filter((each) => each !== key));
	return (
		<fieldset class="due-choices">
			<legend class="due-field-label">{words.label}</legend>
			{shown.map((row) => (
				<label key={row.key} class="due-also">
					<input
						type="checkbox"
						checked={ticked.includes(row.key)}
						onChange={(event) => tick(row.key, event.currentTarget.checked)}
					/>
					<AlsoText row={row} now={actions.now()} />
				</label>
			))}
			{hidden.length > 0 && (
				<button type="button" class="due-text-button" onClick={() => setAll(true)}>
					{words.more(hidden.length, hidden.filter(({ key }) => ticked.includes(key)).length)}
				</button>
			)}
		</fieldset>
	);
}

function AlsoText({ row, now }: { row: Row; now: string }) {
	const { times } = useUi();
	return (
		<span class="due-also-text">
			<bdi>{aboutText(row, times)}</bdi>{' '}
			<span class="due-quiet">
				<bdi>{whenText(row, now, times).text}</bdi> · <bdi>{noteTitle(row.followUp.path)}</bdi>
			</span>
		</span>
	);
}
