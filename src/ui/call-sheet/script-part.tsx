import type { Row } from '../model';
import { strings } from '../../strings';
import { useUi } from '../ui-context';
import { NoteMarkdown } from './excerpt';

/** The message for the call, with what helps to get it right. */
export function ScriptPart({ row }: { row: Row }) {
	const { actions } = useUi();
	const script = actions.script(row.key);
	if (script === null || script === '') return null;
	return (
		<section class="due-sheet-part">
			<h4 class="due-sheet-title">{strings.sheet.script}</h4>
			<NoteMarkdown markdown={script} path={row.followUp.path} />
			<div class="due-buttons">
				<button type="button" class="due-text-button" onClick={() => actions.checkMessage(row.key)}>
					{strings.sheet.check}
				</button>
				<button type="button" class="due-text-button" onClick={() => actions.rehearse(row.key)}>
					{strings.sheet.rehearse}
				</button>
			</div>
		</section>
	);
}
