import type { RowKey } from '../../model';

/** The type under which a dragged row carries its key, beside the text for editors. */
const ROW_TYPE = 'application/x-due-follow-up';

/** Lets a row be dropped on a day of the two weeks. */
export function setDraggedRow({ dataTransfer }: DragEvent, key: RowKey): void {
	dataTransfer?.setData(ROW_TYPE, key);
}

/** Whether a row of the list is being dragged. Its key is known only when it is dropped. */
export const isDraggedRow = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes(ROW_TYPE) ?? false;

/** The key of the dropped row; '' for anything else. */
export const draggedRow = ({ dataTransfer }: DragEvent): RowKey => dataTransfer?.getData(ROW_TYPE) ?? '';
