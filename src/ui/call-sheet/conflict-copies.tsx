import type { Minute } from '../../core/follow-up';
import { baseName } from '../../core/note-path';
import { strings } from '../../strings';
import type { Row } from '../model';
import { useUi } from '../ui-context';
import { entryText, entryTime } from './entry-text';

const words = strings.copies;

/** The conflict copies of the note, with the attempts that only they have and that do not count. */
export function ConflictCopies({ row, now }: { row: Row; now: Minute }) {
	const { actions, drawing, times } = useUi();
	const copies = row.followUp.copies ?? [];
	if (copies.length === 0) return null;
	const isNew = copies.some(({ entries }) => entries.length > 0);
	return (
		<section class="due-sheet-part">
			<h4 class="due-sheet-title">{words.title}</h4>
			{copies.map(({ path, entries }) => (
				<div key={path} class="due-copy">
					<button
						type="button"
						class="due-text-button due-copy-name"
						onClick={(event) => actions.openLine(path, 1, { newLeaf: drawing.newLeaf(event) })}
					>
						{baseName(path)}
					</button>
					<p class="due-quiet">{entries.length > 0 ? words.notCounted : words.nothingNew}</p>
					<ul class="due-entries">
						{entries.map((entry, index) => (
							<li key={index}>
								<bdi class="due-quiet">{entryTime(entry, now, times)}</bdi> <bdi>{entryText(entry, now, times)}</bdi>
								{entry.note && <bdi class="due-entry-note"> {entry.note}</bdi>}
							</li>
						))}
					</ul>
				</div>
			))}
			{isNew && (
				<div class="due-buttons">
					<button type="button" class="due-button" onClick={() => void actions.moveCopied(row.key)}>
						{words.move}
					</button>
				</div>
			)}
		</section>
	);
}
