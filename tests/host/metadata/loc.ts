import type { Loc } from 'obsidian';
import type { Point } from 'micromark-util-types';

/** The parser counts lines and columns from 1, Obsidian from 0. */
export function locOf({ line, column, offset }: Point): Loc {
	return { line: line - 1, col: column - 1, offset };
}
