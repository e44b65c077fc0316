import { problemsToCheck } from '../../../core/agenda/row';
import { problemText } from '../../../strings/problems';
import { setDraggedRow } from './dragged-row';
import { itemOf } from './list-focus';
import { menuHandlers } from './long-press';
import type { Row } from '../../model';
import { whenTooltip } from '../../row/row-text';
import type { Ui } from '../../ui-context';

/** The follow-up at an element; undefined outside of rows. */
type RowOf = (element: Element) => Row | undefined;

/** Handlers for the pointer in the list, for all rows. `select` selects the row of an item. */
export function pointerHandlers(rowOf: RowOf, ui: () => Ui, select: ((item: string) => void) | null = null) {
	const openMenu = (event: MouseEvent) => {
		const target = event.target as HTMLElement;
		const row = rowOf(target);
		const item = target.closest('.due-row-head') ? itemOf(target) : null;
		if (row) ui().drawing.menu(row, event, item === null || select === null ? undefined : () => select(item));
	};
	return {
		...menuHandlers({
			hasMenu: (element) => rowOf(element) !== undefined && !element.closest('a, .due-excerpt'),
			// Only the head of a row: in its call sheet a finger selects text.
			canHold: (element) => element.closest('.due-row-head') !== null,
			open: openMenu,
		}),

		onMouseOver(event: MouseEvent) {
			const target = event.target as HTMLElement;
			const { actions, drawing, times } = ui();
			const self = target.closest<HTMLElement>('.due-row-self, .due-thing-self');
			const tip = target.closest<HTMLElement>('[data-tooltip]');
			const row = self && rowOf(tip ?? self);
			if (!row) return;
			if (tip?.dataset.tooltip === 'when') drawing.tooltip(tip, whenTooltip(row, times));
			else if (tip)
				drawing.tooltip(
					tip,
					problemsToCheck(row)
						.map((problem) => problemText(problem, times))
						.join('\n'),
				);
			else actions.hoverPreview(event, self, row.followUp.path, { line: row.followUp.line });
		},

		/** The middle button opens the note in a new tab, as in the file explorer. */
		onAuxClick(event: MouseEvent) {
			const target = event.target as HTMLElement;
			const self = target.closest('.due-row-self, .due-thing-self');
			const row = self && rowOf(self);
			if (event.button !== 1 || !row) return;
			event.preventDefault();
			ui().actions.openNote(row.key, { newLeaf: 'tab' });
		},

		/** The browser would begin to scroll. */
		onMouseDown(event: MouseEvent) {
			if (event.button === 1 && (event.target as HTMLElement).closest('.due-row-self, .due-thing-self'))
				event.preventDefault();
		},

		onDragStart(event: DragEvent) {
			const row = rowOf(event.target as HTMLElement);
			if (!row) return;
			event.dataTransfer?.setData('text/plain', ui().actions.markdownLink(row.key));
			if ((event.target as HTMLElement).closest('.due-row-self')) setDraggedRow(event, row.key);
		},
	};
}
