/** A row with its distance in pixels below the upper edge of the list. */
export interface RowOffset {
	readonly item: string;
	readonly below: number;
}

/** What the sidebar restores after it was closed. */
export interface SavedPosition {
	/** Items of open rows. */
	readonly open: readonly string[];
	/** The item that Tab reaches. */
	readonly current: string | null;
	/** The first visible row; null at the top of the list. */
	readonly top: RowOffset | null;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Reads a value from storage or from a saved workspace; null when it is not a position. */
export function readSavedPosition(value: unknown): SavedPosition | null {
	if (typeof value !== 'object' || value === null) return null;
	const { open, current, top } = value as Record<string, unknown>;
	if (!Array.isArray(open)) return null;
	const { item, below } = (typeof top === 'object' && top !== null ? top : {}) as Record<string, unknown>;
	return {
		open: open.filter(isText),
		current: isText(current) ? current : null,
		top: isText(item) && typeof below === 'number' ? { item, below } : null,
	};
}
